/** What texts have in common: alignment, passages, families, coverage; and which articles of an archive share text. */
export { type AlignedSpan, alignTexts } from './alignTexts.ts';
export { collate } from './collate.ts';
export { findDifferences, findWordDifferences } from './differences.ts';
export { earliestOf, provenanceOf } from './families.ts';
export { type ArchiveWitness, findReuse, type Reuse } from './findReuse.ts';
export { hashText } from './hashText.ts';
export { judgeRewording } from './judgeRewording.ts';
export { type ArchiveArticle, learnFurniture } from './learnFurniture.ts';
export { confidenceOf, LEAST_CONFIDENCE, type RewordingEvidence } from './reworded.ts';
