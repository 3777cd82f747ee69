import { FetchFailure } from '../../store/index.ts';
import { writePreference } from '../preferences/preference.ts';
import { tellMissedPart } from '../ui/missedPart.ts';
import { createListeners } from '../ui/shown.ts';
import { fetchTexts, firstLanguage } from './catalogues.ts';
import type { InterfaceLanguage } from './interfaceLanguage.ts';
import type { Texts } from './translate.ts';

/** What one language has loaded. */
interface Loaded {
  readonly language: InterfaceLanguage;
  readonly texts: Map<string, Texts>;
  readonly coming: Map<string, Promise<void>>;
  /** What was waited for, and what failed: React asks for the same again and again, and must get the same. */
  readonly awaited: Map<string, Promise<void>>;
}

let shown: Loaded | undefined;
/** What the reader asked for last. */
let wanted: Loaded | undefined;
const { subscribe, tell } = createListeners();

function loadedOf(language: InterfaceLanguage): Loaded {
  return { language, texts: new Map(), coming: new Map(), awaited: new Map() };
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

/** What the texts of a part are waited for by; undefined where they were there when they were first asked for. */
export function awaitedTexts(name: string): Promise<void> | undefined {
  const { awaited, texts } = current();
  const coming = awaited.get(name) ?? (texts.has(name) ? undefined : loadCatalogue(name));
  if (coming) awaited.set(name, coming);
  return coming;
}

/** Lets texts that could not be had be asked for again. */
export function forgetFailedTexts(): void {
  current().awaited.clear();
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

/**
 * Changes the language of the interface and remembers it in this browser. All that is on show changes at once. Never
 * rejects: where a text cannot be had the former language stays, and that is told.
 */
export async function changeInterfaceLanguage(language: InterfaceLanguage): Promise<void> {
  const next = loadedOf(language);
  wanted = next;
  try {
    await loadShownTexts(next);
    if (wanted === next) commit(next);
  } catch {
    if (wanted === next) tellMissedPart();
  }
}

/** Loads what the page has asked for; what it asks for meanwhile too, unless another language is wanted by then. */
async function loadShownTexts(next: Loaded): Promise<void> {
  for (;;) {
    const missing = [...current().coming.keys()].filter((name) => !next.texts.has(name));
    if (missing.length === 0 || wanted !== next) return;
    await Promise.all(missing.map((name) => load(next, name)));
  }
}

function commit(next: Loaded): void {
  shown = next;
  writePreference('language', next.language);
  showLanguage();
  tell();
}

/** Calls `listener` when the language has changed, until it is let go. */
export const onLanguageChange = subscribe;

function showLanguage(): void {
  document.documentElement.lang = current().language;
}
