import type { ArticleMention } from './article.ts';
import type { CardChunk } from './cardChunk.ts';
import type { FacetRefs } from './facet.ts';
import type { PackedMarks } from './mark.ts';
import type { NameGroup } from './nameGroup.ts';
import type { Source } from './source.ts';

/** Version of the data format. A reader refuses any other. */
export const FORMAT_VERSION = 6;

/** A file of the archive's data, fetched when it is needed and checked against its hash; `dataPath` says where it is. */
export interface ShardRef {
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
}

/**
 * The folders of an archive's data: whole articles, cards, the ledger of contacts, events, facets, the directory of names,
 * the overview, what is known of names, the build's report, what a search needs, the files as they
 * were read, what articles tell of contacts.
 */
export type DataFolder =
  | 'articles'
  | 'cards'
  | 'contacts'
  | 'events'
  | 'facets'
  | 'names'
  | 'overview'
  | 'people'
  | 'report'
  | 'search'
  | 'sources'
  | 'tellings';

/**
 * Path below the data folder: `articles/3f2a0c11d5b79e64.json`. A file is named after its content, by the first 16 digits
 * of its hash: cached pages never mix two builds.
 */
export function dataPath(folder: DataFolder, { sha256 }: ShardRef): string {
  return `${folder}/${sha256.slice(0, 16)}.json`;
}

/**
 * `version`: near-identical copies of one article by one outlet, the same story stored twice, or texts that name one
 * address, whoever is said to have published them. `reuse`: all other text in common.
 */
export type ReuseRelation = 'reuse' | 'version';

/** Text that two articles have in common. */
export interface ReuseLink {
  readonly relation: ReuseRelation;
  /** The two articles' ids, the one that sorts first in the index first. */
  readonly articles: readonly [string, string];
  /** Characters without white space that stand in a shared passage, counted in each of the two. */
  readonly shared: readonly [number, number];
  /** How many of those stand in passages that are verbatim. */
  readonly verbatim: readonly [number, number];
}

/** Two articles that have much text in common. */
export interface ClosestPair {
  /** The earlier first. */
  readonly articles: readonly [ArticleMention, ArticleMention];
  /** Characters without white space, of the one that has more of it. */
  readonly shared: number;
}

/**
 * How many files came in, and what became of them: `inputs = published + skipped`. Of the published ones, `copies` hold
 * an article that another has too; there are `published - copies` articles.
 */
export interface InputCounts {
  readonly inputs: number;
  readonly published: number;
  readonly copies: number;
  readonly skipped: number;
}

/** Some of the cards of an archive, in a file. */
export interface ChunkRef extends ShardRef {
  /** How many cards it has. */
  readonly articles: number;
}

/** The build's report, in a file. */
export interface ReportRef extends ShardRef {
  readonly errors: number;
  readonly warnings: number;
}

/** The ledger of contacts, in a file. */
export interface ContactsRef extends ShardRef {
  /** How many contacts it has. */
  readonly contacts: number;
}

/** The list of events, in a file. */
export interface EventsRef extends ShardRef {
  /** The file with what the timeline names of them. */
  readonly markers: ShardRef;
  /** How many events were found, those of one outlet among them. */
  readonly events: number;
  /** How many dates a person set. */
  readonly dates: number;
}

/**
 * What the first screen needs of an archive of any size: where each article stands in time (`marks`), and where its
 * card is to be had. Articles are in the order of `publishedAt`, then id; undated ones last.
 */
export interface LibraryIndex {
  readonly format: typeof FORMAT_VERSION;
  /** IANA name of the declared zone: days are days of this zone. */
  readonly timeZone: string;
  /** Outlets that have an article, by id. */
  readonly sources: readonly Source[];
  /** One per article. */
  readonly marks: PackedMarks;
  /** The cards in their order, in files; empty where `cards` has them. */
  readonly chunks: readonly ChunkRef[];
  /** All cards of a small archive. */
  readonly cards?: CardChunk;
  /** How many articles there are in each language; the most frequent first. */
  readonly languages: readonly { readonly lang: string; readonly articles: number }[];
  /** The pairs of outlets' articles that share most text, the closest first; ten at most. */
  readonly closestPairs: readonly ClosestPair[];
  /** Names that lists add to those the program knows, the archive's `names.yaml` first; for comparisons. */
  readonly names: readonly NameGroup[];
  /** Where facets are to be had. */
  readonly facets: FacetRefs;
  /** The directory of names, a `NameDirectory`. */
  readonly people: ShardRef;
  readonly counts: InputCounts;
  readonly report: ReportRef;
  /** What the archive looks like as a whole: an `Overview`. */
  readonly overview: ShardRef;
  readonly contacts: ContactsRef;
  readonly events: EventsRef;
  /** A `SearchRoot`. */
  readonly search: ShardRef;
  /** Set where the articles are those that ship with the reader: a first look can be led through them. */
  readonly isSample?: true;
  /** Set where the site publishes headlines, metadata and shared passages only. */
  readonly quotesOnly?: PublishedShare;
}

/** How much of an archive's texts is published, where not all of it is: characters without white space, of the reports. */
export interface PublishedShare {
  readonly published: number;
  readonly characters: number;
}
