/** The two scripts of Chinese, by ISO 15924. */
export const SCRIPTS = ['Hans', 'Hant'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Tags of Chinese, and of Cantonese, whose readers read it; and those that say a script or a country alone. */
const MAY_BE_CHINESE = /^(?:zh|yue|und)\b/;

/** What goes without saying, for most tags: a browser reads a table for it, which holds the first screen up by milliseconds. */
const LIKELY_SCRIPTS: Readonly<Record<string, Script>> = {
  zh: 'Hans',
  'zh-Hans': 'Hans',
  'zh-Hant': 'Hant',
  'zh-CN': 'Hans',
  'zh-SG': 'Hans',
  'zh-TW': 'Hant',
  'zh-HK': 'Hant',
  'zh-MO': 'Hant',
};

/** The script that a text in this language is written in; undefined where it is no Chinese, or no tag. */
export function scriptOf(lang: string | undefined): Script | undefined {
  try {
    const locale = new Intl.Locale(lang ?? 'und');
    if (!MAY_BE_CHINESE.test(locale.baseName)) return undefined;
    const likely = LIKELY_SCRIPTS[locale.baseName];
    if (likely) return likely;
    const { language, script } = locale.maximize();
    return language === 'zh' || language === 'yue' ? SCRIPTS.find((one) => one === script) : undefined;
  } catch {
    return undefined;
  }
}

/** The scripts that at least one of these texts is not written in: showing them in one changes something. */
export function scriptsToOffer(langs: readonly (string | undefined)[]): Script[] {
  const written = langs.map(scriptOf).filter((one) => one !== undefined);
  return SCRIPTS.filter((script) => written.some((one) => one !== script));
}
