/**
 * All that cites and exports, as one part of the program: parts of their own would cut what the first timeline shares with
 * them into more files.
 */
export { default as CiteDialog } from './CiteDialog.tsx';
export { default as QuoteButton } from './QuoteButton.tsx';
export { default as References } from './References.tsx';
export { default as SetDialog } from './set/SetDialog.tsx';
