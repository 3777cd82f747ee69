/** What a block is in the article, after the markup is gone. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'quote'
  | 'code'
  | 'table'
  | 'figure'
  | 'caption';

/** A picture of the article. It is never loaded before the reader asks. */
export interface BlockImage {
  /** Absolute http(s) address, or a `data:image/…` of a raster format. */
  readonly src: string;
  /** What the outlet wrote for those who do not see it; may be empty. */
  readonly alt: string;
  /** Box in CSS pixels as the source states it, so that the page does not jump; absent where it does not. */
  readonly width?: number;
  readonly height?: number;
}

/** One block of an article: a paragraph, a heading, a picture, a caption. */
export interface Block {
  readonly kind: BlockKind;
  /** Plain text without markup, lines trimmed, empty for a picture. May hold `\n` where the source breaks a line. */
  readonly text: string;
  /** Clean inline markup of the same text (see `sanitize/`), without the block's own element and without pictures. */
  readonly html: string;
  /** 1 to 6, on headings only. */
  readonly level?: number;
  /** On items of a numbered list only: the item's number, which its text does not hold. */
  readonly number?: number;
  /** On items of a list inside a list only: how many lists stand around it, its own included; 2 or more. */
  readonly depth?: number;
  /** On figures only. */
  readonly image?: BlockImage;
  /**
   * Set where the block is furniture: the id of the rule that says so. Furniture is shown small, and it
   * stays outside every percentage.
   */
  readonly furniture?: string;
  /** BCP 47 tag, only where it differs from the article's. */
  readonly lang?: string;
}

/** The rule of furniture that no list names: the outlet repeats the line in unrelated articles of the archive. */
export const LEARNT_FURNITURE = 'repeated.line';

/** True for a block that is not the outlet's report: furniture, a picture or its caption. */
export function isAside({ kind, furniture }: Pick<Block, 'kind' | 'furniture'>): boolean {
  return furniture !== undefined || kind === 'caption' || kind === 'figure';
}
