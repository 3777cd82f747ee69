/** A family name and what is given with it, as styles turn them round. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
}

/** Who wrote what is cited. */
export interface CitedName {
  /** As it is written, one line. */
  readonly whole: string;
  /** Set where it is certain which part is which: a Chinese name is not turned round, and offices have none. */
  readonly parts?: NameParts;
}

/** Languages whose persons are called by the given name first. */
const GIVEN_FIRST = new Set(
  'en de fr es it pt nl pl cs sk sl hr sr bs mk bg ro da sv no nb nn is fi et lv lt el ru uk be ca ga cy'.split(
    ' ',
  ),
);

/** Family names that stand first in names of China, Korea, Vietnam and Japan, also in other languages' texts. */
const FAMILY_FIRST = new Set(
  `an bai bao bo bui cai cao chan chang chen cheng cheung chiang cho choi chou dai dang deng ding do dong du duan fan fang feng fu gao gu
  guo han hao he ho hoang hou hsieh hsu hu huang jang jia jiang jin jung kang kim kong kuo kwok lai lam lau le lee lei leung li liang
  liao lim lin liu long lu luo ma mao meng mo ng nguyen pan park peng pham phan qian qin qiu ren shen shi song su sun tan tang tao tian
  tran tsai tseng vo vu wan wang wei wong wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yin yoon yu yuan zeng zhang zhao zheng
  zhong zhou zhu zou ban hwang moon roh ryu yun abe aso hatoyama hayashi ishiba ishiwatari kan kishida koizumi kono matsuno motegi nakasone
  nikai noda obuchi suga takaichi tanaka yoshida`.split(/\s+/),
);

const SYLLABLE =
  '(?:[bpmfwly]o|(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ue|ui|er|a|e|i|u))';
/** One syllable, then one or two: Wen Jiabao is a Chinese name, whatever the report is in. */
const PINYIN = /* @__PURE__ */ new RegExp(`^${SYLLABLE} ${SYLLABLE}['’]?(?:${SYLLABLE})?$`, 'iu');
/** Ki-moon, Jae-in and Ing-wen are given names, and stand behind the family's. */
const HYPHENED_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** No family is called so. */
const SUFFIX = /^(?:[js]r\.?|i{1,3}|iv)$/iu;

const WORD = /^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{M}|[.'’-])+$/u;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|ter|zu|zur|bin|ibn|al|el)$/u;
/** Names after the father, which stand between the two or, where the family comes first, last. */
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|инична|ична|івна|ївна)$/iu;
/** Endings of families, which hardly any given name has. */
const FAMILY_ENDING =
  /(?:ский|ская|цкий|цкая|ський|ська|цький|цька|ов|ова|ев|ева|єв|єва|енко|чук|юк|ук|ян)$/iu;

/** Words that a by-line of an office ends with: Reuters Staff, Associated Press. */
const OFFICE_ENDING =
  /^(?:staff|news|newsroom|press|agency|agencies|desk|bureau|team|board|editors?|reporters?|correspondents?|service|media|online|times|post|radio|tv|television)$/iu;
/** Agence France-Presse, Deutsche Welle, Al Jazeera. */
const OFFICE_BEGINNING =
  /^(?:agence|agencia|agenzia|deutsche|deutscher|radio|television|associated|united|al|the)$/iu;
/** BBC News; in MACRON Emmanuel, capitals mark the family, which comes first. */
const CAPITALS = /^\p{Lu}{2,}$/u;

/** A name as it is cited; `language` is the BCP 47 tag of what it stands on. */
export function citedName(whole: string, language: string | undefined): CitedName {
  const parts = partsOf(whole, language?.split('-')[0]?.toLowerCase() ?? '');
  return parts ? { whole, parts } : { whole };
}

function partsOf(whole: string, language: string): NameParts | undefined {
  const [family = '', given = '', ...more] = whole.split(', ');
  if (given !== '')
    return more.length === 0 && isWords(family) && isWords(given) ? { family, given } : undefined;
  const words = whole.split(' ');
  if (words.length < 2 || !isWords(whole) || isOffice(words)) return undefined;
  return byInitials(words) ?? byParticle(words) ?? byPatronymic(words) ?? byLanguage(words, language);
}

function isOffice([first = '', ...rest]: readonly string[]): boolean {
  if (OFFICE_ENDING.test(rest.at(-1) ?? '') || OFFICE_BEGINNING.test(first)) return true;
  return CAPITALS.test(first) && !rest.every((word) => CAPITALS.test(word));
}

function isWords(text: string): boolean {
  return text.split(' ').every((word) => WORD.test(word));
}

function split(words: readonly string[], at: number): NameParts {
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

/** J. K. Rowling, Michael D. Shear; Иванов И. И. */
function byInitials(words: readonly string[]): NameParts | undefined {
  const [first = '', ...rest] = words;
  if (rest.every((word) => INITIALS.test(word)))
    return INITIALS.test(first) ? undefined : { family: first, given: rest.join(' ') };
  const before = words.slice(0, -1);
  const isCertain =
    before.slice(1).every((word) => INITIALS.test(word)) && before.some((word) => INITIALS.test(word));
  return isCertain ? split(words, words.length - 1) : undefined;
}

/** Ursula von der Leyen */
function byParticle(words: readonly string[]): NameParts | undefined {
  const at = words.findIndex((word) => PARTICLE.test(word));
  return at > 0 && at < words.length - 1 ? split(words, at) : undefined;
}

/** Иван Иванович Иванов, Иванов Иван Иванович */
function byPatronymic(words: readonly string[]): NameParts | undefined {
  const [first = '', middle = '', last = '', ...more] = words;
  if (last === '' || more.length > 0) return undefined;
  if (PATRONYMIC.test(middle)) return split(words, 2);
  return PATRONYMIC.test(last) ? { family: first, given: `${middle} ${last}` } : undefined;
}

/** Two words in a language that has the given name first, unless the first is a family's. */
function byLanguage(words: readonly string[], language: string): NameParts | undefined {
  const [first = '', last = ''] = words;
  const isTurned = FAMILY_ENDING.test(first) && !FAMILY_ENDING.test(last);
  if (words.length !== 2 || !GIVEN_FIRST.has(language) || isTurned || SUFFIX.test(last)) return undefined;
  return isFamilyFirst(first, last) ? undefined : split(words, 1);
}

function isFamilyFirst(first: string, last: string): boolean {
  return (
    FAMILY_FIRST.has(first.toLowerCase()) || HYPHENED_GIVEN.test(last) || PINYIN.test(`${first} ${last}`)
  );
}

/** The first letters of given names: `J. Q.` with `. `, `J Q` with ` `; parts joined by hyphens keep it in the first form. */
export function initialsOf({ given }: NameParts, form: 'dotted' | 'bare'): string {
  const words = given
    .replace(/\./g, '. ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const initials = words.map((word) =>
    word
      .split('-')
      .filter((part) => part !== '')
      .map(firstLetter),
  );
  return form === 'bare'
    ? initials.flat().join(' ')
    : initials.map((letters) => letters.map((letter) => `${letter}.`).join('-')).join(' ');
}

function firstLetter(part: string): string {
  return [...part.normalize('NFC')][0]?.toUpperCase() ?? '';
}
