import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readPreference, writePreference } from '../preferences/preference.ts';
import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  isInterfaceLanguage,
  languageFor,
} from './interfaceLanguage.ts';

type Texts = Record<string, unknown>;

/** Each language's catalogues by their files. The Traditional ones are made of the Simplified ones, by the build. */
const CATALOGUES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, () => Promise<Texts>>>>> = {
  'zh-Hans': import.meta.glob<Texts>('../locales/zh-Hans/*.json', { import: 'default' }),
  'zh-Hant': import.meta.glob<Texts>('../locales/zh-Hans/*.json', { import: 'default', query: '?zh-Hant' }),
  en: import.meta.glob<Texts>('../locales/en/*.json', { import: 'default' }),
};

/** Each screen's catalogue comes with the screen. */
const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const files = isInterfaceLanguage(language) ? CATALOGUES[language] : {};
    const load = Object.entries(files).find(([file]) => file.endsWith(`/${namespace}.json`))?.[1];
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

/** Starts the interface in the reader's language: the one chosen before, else the browser's, else Simplified Chinese. */
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
  return isInterfaceLanguage(chosen) ? chosen : languageFor(navigator.languages);
}
