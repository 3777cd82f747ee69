import type { Element, Nodes, Root } from 'hast';
import type { BlockKind } from '../model/index.ts';
import { isDataTable } from './dataTable.ts';
import { attributeOf } from './nodes.ts';
import { isEmptyPost } from './player.ts';
import { PLAYER_ELEMENTS } from './playerRules.ts';

/** The block that a stretch of text stands in. */
export interface Frame {
  readonly kind: BlockKind;
  readonly level?: number;
  /** White space counts: `pre`. */
  readonly isPreformatted: boolean;
  /** Block elements around the text, outermost first: their looks tell captions from text. */
  readonly elements: readonly Element[];
}

/** The smallest parts of a body: text, a line break, a picture, a player, a table, in document order. */
export type Piece =
  | { readonly kind: 'text'; readonly value: string; readonly wrappers: readonly Element[] }
  | { readonly kind: 'break'; readonly wrappers: readonly Element[] }
  | {
      readonly kind: 'picture' | 'player' | 'table';
      readonly element: Element;
      readonly wrappers: readonly Element[];
    };

/** Pieces between two block borders. */
export interface Stretch {
  readonly frame: Frame;
  readonly pieces: Piece[];
}

/** What an element makes of the block that it opens; elements that are not named are part of a line. */
const BLOCK_KINDS: Readonly<Record<string, BlockKind | 'inherit'>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading' as const])),
  ...Object.fromEntries(['li', 'dt', 'dd'].map((name) => [name, 'listItem' as const])),
  ...Object.fromEntries(['pre', 'listing', 'xmp', 'plaintext'].map((name) => [name, 'code' as const])),
  blockquote: 'quote',
  figcaption: 'caption',
  ...Object.fromEntries(
    (
      'address article aside body center details dialog dir div dl fieldset figure footer form header hgroup hr html ' +
      'legend main menu nav ol p section summary table tbody td tfoot th thead tr ul caption colgroup col noscript picture'
    )
      .split(' ')
      .map((name) => [name, 'inherit' as const]),
  ),
};

/** `amp-img` is the same to the eye. What stands inside one is for programs that do not know it. */
const PICTURES = new Set(['img', 'amp-img', 'amp-anim']);

const OUTSIDE: Frame = { kind: 'paragraph', isPreformatted: false, elements: [] };

/** Cuts a body at its block borders. The tree's depth must be bounded. */
export function stretchesOf(tree: Root): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch = { frame: OUTSIDE, pieces: [] };
  const open = (frame: Frame): void => {
    if (current.pieces.length > 0) stretches.push(current);
    current = { frame, pieces: [] };
  };
  const walk = (node: Nodes, frame: Frame, wrappers: readonly Element[]): void => {
    if (node.type === 'text') current.pieces.push({ kind: 'text', value: node.value, wrappers });
    else if (node.type === 'root') for (const child of node.children) walk(child, frame, wrappers);
    else if (node.type === 'element') walkElement(node, frame, wrappers);
  };
  const walkInside = (element: Element, frame: Frame, wrappers: readonly Element[]): void => {
    for (const child of element.children) walk(child, frame, wrappers);
  };
  const walkElement = (element: Element, frame: Frame, wrappers: readonly Element[]): void => {
    const single = singlePieceOf(element, wrappers);
    const blockKind = Object.hasOwn(BLOCK_KINDS, element.tagName) ? BLOCK_KINDS[element.tagName] : undefined;
    if (single) {
      current.pieces.push(single);
      if (single.kind === 'picture') walkInside(element, frame, wrappers);
    } else if (blockKind === undefined) walkInside(element, frame, [...wrappers, element]);
    else {
      const inner = frameIn(frame, element, blockKind);
      open(inner);
      walkInside(element, inner, wrappers);
      open(frame);
    }
  };
  walk(tree, OUTSIDE, []);
  open(OUTSIDE);
  return stretches;
}

function singlePieceOf(element: Element, wrappers: readonly Element[]): Piece | undefined {
  const name = element.tagName;
  if (name === 'br') return { kind: 'break', wrappers };
  if (PICTURES.has(name)) return emojiOf(element, wrappers) ?? { kind: 'picture', element, wrappers };
  if (PLAYER_ELEMENTS.has(name) || isEmptyPost(element)) return { kind: 'player', element, wrappers };
  return name === 'table' && isDataTable(element) ? { kind: 'table', element, wrappers } : undefined;
}

/** A picture that stands for a character (WordPress, Weibo) is part of the line. */
function emojiOf(element: Element, wrappers: readonly Element[]): Piece | undefined {
  const value = attributeOf(element, 'alt').trim();
  const isEmoji = /\b(?:emoji|wp-smiley|expression)\b/i.test(
    `${attributeOf(element, 'className')} ${attributeOf(element, 'src')}`,
  );
  return isEmoji && value !== '' && value.length <= 12 ? { kind: 'text', value, wrappers } : undefined;
}

/** A heading, quotation, list item or caption keeps its kind through the plain blocks inside it. */
function frameIn(outer: Frame, element: Element, blockKind: BlockKind | 'inherit'): Frame {
  const kind = blockKind === 'inherit' ? outer.kind : blockKind;
  const level = blockKind === 'heading' ? Number(element.tagName[1]) : outer.level;
  return {
    kind,
    ...(kind === 'heading' && level !== undefined ? { level } : {}),
    isPreformatted:
      outer.isPreformatted ||
      blockKind === 'code' ||
      /white-space\s*:\s*pre/i.test(attributeOf(element, 'style')),
    elements: [...outer.elements, element],
  };
}
