import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, useState } from 'react';
import { loadCatalogue } from '../i18n/i18n.ts';
import { loadPart } from './loadPart.ts';

/** What a screen's module gives: the screen, and its way to get what an address of it shows before it is shown. */
export interface ScreenModule {
  readonly default: ComponentType;
  readonly prepare: (client: QueryClient, address: ScreenAddress) => Promise<unknown>;
}

/** An address below `#`, in its parts. */
export interface ScreenAddress {
  readonly path: string;
  readonly query: URLSearchParams;
}

export interface LazyScreen {
  readonly Screen: ComponentType;
  /** Loads the screen, its catalogues and what the address shows. Rejects where any of it cannot be had. */
  readonly prepare: (client: QueryClient, address: ScreenAddress) => Promise<void>;
}

/** A screen that loads when it is opened, and that is there at once where it was prepared. */
export function lazyScreen(load: () => Promise<ScreenModule>, catalogues: readonly string[]): LazyScreen {
  let loaded: ScreenModule | undefined;
  const get = async () => {
    loaded ??= await loadPart(load);
    return loaded;
  };
  // A screen without its words would come, and go again until they are there.
  const withWords = async () => {
    const [module] = await Promise.all([get(), ...catalogues.map(loadCatalogue)]);
    return module;
  };
  const Deferred = lazy(withWords);
  return {
    Screen() {
      // Chosen once, so that a screen on show is not begun anew when its module has come.
      const [Ready] = useState<ComponentType>(() => loaded?.default ?? Deferred);
      return <Ready />;
    },
    async prepare(client, address) {
      const module = await withWords();
      await module.prepare(client, address);
    },
  };
}
