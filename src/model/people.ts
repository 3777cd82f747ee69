import type { FORMAT_VERSION, ShardRef } from './libraryIndex.ts';
import type { NameKind } from './nameGroup.ts';
import type { TextRange } from './textRange.ts';

/** A way to write a name, and how often it stands in the archive; script, width and case are folded. */
export interface FormSeen {
  readonly written: string;
  readonly count: number;
}

/** A person, place or organisation that an archive names. */
export interface NamedOne {
  /** Its settled name. */
  readonly name: string;
  readonly kind: NameKind;
  /** ISO 3166-1 alpha-2, as in `NameEntry`. */
  readonly country?: string;
  /** In how many articles it is named, in the headline or the report. */
  readonly articles: number;
  /** The forms that were seen, the most frequent first. */
  readonly forms: readonly FormSeen[];
  /** Index into the chunks of the directory. */
  readonly chunk: number;
}

/** All names that an archive has, the one of most articles first. */
export interface NameDirectory {
  readonly format: typeof FORMAT_VERSION;
  readonly names: readonly NamedOne[];
  /** `PeopleChunk`s. */
  readonly chunks: readonly ShardRef[];
}

/** A title that an outlet gives a person, or a verb that it puts a person's words under. */
export interface OutletWord {
  readonly kind: 'title' | 'verb';
  readonly sourceId: string;
  /** As written; of a word in two scripts each is one of its own. */
  readonly word: string;
  /** How often it stands with the person in the outlet's articles. */
  readonly count: number;
  /** In how many of its articles. */
  readonly articles: number;
  /** Id of the earliest of them. */
  readonly article: string;
  /** The first place there, in UTF-16 units of the article's text, half-open. */
  readonly range: TextRange;
}

/** What an archive has of one name. */
export interface NameRecord {
  readonly name: string;
  /** The places of the articles that name it, as `packPlaces` packs them. */
  readonly places: string;
  /** Of a person: by kind, then outlet, then the most frequent first. */
  readonly words: readonly OutletWord[];
}

/** Some names of the directory, in its order. */
export interface PeopleChunk {
  readonly format: typeof FORMAT_VERSION;
  readonly people: readonly NameRecord[];
}
