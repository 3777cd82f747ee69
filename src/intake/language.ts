import { ARABIC, alphabetOf, CYRILLIC } from './alphabets.ts';
import { chineseBalance, isTraditionalOnly } from './chineseScript.ts';
import type { LatinDetector } from './latinDetector.ts';
import { countScripts, type Script, scriptOf } from './scripts.ts';

/** The language of a text, and whether the text is long and clear enough to be sure. */
export interface LanguageReading {
  /** BCP 47 tag; `und` where there is no letter to go by. */
  readonly lang: string;
  readonly isSure: boolean;
}

interface ScriptRule {
  readonly script: Script;
  /** How much one letter says, against one Han character: five letters make a word, and so do one or two characters. */
  readonly weight: number;
  readonly read: (text: string, letters: number, latin: LatinDetector) => LanguageReading;
}

/** How much of a text is looked at, in UTF-16 units: enough to be sure, little enough to be quick. */
const SAMPLE = 8_000;
/** Addresses are in no language. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/g;
const ADDRESS_SIGN = /:\/\/|www\./;

/** Letters from which an alphabet's language is sure. */
const FEWEST_LETTERS = 40;
/** Words from which it is: fewer are names. */
const FEWEST_WORDS = 6;
const FEWEST_HAN = 12;
/** Telling characters from which the Chinese script is sure, and how many times the other script's they must be. */
const FEWEST_TELLING = 4;
const TELLING_RATIO = 8;
/** Japanese has at least one kana to so many Han characters; Chinese has a の here and there. */
const HAN_PER_KANA = 2.5;
/** A text is of one script where it weighs so many times all others. */
const DOMINANCE = 4;

/** The detector reads no more than this of a text. */
const WINDOW = 400;

const SCRIPT_RULES: readonly ScriptRule[] = [
  { script: 'Han', weight: 1, read: chinese },
  { script: 'Kana', weight: 1, read: (_, letters) => ({ lang: 'ja', isSure: letters >= FEWEST_HAN }) },
  { script: 'Latin', weight: 1 / 3, read: latinLanguage },
  { script: 'Cyrillic', weight: 1 / 3, read: sharing((text) => alphabetOf(text, CYRILLIC, 'ru')) },
  { script: 'Arabic', weight: 2 / 5, read: sharing((text) => alphabetOf(text, ARABIC, 'ar')) },
  { script: 'Hangul', weight: 1, read: (_, letters) => ({ lang: 'ko', isSure: letters >= FEWEST_HAN }) },
  ...(
    [
      ['Hebrew', 'he'],
      ['Greek', 'el'],
      ['Thai', 'th'],
      ['Georgian', 'ka'],
      ['Armenian', 'hy'],
      ['Tibetan', 'bo'],
      ['Devanagari', 'hi'],
      ['Bengali', 'bn'],
      ['Mongolian', 'mn-Mong'],
    ] as const
  ).map(([script, lang]) => ({ script, weight: 2 / 5, read: sharing(() => lang) })),
];

/** A text's main language: the script with the most weight, then what tells its languages apart. */
export function readLanguage(text: string, latin: LatinDetector): LanguageReading {
  const start = text.slice(0, SAMPLE);
  const sample = ADDRESS_SIGN.test(start) ? start.replace(ADDRESS, ' ') : start;
  const counts = countScripts(sample);
  const weights = SCRIPT_RULES.filter(({ script }) => counts.has(script)).map((rule) => ({
    rule,
    weight: weightOf(rule, counts),
  }));
  if (weights.length === 0) return { lang: 'und', isSure: false };
  const { rule, weight } = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  const { lang, isSure } = rule.read(sample, counts.get(rule.script) ?? 0, latin);
  const others = weights.reduce((sum, one) => sum + one.weight, -weight);
  return { lang, isSure: isSure && weight >= others * DOMINANCE };
}

/**
 * True where one look tells that a text reads as Simplified Chinese: more than half of it is Han characters, and none is
 * of Japanese or of Traditional Chinese alone.
 */
export function isPlainlySimplified(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let han = 0;
  for (let at = 0; at < length; at++) {
    const tells = TELLS[text.charCodeAt(at)];
    if (tells === TELL.otherwise) return false;
    if (tells === TELL.han) han += 1;
  }
  return han * 2 > length;
}

/** What a UTF-16 unit says of whether a text is Simplified Chinese. */
const TELL = { nothing: 0, han: 1, otherwise: 2 } as const;

/** By UTF-16 unit: asked for every character of an archive. */
const TELLS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (isTraditionalOnly(unit) || scriptOf(unit) === 'Kana') return TELL.otherwise;
  return scriptOf(unit) === 'Han' ? TELL.han : TELL.nothing;
});

/** Han beside enough kana is Japanese too. */
function weightOf({ script, weight }: ScriptRule, counts: ReadonlyMap<Script, number>): number {
  const own = counts.get(script) ?? 0;
  const [han, kana] = [counts.get('Han') ?? 0, counts.get('Kana') ?? 0];
  const isJapanese = kana * HAN_PER_KANA > han;
  if (script === 'Kana') return isJapanese ? han + kana : 0;
  if (script === 'Han') return isJapanese ? 0 : han;
  return own * weight;
}

/** Where neither script has the majority (a few characters that both share), Simplified. */
function chinese(text: string, letters: number): LanguageReading {
  const { simplified, traditional } = chineseBalance(text);
  const [more, less] = [Math.max(simplified, traditional), Math.min(simplified, traditional)];
  return {
    lang: traditional > simplified ? 'zh-Hant' : 'zh-Hans',
    isSure: letters >= FEWEST_HAN && more >= FEWEST_TELLING && more >= less * TELLING_RATIO,
  };
}

function sharing(langOf: (text: string) => string): ScriptRule['read'] {
  return (text, letters) => ({ lang: langOf(text), isSure: letters >= FEWEST_LETTERS });
}

/** English where the detector knows nothing: a name or two. */
function latinLanguage(text: string, letters: number, detect: LatinDetector): LanguageReading {
  const words = text.match(/\p{Script=Latin}[\p{Script=Latin}'’]*/gu) ?? [];
  if (letters < FEWEST_LETTERS || words.length < FEWEST_WORDS) return { lang: 'en', isSure: false };
  const found = windowsOf(words.join(' ')).map(detect);
  const reliable = found.filter(({ isReliable }) => isReliable);
  const lang = commonestOf(reliable.map((one) => one.lang)) ?? found[0]?.lang;
  return { lang: lang || 'en', isSure: reliable.length * 2 > found.length };
}

/** A long text is asked at its beginning, in its middle and at its end. */
function windowsOf(text: string): string[] {
  if (text.length <= WINDOW * 3) return [text];
  const last = text.length - WINDOW;
  return [0, Math.floor(last / 2), last].map((from) => text.slice(from, from + WINDOW));
}

function commonestOf(langs: readonly string[]): string | undefined {
  const counted = langs.map((lang) => ({ lang, count: langs.filter((one) => one === lang).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.lang;
}
