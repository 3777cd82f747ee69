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
    const { language, script } = likely(tag);
    if (language === 'en') return 'en';
    if (CHINESE.includes(language)) return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  }
  return 'zh-Hans';
}

/** Chinese, and Cantonese, whose readers read it. */
const CHINESE = ['zh', 'yue'];

/** What a tag says and what goes without saying; nothing where it is no tag. */
function likely(tag: string): { readonly language: string; readonly script: string | undefined } {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return { language: '', script: undefined };
  }
}
