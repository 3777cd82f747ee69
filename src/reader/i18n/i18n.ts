import { FetchFailure } from '../../store/index.ts';
import { writePreference } from '../preferences/preference.ts';
import { createListeners } from '../ui/shown.ts';
import { fetchTexts, firstLanguage } from './catalogues.ts';
import type { InterfaceLanguage } from './interfaceLanguage.ts';
import type { Texts } from './translate.ts';

/** What one language has loaded. */
interface Loaded {
  readonly language: InterfaceLanguage;
  readonly texts: Map<string, Texts>;
  readonly coming: Map<string, Promise<void>>;
}

let shown: Loaded | undefined;
const { subscribe, tell } = createListeners();

function loadedOf(language: InterfaceLanguage): Loaded {
  return { language, texts: new Map(), coming: new Map() };
}

/** Known when it is first asked for: where there is no browser, nobody asks. */
function current(): Loaded {
  shown ??= loadedOf(firstLanguage());
  return shown;
}

/** The language of the interface. */
export function interfaceLanguage(): InterfaceLanguage {
  return current().language;
}

/** The texts of a part of the interface in its language; undefined where they are not there yet. */
export function textsOf(name: string): Texts | undefined {
  return current().texts.get(name);
}

/** Gets the texts of a part before it asks for them. Rejects with a `FetchFailure`; asked again, it tries again. */
export function loadCatalogue(name: string): Promise<void> {
  return load(current(), name);
}

function load({ language, texts, coming }: Loaded, name: string): Promise<void> {
  const asked =
    coming.get(name) ?? fetchTexts(language, name).then((found) => void texts.set(name, found), fail);
  coming.set(name, asked);
  asked.catch(() => coming.delete(name));
  return asked;
}

function fail(error: unknown): never {
  throw new FetchFailure('offline', [String(error)]);
}

/** Starts the interface in the reader's language. Rejects where its first texts cannot be had. */
export async function startI18n(): Promise<void> {
  await load(current(), 'common');
  showLanguage();
}

/** Changes the language of the interface and remembers it in this browser. All that is on show changes at once. */
export async function changeInterfaceLanguage(language: InterfaceLanguage): Promise<void> {
  const next = loadedOf(language);
  await Promise.all([...current().coming.keys()].map((name) => load(next, name)));
  shown = next;
  writePreference('language', language);
  showLanguage();
  tell();
}

/** Calls `listener` when the language has changed, until it is let go. */
export const onLanguageChange = subscribe;

function showLanguage(): void {
  document.documentElement.lang = current().language;
}
