import type { Source } from '../model/index.ts';
import type { LatinDetector } from './latinDetector.ts';

/** A value of the front matter: text, or a list of texts. Nothing else comes in. */
export type FrontMatterValue = string | readonly string[];

/** A seed as the shell read it: bytes decoded, front matter parsed, body untouched. */
export interface Seed {
  /** Path below the seeds folder, with `/`, NFC. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly charset: string;
  readonly frontMatter: ReadonlyMap<string, FrontMatterValue>;
  /** 1-based line of each key of the front matter. */
  readonly lines: ReadonlyMap<string, number>;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
  /** Characters of the text that this reading lost, each U+FFFD; absent where it lost none. */
  readonly undecoded?: number;
  /** What a browser wrote around the page that it saved: where it stood, and when it was saved; absent for other files. */
  readonly saved?: { readonly address: string | undefined; readonly at: string | undefined };
  /** What the shell mended to get at the text; absent where nothing had to be. */
  readonly repairs?: readonly SeedRepair[];
}

/** Something that was mended before the text could be read, for the article's record. */
export interface SeedRepair {
  readonly rule: (typeof SEED_REPAIRS)[number];
  readonly detail: string;
}

/** Rules that mend bytes and front matter. */
export const SEED_REPAIRS = [
  'front-matter.links',
  'front-matter.plainLine',
  'page.frames',
  'text.charset',
  'text.controls',
] as const;

/** How an article is known to be an outlet's. */
export interface SourceRule {
  readonly source: Source;
  /** Authors' names, whole. */
  readonly authors: readonly string[];
  /** Categories, whole. */
  readonly categories: readonly string[];
  /** Hosts of the original's address, with the path of a desk where it has one: `bbc.com/zhongwen`; subdomains count. */
  readonly hosts: readonly string[];
  /** Primary tags of the languages it writes in, which tell it from outlets that share a name or host; absent where any. */
  readonly languages?: readonly string[];
  /** True where all that the outlet publishes are readouts. */
  readonly isReadout: boolean;
  /** True where the list gives it no colour, so that it may have any that no other outlet of the archive has. */
  readonly hasFreeColour?: boolean;
}

/** What the intake needs of the world. */
export interface IntakeWorld {
  readonly rules: readonly SourceRule[];
  /** Declared zone, for dates that are written without one. */
  readonly timeZone: string;
  /** The present, in milliseconds since the epoch; without it no date is in the future. */
  readonly now?: number;
  /** Makes an outlet of a name that stands in no list. */
  readonly inferSource: (name: string) => Source;
  readonly latin: LatinDetector;
  /** A lower-case hex digest of a text, for names. */
  readonly digest: (text: string) => string;
}

/** The first text of a front-matter value, trimmed; undefined where there is none. */
function firstText(value: FrontMatterValue | undefined): string | undefined {
  const text = typeof value === 'string' ? value : value?.[0];
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

/** All texts of a front-matter value, trimmed, without empty ones. */
function allTexts(value: FrontMatterValue | undefined): string[] {
  const texts = typeof value === 'string' ? [value] : (value ?? []);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** The field's first text, trimmed; undefined where it is absent or empty. */
export function fieldOf(seed: Seed, key: string): string | undefined {
  return firstText(seed.frontMatter.get(key));
}

/** Where a field stands, for what is said of its value. */
export function placeOfField(seed: Seed, key: string): { from: string; line: number | undefined } {
  return { from: `front matter: ${key}`, line: seed.lines.get(key) };
}

/** All texts of a field, trimmed, without empty ones. */
export function fieldsOf(seed: Seed, key: string): string[] {
  return allTexts(seed.frontMatter.get(key));
}
