import { type Block, isAside } from './block.ts';
import type { Provenance } from './provenance.ts';
import type { TextRange } from './textRange.ts';

/** One article, cleaned, with the record of what was done to it. */
export interface Article {
  /** Stable name in addresses: `[\p{L}\p{N}-]+`, unique in the archive. */
  readonly id: string;
  readonly title: string;
  /**
   * Who wrote it, by whole names as they are written, fifty at most; absent where nothing says it for certain. The outlet is no
   * author.
   */
  readonly authors?: readonly string[];
  /** Id of its outlet. */
  readonly sourceId: string;
  /** Instant of publication in milliseconds since the epoch, or null where the file does not say. */
  readonly publishedAt: number | null;
  /**
   * Set where the file names a day and no time: `YYYY-MM-DD`, the same in every zone. `publishedAt` is then the
   * first moment of that day in the archive's declared zone, for sorting only; no time of day is ever shown.
   */
  readonly publishedDay?: string;
  /** BCP 47 tag of its main language: `zh-Hans`, `zh-Hant`, `en`. */
  readonly lang: string;
  /** Categories and tags as the file lists them. */
  readonly categories: readonly string[];
  /** True where its front matter or its outlet's entry says `role: readout`: an official account of a meeting. */
  readonly isReadout: boolean;
  readonly blocks: readonly Block[];
  readonly provenance: Provenance;
}

/** An article as the timeline lists it. */
export interface ArticleCard {
  readonly id: string;
  readonly title: string;
  readonly sourceId: string;
  readonly publishedAt: number | null;
  /** As in `Article`. */
  readonly publishedDay?: string;
  readonly lang: string;
  /** As in `Article`. */
  readonly isReadout: boolean;
  /** Index into the shards of its chunk of cards. */
  readonly shard: number;
  /** Characters of the report without white space; furniture and captions do not count. */
  readonly length: number;
  /** The first sentences of the report, cut at a sentence border where one is near. */
  readonly excerpt: string;
  /** How many pictures the article has. */
  readonly imageCount: number;
  /**
   * The outlets that share text with it, the closest first, its own outlet after all others; three at most. Other versions
   * of it are no reuse.
   */
  readonly sharedWith: readonly SharedOutlet[];
  /** How many other outlets more do. */
  readonly furtherOutlets: number;
}

/** An outlet that shares text with an article. */
export interface SharedOutlet {
  readonly sourceId: string;
  /** Id of its article that shares most. */
  readonly article: string;
  /** Characters without white space of the card's own article that the other has too. */
  readonly shared: number;
  /** Characters of those that are verbatim. */
  readonly verbatim: number;
  /** How many articles more of that outlet share text with it. */
  readonly further: number;
}

/** An article as it is named where its card is not at hand. */
export interface ArticleMention
  extends Pick<ArticleCard, 'id' | 'title' | 'sourceId' | 'publishedAt' | 'publishedDay' | 'lang'> {
  /** Set where it is an official account of a meeting. */
  readonly isReadout?: true;
}

/** The text of a list of blocks, an article's or a witness's: what every offset counts in. */
export function textOfBlocks(blocks: readonly { readonly text: string }[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** The same with spaces in the place of what is not the report: offsets are the text's, and only the report counts. */
export function reportTextOf(blocks: readonly Pick<Block, 'kind' | 'text' | 'furniture'>[]): string {
  return textOfBlocks(
    blocks.map((block) => (isAside(block) ? { text: ' '.repeat(block.text.length) } : block)),
  );
}

/** Where each block stands in that text. */
export function rangesOfBlocks(blocks: readonly { readonly text: string }[]): TextRange[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const range: TextRange = [at, at + text.length];
    at = range[1] + 1;
    return range;
  });
}
