import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './scriptCharacters.ts';

interface ScriptRule {
  readonly lang: string;
  readonly pattern: RegExp;
  /** How many letters of an alphabet say as much as one Han character. */
  readonly weight: number;
}

/** Scripts that decide the language. Kana beside Han means Japanese; the rest are told apart by the most text. */
const SCRIPTS: readonly ScriptRule[] = [
  { lang: 'zh', pattern: /\p{Script=Han}/gu, weight: 1 },
  { lang: 'en', pattern: /\p{Script=Latin}/gu, weight: 1 / 5 },
  { lang: 'ru', pattern: /\p{Script=Cyrillic}/gu, weight: 1 / 5 },
  { lang: 'ko', pattern: /\p{Script=Hangul}/gu, weight: 1 },
  { lang: 'ar', pattern: /\p{Script=Arabic}/gu, weight: 1 / 4 },
];

/** How much of a text is looked at, in UTF-16 units: enough to be sure, little enough to be quick. */
const SAMPLE = 8_000;

/** Letters of Ukrainian that Russian does not have, and the other way round. */
const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэёъ]/giu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;

const simplified = new Set(SIMPLIFIED_ONLY);
const traditional = new Set(TRADITIONAL_ONLY);

/** BCP 47 tag of a text's main language by the statistics of its scripts; `und` where there is no script to go by. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const weights = SCRIPTS.map(({ lang, pattern, weight }) => ({
    lang,
    weight: count(sample, pattern) * weight,
  }));
  const heaviest = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (heaviest.weight === 0) return 'und';
  if (heaviest.lang === 'zh') return count(sample, KANA) * 5 > heaviest.weight ? 'ja' : chineseScript(sample);
  if (heaviest.lang === 'ru' && count(sample, UKRAINIAN) > count(sample, RUSSIAN)) return 'uk';
  return heaviest.lang;
}

/** Where neither script has the majority (a few characters that both share), Simplified. */
function chineseScript(text: string): string {
  let balance = 0;
  for (const character of text) {
    if (simplified.has(character)) balance += 1;
    else if (traditional.has(character)) balance -= 1;
  }
  return balance < 0 ? 'zh-Hant' : 'zh-Hans';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
