/** The two scripts of Chinese, by ISO 15924. */
export const SCRIPTS = ['Hans', 'Hant'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The script that a text in this language is written in; undefined where it is no Chinese, or no tag. */
export function scriptOf(lang: string | undefined): Script | undefined {
  try {
    const { language, script } = new Intl.Locale(lang ?? 'und').maximize();
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
