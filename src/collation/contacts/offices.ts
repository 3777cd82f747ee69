import type { Participant } from '../../model/index.ts';
import { COUNTRIES } from '../facts/titles.ts';

/** What offices are called; those of one row are one office. */
const OFFICES: readonly RegExp[] = [
  /外长|外交部长|外相|外交大臣/u,
  /总统|国家主席|首相|总理|元首|国王|首脑/u,
  /防长|国防部长|防相|国防大臣/u,
  /财长|财政部长|财相/u,
  /大使/u,
];

/** Leaders may have any office. */
const ANY_OFFICE = /领导人|代表团|官员|高官/u;

const COUNTRY_FORMS = [...COUNTRIES].sort((a, b) => b.length - a.length);

/** The country that a title or an office begins with, 俄罗斯 or 俄; undefined where it begins with none. */
function countryOf(office: string): string | undefined {
  const long = COUNTRY_FORMS.find((country) => office.startsWith(country));
  return long ?? /^[中美俄乌英法德日韩朝印以伊欧土波澳加越]/u.exec(office)?.[0];
}

function isSameCountry(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

function isSameOffice(a: string, b: string): boolean {
  if (ANY_OFFICE.test(a)) return true;
  const rowOf = (office: string) => OFFICES.findIndex((row) => row.test(office));
  return rowOf(a) === rowOf(b) || rowOf(a) < 0 || rowOf(b) < 0;
}

/** True where an office can be that of a person: 乌克兰外长 of 库列巴, who is told to be 乌克兰外交部长 or nothing. */
export function canBe({ name }: Participant, { title }: Participant): boolean {
  if (title === undefined) return true;
  return isSameCountry(countryOf(name), countryOf(title)) && isSameOffice(name, title);
}

/** True where a title says the very office that is named: 乌克兰外长, 乌克兰外交部长. 国务委员兼外长 does not say whose. */
export function isTheirs(office: string, title: string): boolean {
  const [one, other] = [countryOf(office), countryOf(title)];
  return one !== undefined && other !== undefined && isSameCountry(one, other) && isSameOffice(office, title);
}

/** True where a group can be these persons: 中俄外长 are 王毅 and 拉夫罗夫, whose titles name both countries or one of them. */
export function canBeAll({ name }: Participant, persons: readonly Participant[]): boolean {
  if (persons.length < 2) return false;
  const countries = persons.map(({ title }) => countryOf(title ?? ''));
  const isOfGroup = countries.every((country) => country === undefined || name.includes(country.charAt(0)));
  const hasOffices = persons.every(({ title }) => title === undefined || isSameOffice(name, title));
  return isOfGroup && hasOffices && countries.some((country) => country !== undefined);
}
