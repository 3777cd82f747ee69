import { readPreference } from '../preferences/preference.ts';
import { type InterfaceLanguage, isInterfaceLanguage, languageFor } from './interfaceLanguage.ts';
import type { Texts } from './translate.ts';

/** Each language's catalogues by their files. The Traditional ones are made of the Simplified ones, by the build. */
const CATALOGUES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, () => Promise<Texts>>>>> = {
  'zh-Hans': import.meta.glob<Texts>('../locales/zh-Hans/*.json', { import: 'default' }),
  'zh-Hant': import.meta.glob<Texts>('../locales/zh-Hans/*.json', { import: 'default', query: '?zh-Hant' }),
  en: import.meta.glob<Texts>('../locales/en/*.json', { import: 'default' }),
};

/** Fetches the texts of a part of the interface. Rejects where they cannot be had. */
export async function fetchTexts(language: InterfaceLanguage, name: string): Promise<Texts> {
  const load = CATALOGUES[language][`../locales/${language === 'en' ? 'en' : 'zh-Hans'}/${name}.json`];
  if (!load) throw new Error(`no catalogue ${language}/${name}`);
  return load();
}

/** The language that the reader chose before, else the browser's, else Simplified Chinese. */
export function firstLanguage(): InterfaceLanguage {
  const chosen = readPreference('language');
  return isInterfaceLanguage(chosen) ? chosen : languageFor(navigator.languages);
}
