/** The browser's own translation, as its draft describes it (Translator API of the WICG); few browsers have it. */
interface TranslatorApi {
  availability(pair: LanguagePair): Promise<'available' | 'downloadable' | 'downloading' | 'unavailable'>;
  create(
    options: LanguagePair & { readonly signal: AbortSignal; readonly monitor: (events: EventTarget) => void },
  ): Promise<Translator>;
}

/** Translates on this device. */
export interface Translator {
  translate(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy?(): void;
}

/** BCP 47 tags as browsers name the languages of their models. */
export interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** The browser's translation; undefined where it has none. */
function translatorApi(): TranslatorApi | undefined {
  const { Translator: api } = globalThis as { Translator?: Partial<TranslatorApi> };
  return typeof api?.availability === 'function' && typeof api.create === 'function'
    ? (api as TranslatorApi)
    : undefined;
}

/**
 * A browser answers from what it knows, and some never do; one that takes longer, in milliseconds, offers nothing. Only
 * the button's place waits for it.
 */
const PATIENCE_MS = 5000;

/** True where this browser can translate so, at once or after it has got what it needs. Asks nobody but the browser. */
export async function canTranslate(pair: LanguagePair): Promise<boolean> {
  const api = translatorApi();
  if (!api) return false;
  const tooLate = new Promise<'unavailable'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'unavailable'));
  try {
    return (await Promise.race([api.availability(pair), tooLate])) !== 'unavailable';
  } catch {
    return false;
  }
}

/** Gets the translator; `onLoaded` is told how much of it has come, from 0 to 1. Rejects where it cannot be had. */
export async function openTranslator(
  pair: LanguagePair,
  signal: AbortSignal,
  onLoaded: (part: number) => void,
): Promise<Translator> {
  const api = translatorApi();
  if (!api) throw new Error('this browser has no translation');
  return await api.create({
    ...pair,
    signal,
    monitor: (events) =>
      events.addEventListener('downloadprogress', (event) => onLoaded((event as ProgressEvent).loaded)),
  });
}

/**
 * What an article in this language is translated from and to: into the language of the interface, and where that is its own,
 * from Chinese into English and from English into Chinese. Undefined where its language is not known, or none that browsers translate.
 */
export function languagePair(lang: string, interfaceLanguage: string): LanguagePair | undefined {
  const [source, wanted] = [modelOf(lang), modelOf(interfaceLanguage)];
  if (source === undefined || wanted === undefined) return undefined;
  const [own, theirs] = [primaryOf(source), primaryOf(wanted)];
  if (own !== theirs) return { sourceLanguage: source, targetLanguage: wanted };
  return { sourceLanguage: source, targetLanguage: own === 'en' ? 'zh' : 'en' };
}

/** What browsers have models of; of any other language one of them would complain to the console. */
const TRANSLATED = new Set(
  'ar bg bn cs da de el en es fi fr he hi hr hu id it ja kn ko lt mr nl no pl pt ro ru sk sl sv ta te th tr uk vi zh'.split(
    ' ',
  ),
);

/** Models name Simplified Chinese `zh` and Traditional `zh-Hant`; other languages by their first part. */
function modelOf(tag: string): string | undefined {
  try {
    // A tag that says nothing would become the likeliest language of all.
    if (/^und\b/i.test(tag)) return undefined;
    const { language, script } = new Intl.Locale(tag).maximize();
    if (!TRANSLATED.has(language)) return undefined;
    return language === 'zh' && script === 'Hant' ? 'zh-Hant' : language;
  } catch {
    return undefined;
  }
}

function primaryOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
