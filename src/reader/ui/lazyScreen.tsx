import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { lazyPart } from './lazyPart.tsx';

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
  const screen = lazyPart(load, catalogues);
  return {
    Screen: screen.Part,
    async prepare(client, address) {
      const module = await screen.load();
      await module.prepare(client, address);
    },
  };
}
