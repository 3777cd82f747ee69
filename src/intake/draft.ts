import type { Element } from 'hast';
import type { BlockImage, BlockKind } from '../model/index.ts';
import type { InlinePiece } from './inline.ts';

/** A block on its way: rules still change what it is. */
export interface Draft {
  kind: BlockKind;
  text: string;
  level?: number;
  image?: BlockImage;
  furniture?: string;
  /** What its markup is made from; a table or a player brings its own. */
  pieces: readonly InlinePiece[];
  html?: string;
  /** Block elements around it, outermost first. */
  readonly elements: readonly Element[];
}
