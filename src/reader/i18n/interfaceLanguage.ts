import { scriptOf } from '../script/scripts.ts';

/** The languages of the interface, as BCP 47 tags, with their own names, and those for where there is little room. */
export const INTERFACE_LANGUAGES = {
  'zh-Hans': { name: '简体', short: '简' },
  'zh-Hant': { name: '繁體', short: '繁' },
  en: { name: 'English', short: 'EN' },
} as const;
export type InterfaceLanguage = keyof typeof INTERFACE_LANGUAGES;

/** True for a tag of one of them. */
export function isInterfaceLanguage(tag: string | undefined): tag is InterfaceLanguage {
  return tag !== undefined && Object.hasOwn(INTERFACE_LANGUAGES, tag);
}

/** The language for a reader who asks for these, the dearest first: `zh-TW` and `zh-HK` are written in Traditional characters. */
export function languageFor(asked: readonly string[]): InterfaceLanguage {
  for (const tag of asked) {
    if (/^en\b/i.test(tag)) return 'en';
    const script = scriptOf(tag);
    if (script) return `zh-${script}`;
  }
  return 'zh-Hans';
}
