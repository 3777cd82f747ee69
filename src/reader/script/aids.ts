import { createContext, useContext } from 'react';
import type { TextRange } from '../../model/index.ts';

/** What stands above or below the texts of an article, to help with reading it. The same object while nothing changes. */
export interface ReadingAids {
  /** The readings of a text's units; undefined while there are none. */
  readonly readingsOf: ((text: string) => readonly (string | undefined)[]) | undefined;
  /** Where in the article's text readings are shown, in UTF-16 units. */
  readonly read: readonly TextRange[];
  /** What shows the readings of a part of the article; undefined where nothing of it is Chinese. */
  readonly showReadings: (range: TextRange) => (() => void) | undefined;
  /** By block: its translation, as far as it has come. */
  readonly translations: ReadonlyMap<number, string>;
  /** The language of the translations. */
  readonly translatedTo: string | undefined;
}

const NONE: ReadingAids = {
  readingsOf: undefined,
  read: [],
  showReadings: () => undefined,
  translations: new Map(),
  translatedTo: undefined,
};

export const AidsContext = createContext<ReadingAids>(NONE);

/** What helps with reading the article; nothing where no article is on the page. */
export function useReadingAids(): ReadingAids {
  return useContext(AidsContext);
}
