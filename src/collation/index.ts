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
export { type ClusterMember, pairsOfClusters } from './archive/clusterPairs.ts';
export type { ArchiveFamily } from './archive/findFamilies.ts';
export { type ArchiveCollation, collateArchive, findReuse } from './archive/findReuse.ts';
export { learnFurniture } from './archive/learnFurniture.ts';
export { type ArchiveChange, GONE, rescorePairs } from './archive/rescorePairs.ts';
export { type ScoredPairs, scorePairs } from './archive/scoredPairs.ts';
export { type PartyPair, type Reuse, type SettledReuse, settleReuse } from './archive/settleReuse.ts';
export type { ArchiveWitness } from './archive/sharedText.ts';
export { type ArchiveArticle, type ArchiveLines, type Survey, Surveyor } from './archive/survey.ts';
export { collate } from './collate/collate.ts';
export { measureCoverage } from './collate/coverage.ts';
export { earliestOf, provenanceOf } from './collate/families.ts';
export { hashText } from './collate/hashText.ts';
export { type ContactSource, findContacts } from './contacts/findContacts.ts';
export { mergeContacts } from './contacts/mergeContacts.ts';
export { tellingsOf } from './contacts/tellings.ts';
export type { DayOfPlace } from './contacts/undatedTellings.ts';
export { countDifferences } from './differences/countDifferences.ts';
export { findDifferences, findWordDifferences } from './differences/differences.ts';
export { type ArticleSection, articleSections } from './events/articleSections.ts';
export type { EventRule, NamedPart } from './events/eventRule.ts';
export { type EventRequest, type FoundEvent, findEvents } from './events/findEvents.ts';
export { HeadlineReader } from './events/headlineTerms.ts';
export type { EventArticle, EventLink } from './events/storyPart.ts';
export { compareFacts } from './facts/compareFacts.ts';
export { compareHeadlines, type HeadlineWitness } from './facts/compareHeadlines.ts';
export { findFacts } from './facts/findFacts.ts';
export { type ClaimReuse, claimReuse, type NamedOther } from './overview/claimReuse.ts';
export type { ClaimPlace } from './overview/claimRules.ts';
export { type CommonPassage, type CommonTexts, commonTexts } from './overview/commonText.ts';
export { type ClaimingArticle, type ExclusiveClaim, findExclusiveClaim } from './overview/exclusiveClaim.ts';
export { type OutletReuse, outletReuse, type ReusePair } from './overview/outletReuse.ts';
export { type Sharing, type SharingArticle, sharingOf } from './overview/sharing.ts';
export { type FormCount, NameReader, type NamesFound, type RoleCount } from './people/findNames.ts';
export { type Gazetteer, gazetteerOf, type ListedName } from './people/gazetteer.ts';
export { NameFinder, type NameHit } from './people/nameFinder.ts';
export { judgeRewording } from './rewording/judgeRewording.ts';
export { confidenceOf, LEAST_CONFIDENCE, type RewordingEvidence } from './rewording/reworded.ts';
