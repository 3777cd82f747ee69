// Loaded where there are notes: it brings the table of Traditional characters.
export { anchorNotes } from '../../annotation/index.ts';
