/** What texts have in common: alignment, passages, families, coverage; and which articles of an archive share text. */
export { type AlignedSpan, alignTexts } from './alignTexts.ts';
export { collate } from './collate.ts';
export { findDifferences, findWordDifferences } from './differences.ts';
export { earliestOf } from './families.ts';
export { type ArchiveWitness, findReuse, type Reuse } from './findReuse.ts';
export { type ArchiveArticle, learnFurniture } from './learnFurniture.ts';
