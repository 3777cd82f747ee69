import type { Element } from 'hast';
import type { BlockImage, BlockKind } from '../model/index.ts';
import type { InlinePiece } from './inline.ts';
import type { ListPlace } from './listItems.ts';

/** A block on its way: rules still change what it is. */
export interface Draft {
  kind: BlockKind;
  text: string;
  level?: number;
  image?: BlockImage;
  furniture?: string;
  /** Of list items: where it stands in its lists. */
  place?: ListPlace;
  /** What its markup is made from; a table or a player brings its own. */
  pieces: readonly InlinePiece[];
  html?: string;
  /** Block elements around it, outermost first. */
  readonly elements: readonly Element[];
}
