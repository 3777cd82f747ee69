import type { Root } from 'hast';
/** Deepest nesting that is kept. No article needs more; recursion over a tree stays safe below it. */
export declare const DEEPEST = 512;
/**
 * The tree with what lies deeper than `DEEPEST` lifted up to that level, text kept, and how many elements were
 * lifted. Works without recursion, in place.
 */
export declare function boundDepth(tree: Root, deepest?: number): number;
