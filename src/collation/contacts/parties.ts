import type { Participant, TextRange } from '../../model/index.ts';
import type { Finding } from '../facts/finding.ts';
import { withoutOverlaps } from '../facts/finding.ts';
import { glossAt } from '../facts/findPersons.ts';
import type { IsRepeated } from '../facts/namesAtTitles.ts';
import { COUNTRIES, TITLE_FORM } from '../facts/titles.ts';
import { barePersons, longestFirst } from './bareNames.ts';
import { BODY } from './bodies.ts';

/** `person`; `office`: of one person who is not named; `group`: of several; `body`: an office that speaks to the press. */
export type PartyKind = 'person' | 'office' | 'group' | 'body';

/** Somebody who may take part in a contact, at one place of a block. */
export interface Party {
  /** In UTF-16 units of the block, the title included. */
  readonly range: TextRange;
  readonly kind: PartyKind;
  readonly participant: Participant;
}

const COUNTRY = `(?:${longestFirst([...COUNTRIES, '欧盟', '北约', '东盟'])})`;
const ONE = '[中美俄乌英法德日韩朝印以伊欧土波澳加越缅]';
const MANY =
  '(?:领导人|国家元首|元首|首脑|外交部长|外长|国防部长|防长|财长|总统|总理|谈判代表团|代表团|谈判代表|高级官员|高官|特使)';

/** 中俄外长, 法德领导人, 俄罗斯和乌克兰代表团, 中美两国元首. */
const GROUP = new RegExp(
  `(?:${ONE}{2,5}|${COUNTRY}(?:[、和与及]${COUNTRY})+)(?:两国|三国|四国|双方)?${MANY}`,
  'gu',
);
const OFFICE = new RegExp(
  `(?=${COUNTRY}|${ONE}|联合国|欧盟|欧洲|北约|白宫|世卫)${TITLE_FORM}|${COUNTRY}(?:高级|高阶)?(?:官员|外交官|代表团)`,
  'gu',
);

/** Names in letters: one to four words that begin with a capital. */
const CAPITALISED =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}-])\p{Lu}[\p{Script=Latin}\p{Script=Cyrillic}\p{M}’'-]*\p{Ll}(?:\s(?:(?:al|bin|de|van|von)[\s-])?\p{Lu}[\p{Script=Latin}\p{Script=Cyrillic}\p{M}’'-]*\p{Ll}){0,3}/gu;
/** Words that begin with a capital and name nobody. */
const NOBODY =
  /^(?:The|A|An|In|On|At|Of|And|But|As|After|Before|When|While|If|For|There|This|That|It|He|She|They|We|I|His|Her|Their|Its|Our|No|Not|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Her|Suppliers|Aides|Officials|Washington|Moscow|Beijing|Kyiv|Kiev|Geneva|Brussels|London|Paris|Berlin|White|Kremlin|Russian|Ukrainian|Chinese|American|British|French|German|Japanese|Spokesman|Spokeswoman|President|Prime|Foreign|Minister|Secretary|Chancellor)$/u;

/** Everybody of a block's settled text, by place; none overlaps another. Persons go before offices, these before bodies. */
export function partiesIn(settled: string, persons: readonly Finding[], isRepeated: IsRepeated): Party[] {
  const kinds = new Map<Finding, PartyKind>();
  const of = (kind: PartyKind, findings: readonly Finding[]) => {
    for (const finding of findings) kinds.set(finding, kind);
    return findings;
  };
  const ranked = [
    ...of(
      'person',
      withoutDoubts(persons).map((person) => withGloss(settled, wholeName(settled, person))),
    ),
    ...of('group', matches(settled, GROUP)),
    ...of(
      'office',
      matches(settled, OFFICE).filter(({ value }) => value.length > 2),
    ),
    ...of('person', barePersons(settled, isRepeated)),
    ...of('body', matches(settled, BODY)),
    ...of('person', capitalised(settled)),
  ];
  const parties = withoutOverlaps(ranked, settled.length).map((finding) =>
    partyOf(finding, kinds.get(finding) ?? 'office'),
  );
  return withWholeTitles(settled, parties);
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

/** Family names that stand first in Latin letters: of Wang Yi facts keep the last part alone. */
const PINYIN_FAMILY =
  /(?:^|\s)(?<name>(?:Wang|Li|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|He|Guo|Ma|Luo|Liang|Song|Zheng|Xie|Han|Tang|Feng|Yu|Dong|Xiao|Cheng|Cao|Yuan|Deng|Xu|Fu|Shen|Zeng|Peng|Lu|Su|Jiang|Cai|Jia|Ding|Wei|Xue|Ye|Yan|Xi|Geng|Hua|Mao|Qin|Tsai|Lee|Kim|Moon|Nguyen)\s\p{Lu}[\p{L}-]+)$/u;

function wholeName(settled: string, person: Finding): Finding {
  const name = PINYIN_FAMILY.exec(settled.slice(...person.range))?.groups?.name;
  return name?.endsWith(` ${person.value}`) ? { ...person, value: name } : person;
}

/** Of 卫福部长陈时中 facts read 卫福 as a name before its title, and 陈时中 as one behind it: the second is surer. */
function withoutDoubts(persons: readonly Finding[]): Finding[] {
  return persons.filter(
    ({ range }, at) => range[1] <= (persons[at + 1]?.range[0] ?? Number.POSITIVE_INFINITY),
  );
}

/** The name in its own letters behind a name belongs to it: 佩斯科夫（Dmitry Peskov）. */
function withGloss(settled: string, person: Finding): Finding {
  const [from, to] = person.range;
  const gloss = glossAt(settled, to)?.length ?? 0;
  return gloss === 0 ? person : { ...person, range: [from, to + gloss] };
}

function matches(settled: string, pattern: RegExp): Finding[] {
  return [...settled.matchAll(pattern)].map(({ index, 0: value }) => ({
    range: [index, index + value.length],
    value,
  }));
}

function capitalised(settled: string): Finding[] {
  return [...settled.matchAll(CAPITALISED)].flatMap(({ index, 0: run }): Finding[] => {
    const words = run.split(/\s/u);
    const first = words.findIndex((word) => !NOBODY.test(word));
    const own = words.slice(Math.max(0, first));
    const end = own.findIndex((word) => NOBODY.test(word));
    const value = own.slice(0, end < 0 ? undefined : end).join(' ');
    const from = index + run.indexOf(value);
    return first < 0 || value.length < 3 ? [] : [{ range: [from, from + value.length], value }];
  });
}
