/** What texts have in common: alignment, passages, families, coverage; and which articles of an archive share text. */
export { type AlignedSpan, alignTexts } from './align/alignTexts.ts';
export { nameGroupsOf } from './align/names.ts';
export {
  ArchiveReader,
  type ArchiveText,
  alignPair,
  type PairAlignment,
  type PairPassage,
} from './archive/alignPair.ts';
export {
  type Candidate,
  type Candidates,
  findCandidates,
  strongestPairs,
} from './archive/candidates.ts';
export type { ArchiveFamily } from './archive/findFamilies.ts';
export { type ArchiveCollation, collateArchive, findReuse } from './archive/findReuse.ts';
export { learnFurniture } from './archive/learnFurniture.ts';
export { type ArchiveChange, GONE, rescorePairs } from './archive/rescorePairs.ts';
export { type ScoredPairs, scorePairs } from './archive/scoredPairs.ts';
export { type PartyPair, type Reuse, settleReuse } from './archive/settleReuse.ts';
export type { ArchiveWitness } from './archive/sharedText.ts';
export { type ArchiveArticle, type ArchiveLines, type Survey, Surveyor } from './archive/survey.ts';
export { collate } from './collate/collate.ts';
export { measureCoverage } from './collate/coverage.ts';
export { earliestOf, provenanceOf } from './collate/families.ts';
export { hashText } from './collate/hashText.ts';
export { countDifferences } from './differences/countDifferences.ts';
export { findDifferences, findWordDifferences } from './differences/differences.ts';
export { compareFacts } from './facts/compareFacts.ts';
export { compareHeadlines, type HeadlineWitness } from './facts/compareHeadlines.ts';
export { findFacts } from './facts/findFacts.ts';
export { judgeRewording } from './rewording/judgeRewording.ts';
export { confidenceOf, LEAST_CONFIDENCE, type RewordingEvidence } from './rewording/reworded.ts';
