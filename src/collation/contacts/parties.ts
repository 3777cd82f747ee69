import { type Participant, shifted, type TextRange } from '../../model/index.ts';
import { Beginnings, firstOf, matchesOf } from '../facts/beginnings.ts';
import type { Finding } from '../facts/finding.ts';
import { withoutOverlaps } from '../facts/finding.ts';
import { glossAt } from '../facts/findPersons.ts';
import { POINT } from '../facts/nameForms.ts';
import type { IsRepeated } from '../facts/namesAtTitles.ts';
import { COUNTRIES, TITLE_FORM } from '../facts/titles.ts';
import { longestFirst } from '../facts/wordsOf.ts';
import { barePersons } from './bareNames.ts';
import { BODY } from './bodies.ts';
import { type LatinNames, lastPart } from './latinNames.ts';

/** `person`; `office`: of one person who is not named; `group`: of several; `body`: an office that speaks to the press. */
export type PartyKind = 'person' | 'office' | 'group' | 'body';

/** Somebody who may take part in a contact, at one place of a block. */
export interface Party {
  /** In UTF-16 units of the block, the title included. */
  readonly range: TextRange;
  readonly kind: PartyKind;
  readonly participant: Participant;
}

/** The first form of a name's group; a name of no group as it is. */
export type SettleName = (name: string) => string;

const COUNTRIES_AND_UNIONS = [...COUNTRIES, '欧盟', '北约', '东盟'];
const COUNTRY = `(?:${longestFirst(COUNTRIES_AND_UNIONS)})`;
const ONES = [...'中美俄乌英法德日韩朝印以伊欧土波澳加越缅'];
const ONE = `[${ONES.join('')}]`;
const MANY =
  '(?:领导人|国家元首|元首|首脑|外交部长|外长|国防部长|防长|财长|总统|总理|谈判代表团|代表团|谈判代表|高级官员|高官|特使)';

/** 中俄外长, 法德领导人, 俄罗斯和乌克兰代表团, 中美两国元首. */
const GROUP = {
  pattern: new RegExp(
    `(?:${ONE}{2,5}|${COUNTRY}(?:[、和与及]${COUNTRY})+)(?:两国|三国|四国|双方)?${MANY}`,
    'uy',
  ),
  begins: /* @__PURE__ */ Beginnings.ofCharacters(firstOf([...COUNTRIES_AND_UNIONS, ...ONES])),
};
const OWNERS = ['联合国', '欧盟', '欧洲', '北约', '白宫', '世卫'];
const OFFICE = {
  pattern: new RegExp(
    `(?=${COUNTRY}|${ONE}|${OWNERS.join('|')})${TITLE_FORM}|${COUNTRY}(?:高级|高阶)?(?:官员|外交官|代表团)`,
    'uy',
  ),
  begins: /* @__PURE__ */ Beginnings.ofCharacters(firstOf([...COUNTRIES_AND_UNIONS, ...ONES, ...OWNERS])),
};

/** How names are told in one article. */
export interface NameReaders {
  readonly isRepeated: IsRepeated;
  readonly settle: SettleName;
  readonly latin: LatinNames;
}

/**
 * Everybody of one sentence of a block's settled text, by place; none overlaps another. Persons go before offices, these
 * before bodies. `persons` are those that facts find in the block.
 */
export function partiesIn(
  settled: string,
  sentence: TextRange,
  persons: readonly Finding[],
  readers: NameReaders,
): Party[] {
  const [from, to] = sentence;
  const own = persons
    .filter(({ range }) => range[0] >= from && range[1] <= to)
    .map((person) => ({ ...person, range: shifted(person.range, -from) }));
  const parties = partiesOf(settled.slice(from, to), own, readers);
  return parties.map((party) => ({ ...party, range: shifted(party.range, from) }));
}

function partiesOf(text: string, persons: readonly Finding[], readers: NameReaders): Party[] {
  const settle = (finding: Finding) => ({ ...finding, value: readers.settle(finding.value) });
  const known = withoutDoubts(text, persons).map((person) => withGloss(text, wholeName(text, person)));
  const ranked: readonly (readonly [PartyKind, readonly Finding[]])[] = [
    ['person', known.map(settle)],
    ['group', findingsOf(matchesOf(text, GROUP))],
    ['office', findingsOf(matchesOf(text, OFFICE)).filter(({ value }) => value.length > 2)],
    ['person', barePersons(text, readers.isRepeated).map(settle)],
    ['body', findingsOf(text.matchAll(BODY))],
    ['person', readers.latin.in(text).map(settle)],
  ];
  const kinds = new Map(ranked.flatMap(([kind, findings]) => findings.map((one) => [one, kind])));
  const told = ranked.flatMap(([, findings]) => findings.filter(({ range }) => !isGloss(text, range[0])));
  const parties = withoutOverlaps(told, text.length).map((finding) =>
    partyOf(finding, kinds.get(finding) ?? 'office'),
  );
  return withWholeTitles(text, parties);
}

/** In 库布（Assistant Secretary Cooper） the letters name nobody else. */
const IN_GLOSS = /\p{Script=Han}\s?[(（][^)）\p{Script=Han}]*$/u;

function isGloss(settled: string, at: number): boolean {
  const letter = settled.charAt(at);
  return (
    /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(letter) &&
    IN_GLOSS.test(settled.slice(Math.max(0, at - 40), at))
  );
}

/** What stands between an office and a name where both are one title: 美国总统 + 国家安全事务助理 + 沙利文. */
const REST_OF_TITLE = /^(?:\p{Script=Han}{0,10}[理问人使表臣官长员卿事记])?$/u;

const WORDS_OF_TITLE = /^(?:(?![和与同跟及])\p{Script=Han}){0,10}$/u;

/** An office right before a name is the name's title. */
function withWholeTitles(settled: string, parties: readonly Party[]): Party[] {
  return parties.flatMap((party, at): Party[] => {
    const [before, next] = [parties[at - 1], parties[at + 1]];
    if (party.kind === 'office' && next && isTitleOf(settled, party, next)) return [];
    if (!before || !isTitleOf(settled, before, party)) return [party];
    const from = before.range[0];
    const title = settled.slice(from, before.range[1]) + settled.slice(before.range[1], party.range[0]);
    return [
      {
        ...party,
        range: [from, party.range[1]],
        participant: { ...party.participant, title: party.participant.title ?? title },
      },
    ];
  });
}

function isTitleOf(settled: string, office: Party, { kind, range, participant }: Party): boolean {
  if (kind !== 'person' || office.kind !== 'office') return false;
  const between = settled.slice(office.range[1], range[0]);
  return REST_OF_TITLE.test(between) || (participant.title !== undefined && WORDS_OF_TITLE.test(between));
}

function partyOf({ range, value, detail }: Finding, kind: PartyKind): Party {
  const title = kind === 'person' && detail !== undefined && detail !== '' ? { title: detail } : {};
  return { range, kind, participant: { name: value, isNamed: kind === 'person', ...title } };
}

/** Two words in letters that a person's name ends. */
const TWO_WORDS = /\p{Lu}[\p{L}’'-]*\s\p{Lu}[\p{L}’'-]*$/u;

/** Of Wang Yi facts keep the last part alone. */
function wholeName(settled: string, person: Finding): Finding {
  const name = TWO_WORDS.exec(settled.slice(...person.range))?.[0] ?? '';
  return name.endsWith(` ${person.value}`) ? { ...person, value: lastPart(name) } : person;
}

/** Of 卫福部长陈时中 facts read 卫福 as a name before its title, and 陈时中 as one behind it: the second is surer. */
function withoutDoubts(text: string, persons: readonly Finding[]): Finding[] {
  return persons
    .filter(({ range }, at) => {
      const isOverlapped = range[1] > (persons[at + 1]?.range[0] ?? Number.POSITIVE_INFINITY);
      // 马克·摩根 where 马克 alone was read: the whole name is found by its gloss, or not at all.
      return !isOverlapped && !POINT.test(text.charAt(range[1]));
    })
    .map((person) => ({ ...person, value: person.value.replace(/(?<=..)副$/u, '') }));
}

/** The name in its own letters behind a name belongs to it: 佩斯科夫（Dmitry Peskov）. */
function withGloss(settled: string, person: Finding): Finding {
  const [from, to] = person.range;
  const gloss = glossAt(settled, to)?.length ?? 0;
  return gloss === 0 ? person : { ...person, range: [from, to + gloss] };
}

function findingsOf(matches: Iterable<RegExpExecArray>): Finding[] {
  return [...matches].map(({ index, 0: value }) => ({
    range: [index, index + value.length],
    value,
  }));
}
