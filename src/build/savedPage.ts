/** The page in a file that a browser saved as one. */
export interface SavedPage {
  /** The bytes of its HTML. */
  readonly html: Buffer;
  /** The encoding that stands beside it, as its server or the browser named it: what it declares itself goes first. */
  readonly charset: string | undefined;
  /** 1-based line of the file on which the page begins. */
  readonly line: number;
  /** Where it stood, as the browser wrote it; undefined where it wrote none. */
  readonly address: string | undefined;
  /** When it was saved, as the browser wrote it; undefined where it wrote none. */
  readonly savedAt: string | undefined;
  /** The addresses of other pages in the file, which stood in the frames of this one; of many the first, and how many more. */
  readonly frames: readonly string[];
}

/** So many frames are named in the record. */
const MOST_FRAMES = 20;

/** Where the pages in the frames of a page stood, for its record. */
export function namedFrames(count: number, addressOf: (index: number) => string | undefined): string[] {
  const named = Array.from({ length: Math.min(count, MOST_FRAMES) }, (_, index) => addressOf(index) ?? '');
  return count === named.length ? named : [...named, `+ ${count - named.length}`];
}
