/** A raw seed becomes an article, and every repair and removal is written down. */
export { FURNITURE_PLACES } from './furniturePlaces.ts';
export { FURNITURE_RULES } from './furnitureRules.ts';
export { languageOf } from './language.ts';
export { type DateReading, parseDate } from './parseDate.ts';
export { type Intake, readArticle } from './readArticle.ts';
export { REMOVAL_RULES } from './removalRules.ts';
export type { FrontMatterValue, IntakeWorld, Seed, SourceRule } from './seed.ts';
