import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Article } from '../../../model/index.ts';
import { canTranslate, type LanguagePair, openTranslator } from './translator.ts';

/** How far the translation of an article is. `loaded`: of what the browser must get first, from 0 to 1. */
export type TranslationState =
  | { readonly kind: 'none' | 'done' | 'failed' }
  | { readonly kind: 'opening'; readonly loaded: number }
  | { readonly kind: 'running' };

export interface Translations {
  /** Whether the browser can do it; undefined until it has answered. */
  readonly isOffered: boolean | undefined;
  readonly state: TranslationState;
  /** By block, as they come. */
  readonly byBlock: ReadonlyMap<number, string>;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Whether this browser can translate so. */
export function offerQuery(pair: LanguagePair | undefined) {
  return queryOptions({
    queryKey: ['can translate', pair ?? null],
    queryFn: () => (pair ? canTranslate(pair) : false),
  });
}

const NOTHING: ReadonlyMap<number, string> = new Map();

/** The blocks of an article that are in its language, translated by the browser one after another when it is asked to. */
export function useTranslations(article: Article, pair: LanguagePair | undefined): Translations {
  const { data: isOffered } = useQuery(offerQuery(pair));
  const [state, setState] = useState<TranslationState>({ kind: 'none' });
  const [byBlock, setByBlock] = useState(NOTHING);
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'none' });
    setByBlock(NOTHING);
  }, []);
  // Another article, or another language, begins anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it depends on is whose translation it is
  useEffect(() => stop, [article, pair, stop]);
  const start = useCallback(() => {
    if (!pair) return;
    stop();
    const control = new AbortController();
    running.current = control;
    const tell = (next: TranslationState) => !control.signal.aborted && setState(next);
    tell({ kind: 'opening', loaded: 0 });
    translate(article, pair, control.signal, {
      onLoaded: (loaded) => tell({ kind: 'opening', loaded }),
      onBlock: (at, text) => {
        if (control.signal.aborted) return;
        setState({ kind: 'running' });
        setByBlock((known) => new Map(known).set(at, text));
      },
    }).then(
      () => tell({ kind: 'done' }),
      () => tell({ kind: 'failed' }),
    );
  }, [article, pair, stop]);
  return { isOffered, state, byBlock, start, stop };
}

interface Progress {
  readonly onLoaded: (loaded: number) => void;
  readonly onBlock: (at: number, text: string) => void;
}

async function translate(article: Article, pair: LanguagePair, signal: AbortSignal, progress: Progress) {
  const translator = await openTranslator(pair, signal, progress.onLoaded);
  try {
    for (const [at, { kind, lang, text }] of article.blocks.entries()) {
      if (text === '' || kind === 'code' || (lang !== undefined && lang !== article.lang)) continue;
      progress.onBlock(at, await translator.translate(text, { signal }));
    }
  } finally {
    translator.destroy?.();
  }
}
