import { foldCharacter, isHan } from '../text/index.ts';

/** In Simplified text next to none of the Han characters has a Traditional form; in Traditional text a quarter has. */
const TRADITIONAL_SHARE = 0.08;

const SCRIPTS = [
  { name: 'kana', form: /\p{Script=Hiragana}|\p{Script=Katakana}/u },
  { name: 'hangul', form: /\p{Script=Hangul}/u },
  { name: 'cyrillic', form: /\p{Script=Cyrillic}/u },
  { name: 'arabic', form: /\p{Script=Arabic}/u },
  { name: 'latin', form: /\p{Script=Latin}/u },
] as const;

/** Letters of a word weigh less than Han characters: 乌克兰 against Ukraine. */
const LETTERS_PER_HAN = 3;
const SAMPLE = 20_000;

/** The main language of a text by its script: zh-Hans, zh-Hant, ja, ko, ru, uk, ar, en (any Latin text), or und. */
export function detectLanguage(text: string): string {
  const counts = countScripts(text.slice(0, SAMPLE));
  const weights = [
    { lang: chineseOrJapanese(counts), weight: (counts.han + counts.kana) * LETTERS_PER_HAN },
    { lang: 'ko', weight: counts.hangul * LETTERS_PER_HAN },
    { lang: /[іїєґ]/iu.test(text) ? 'uk' : 'ru', weight: counts.cyrillic },
    { lang: 'ar', weight: counts.arabic },
    { lang: 'en', weight: counts.latin },
  ];
  const heaviest = weights.reduce((best, one) => (one.weight > best.weight ? one : best));
  return heaviest.weight === 0 ? 'und' : heaviest.lang;
}

function chineseOrJapanese(counts: ReturnType<typeof countScripts>): string {
  if (counts.kana > 0.25 * counts.han) return 'ja';
  return counts.traditional > TRADITIONAL_SHARE * counts.han ? 'zh-Hant' : 'zh-Hans';
}

/** A stated language as a tag of ours: `zh-CN` is zh-Hans, `zh_TW` is zh-Hant; undefined where it says too little. */
export function settleLanguage(stated: string): string | undefined {
  const tag = stated.trim().replace('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  if (!/^zh\b/i.test(tag)) return tag;
  if (/hant|tw|hk|mo/i.test(tag)) return 'zh-Hant';
  return /hans|cn|sg/i.test(tag) ? 'zh-Hans' : undefined;
}

function countScripts(text: string) {
  const counts = { han: 0, traditional: 0, kana: 0, hangul: 0, cyrillic: 0, arabic: 0, latin: 0 };
  for (const character of text) {
    if (isHan(character)) {
      counts.han += 1;
      if (foldCharacter(character) !== character) counts.traditional += 1;
      continue;
    }
    const script = SCRIPTS.find(({ form }) => form.test(character));
    if (script) counts[script.name] += 1;
  }
  return counts;
}
