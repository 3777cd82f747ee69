import type { Draft } from './draft.ts';

/** How the looks of a short block beside a picture tell that it is its caption. */
export interface CaptionRule {
  /** What in its looks says so, for the record. */
  readonly reason: string;
  readonly longest: number;
  readonly fits: (draft: Draft, looks: Looks) => boolean;
}

/** What a block looked like in its page. */
export interface Looks {
  readonly isCentred: boolean;
  /** All of its text is grey. */
  readonly isGrey: boolean;
  /** All of its text is in `small` or in small letters. */
  readonly isSmall: boolean;
  readonly isItalic: boolean;
  /** Classes of the blocks around it. */
  readonly classes: string;
}

/** Tried in this order on the block that follows a picture. */
export const CAPTION_RULES: readonly CaptionRule[] = [
  {
    reason: 'the page names it so',
    longest: 300,
    fits: (_, { classes }) =>
      /(?:^|[\s_-])(?:caption\w*|wp-caption-text|pic-?text|img-?(?:desc|txt|text|caption)\w*|photo-?desc\w*|figure-?desc\w*)(?:$|[\s_-])/i.test(
        classes,
      ),
  },
  {
    reason: 'grey and centred under a picture, as 观察者网 sets captions',
    longest: 200,
    fits: (_, { isGrey, isCentred, isSmall }) => isGrey && (isCentred || isSmall),
  },
  {
    reason: 'small print under a picture',
    longest: 300,
    fits: (_, { isSmall }) => isSmall,
  },
  {
    reason: 'begins or ends as captions do: 图为…, ▲…, （法新社）',
    longest: 160,
    fits: ({ text }, { isCentred, isItalic }) =>
      /^(?:▲|△|(?:图|圖)(?:为|為|说|說|片?[:：]|\s*\/)|资料图|資料圖|資料照|Photo\s*[:/])/.test(text) ||
      ((isCentred || isItalic) && /[（(][^（）()]{2,24}[）)][。.]?$/.test(text)),
  },
];
