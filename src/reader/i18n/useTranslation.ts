import { use, useMemo, useSyncExternalStore } from 'react';
import { awaitedTexts, interfaceLanguage, onLanguageChange, textsOf } from './i18n.ts';
import type { InterfaceLanguage } from './interfaceLanguage.ts';
import { type Texts, textAt, translate, type Values } from './translate.ts';

/** The texts of a part of the interface, in its language. */
export interface Translation {
  /** The text of a key with its values in it. The same function until the language changes. */
  readonly t: (key: string, values?: Values) => string;
  /** True where the part has a text of this key. */
  readonly has: (key: string) => boolean;
  readonly i18n: { readonly language: InterfaceLanguage };
}

/** The texts of a part of the interface; suspends until they are there, throws a `FetchFailure` where they cannot be had. */
export function useTranslation(name = 'common'): Translation {
  const language = useSyncExternalStore(onLanguageChange, interfaceLanguage);
  const coming = awaitedTexts(name);
  // A render that goes on where it waited must pass by here again, though the texts are there by then.
  if (coming) use(coming);
  const texts = textsOf(name) ?? NO_TEXTS;
  return useMemo(
    () => ({
      t: (key, values) => translate(texts, language, key, values),
      has: (key) => textAt(texts, key) !== undefined,
      i18n: { language },
    }),
    [texts, language],
  );
}

const NO_TEXTS: Texts = {};
