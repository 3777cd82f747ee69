import { plainPersons } from './authorNames.ts';
import { isListedAgency, isNobody, isOrganised, isUnnamed, withoutRoles } from './authorWords.ts';
import { isHostName, isPlatform } from './hostNames.ts';
import type { Evidence } from './outletEvidence.ts';
import { isOutletName, isStaff } from './outletWords.ts';

/**
 * What an author's key names, as far as the outlet goes: `outlet`, what can only be one; `channel`, whose place on a platform
 * it is; `unclear`, an outlet or a pen name; `person`, who counts as one only where nothing else is known, as with bloggers.
 */
export type AuthorKind = 'outlet' | 'channel' | 'unclear' | 'person';

/** A name under an author's key that can be taken for the outlet's. */
export interface AuthorAsOutlet {
  readonly kind: AuthorKind;
  readonly from: string;
  readonly values: readonly [string];
}

/** The outlet that an author's key may name; none where it plainly says who wrote. Of several authors, only what can be no person. */
export function authorAsOutlet({ values, from, isList = false }: Evidence, host: string): AuthorAsOutlet[] {
  const outlet = values.map(outletIn).find((name) => name !== undefined);
  if (outlet !== undefined) return [{ kind: 'outlet', from, values: [outlet] }];
  const [name = '', ...more] = values;
  const kind = more.length > 0 ? undefined : kindOf(name, host);
  return kind === undefined || (kind === 'person' && isList) ? [] : [{ kind, from, values: [name] }];
}

/** An outlet's name, alone or before a person's: 海港早报, 海港早报记者张三. */
function outletIn(value: string): string | undefined {
  const before = outletBeforePerson(value);
  const isBefore = before !== undefined && isPlainOutlet(before);
  if (isBefore && plainPersons(value.trim().slice(before.length)).length > 0) return before;
  return isPlainOutlet(value) && plainPersons(value).length === 0 ? value : undefined;
}

const FIRST_WORD = /^(\S{2,40}?)(?:[\s/／|｜、，,·•-]|(?:特约|特約|实习|實習|驻|駐)?(?:记者|記者))/u;

/** The first word of a by-line, which may name an outlet before a person: 联合早报 张三, 联合早报记者张三. */
export function outletBeforePerson(value: string): string | undefined {
  return FIRST_WORD.exec(value.trim())?.[1];
}

function isPlainOutlet(name: string): boolean {
  if (isUnnamed(name) || isStaff(name)) return false;
  return isOutletName(name) || isListedAgency(name) || isOrganised(name);
}

function kindOf(name: string, host: string): AuthorKind | undefined {
  const persons = plainPersons(name);
  if (persons.length > 1 || (persons.length === 1 && persons[0] !== name)) return undefined;
  if (isUnnamed(name) || withoutRoles(name, true) === '') return undefined;
  if (isStaff(name) || name.includes('@')) return 'person';
  if (isHostName(name, host)) return 'outlet';
  if (isPlatform(host)) return 'channel';
  return persons.length === 0 && isIncomparable(name) ? 'unclear' : 'person';
}

/** In Latin letters an outlet is called as its host is; in others, and with words that no person's name has, it may well be one. */
function isIncomparable(name: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(name) || isNobody(name);
}
