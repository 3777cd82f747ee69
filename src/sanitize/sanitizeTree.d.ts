import type { Root } from 'hast';
/** A clean copy of a tree: what `articlePolicy` names, nothing else. Sanitizing twice changes nothing. */
export declare function sanitizeTree(tree: Root): Root;
