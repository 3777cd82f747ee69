import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readPreference, writePreference } from '../preferences/preference.ts';

/** The languages of the interface, as BCP 47 tags, with their own names. */
export const INTERFACE_LANGUAGES = { 'zh-Hans': '中文', en: 'English' } as const;
export type InterfaceLanguage = keyof typeof INTERFACE_LANGUAGES;

const catalogues = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', { import: 'default' });

/** Each screen's catalogue comes with the screen. */
const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = catalogues[`../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no catalogue ${language}/${namespace}`), null);
    load().then(
      (catalogue) => done(null, catalogue),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

let started: Promise<unknown> | undefined;

/** Gets a screen's catalogue before the screen asks for it. */
export async function loadCatalogue(name: string): Promise<void> {
  await started;
  await i18next.loadNamespaces(name);
}

/** Starts the interface in the reader's language: the one chosen before, else the browser's, else Chinese. */
export async function startI18n(): Promise<void> {
  started = i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: initialLanguage(),
      fallbackLng: false,
      supportedLngs: Object.keys(INTERFACE_LANGUAGES),
      load: 'currentOnly',
      ns: ['common', 'timeline'],
      defaultNS: 'common',
      // React escapes what it shows.
      interpolation: { escapeValue: false },
    });
  await started;
  showLanguage();
}

/** Changes the language of the interface and remembers it in this browser. */
export async function changeInterfaceLanguage(language: InterfaceLanguage): Promise<void> {
  await i18next.changeLanguage(language);
  writePreference('language', language);
  showLanguage();
}

function showLanguage(): void {
  document.documentElement.lang = i18next.language;
}

function initialLanguage(): InterfaceLanguage {
  const chosen = readPreference('language');
  if (chosen === 'zh-Hans' || chosen === 'en') return chosen;
  const first = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return first && /^en/i.test(first) ? 'en' : 'zh-Hans';
}
