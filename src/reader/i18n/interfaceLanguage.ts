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
    const locale = localeOf(tag);
    if (locale?.language === 'en') return 'en';
    if (locale && CHINESE.includes(locale.language))
      return scriptOf(locale) === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  }
  return 'zh-Hans';
}

/** Chinese, and Cantonese, whose readers read it. */
const CHINESE = ['zh', 'yue'];

/** What goes without saying, for most readers: a browser reads a table for it, which holds the first screen up by milliseconds. */
const SCRIPT_OF: Readonly<Record<string, string>> = {
  zh: 'Hans',
  'zh-CN': 'Hans',
  'zh-SG': 'Hans',
  'zh-TW': 'Hant',
  'zh-HK': 'Hant',
  'zh-MO': 'Hant',
};

function scriptOf(locale: Intl.Locale): string | undefined {
  return locale.script ?? SCRIPT_OF[locale.baseName] ?? locale.maximize().script;
}

/** Undefined where it is no tag. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
