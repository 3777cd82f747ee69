/** A raw seed becomes an article, and every repair and removal is written down. */

export { isOwnField, isTitleField } from './fields.ts';
export { FURNITURE_PLACES } from './furniturePlaces.ts';
export { FURNITURE_RULES } from './furnitureRules.ts';
export { type LatinDetector, loadLatinDetector } from './latinDetector.ts';
export { isPageName, isSavedName } from './pageNames.ts';
export { type DateReading, parseDate } from './parseDate.ts';
export { type Intake, readArticle } from './readArticle.ts';
export { REMOVAL_RULES } from './removalRules.ts';
export {
  type FrontMatterValue,
  type IntakeWorld,
  SEED_REPAIRS,
  type Seed,
  type SeedRepair,
  type SourceRule,
} from './seed.ts';
export { withoutWikiLinks } from './wikiMarks.ts';
