import type { ArchiveLines, ArticleSection, ExclusiveClaim, RoleCount } from '../../collation/index.ts';
import type { ArticleCard, FoundContact, Problem, Removal, Repair, Source } from '../../model/index.ts';
import type { FileStamp } from '../fileStamp.ts';

/** A card before the archive around its article is known. */
export type CardDraft = Omit<ArticleCard, 'shard' | 'sharedWith' | 'furtherOutlets'>;

/** A piece of a pack: some bytes of one of the folder's files. */
export interface Piece {
  /** Name of the file in the folder of packs. */
  readonly pack: string;
  /** In bytes. */
  readonly from: number;
  readonly length: number;
}

/** A piece as a key. */
export function keyOfPiece({ pack, from }: Piece): string {
  return `${pack} ${from}`;
}

/** The names of an article, as `NamesFound` has them. */
export interface NameFacts {
  /** `FormCount`s, two numbers each: form, count. */
  readonly forms: Int32Array;
  readonly roles: readonly RoleCount[];
}

/** What of an article depends on which of its blocks are furniture. */
export interface Furnished {
  /** Blocks that the archive taught to be furniture, by their indices. */
  readonly learnt: readonly number[];
  readonly card: CardDraft;
  /** The `Article` as JSON. */
  readonly record: Piece;
  /** Its blocks as the comparison reads them, `WitnessBlock[]` as JSON. */
  readonly witness: Piece;
  /** Its fingerprints as `printsOf` gives them, 32 bits each: those of an archive would fill messages between threads. */
  readonly prints: Piece;
  /** Calls, meetings and press conferences that its report tells of, by place. */
  readonly contacts: readonly FoundContact[];
  readonly names: NameFacts;
  /** What stands under its headline and its sub-headings, for finding events. */
  readonly sections: readonly ArticleSection[];
}

/** What the build knows of an article while it looks at the archive as a whole. */
export interface ArticleFacts {
  /** As it came, without any learnt furniture. */
  readonly base: Furnished;
  readonly categories: readonly string[];
  /** As in `Article`. */
  readonly authors?: readonly string[];
  /** Address of the original. */
  readonly url?: string;
  readonly dateAsWritten?: string;
  /** Equal for articles of one outlet with the same headline and text. */
  readonly textKey: string;
  readonly lines: ArchiveLines;
  /** Where it claims to be exclusive. */
  readonly claim?: ExclusiveClaim;
  /** What a search can enter it by, as `keyRuns` puts it; the same whatever is furniture in it. */
  readonly keys: Piece;
  readonly repairs: readonly Repair[];
  readonly removals: readonly Removal[];
}

/** What became of one file. */
export interface FileFacts {
  /** Its name as it is published, as `ListedFile.name`. */
  readonly file: string;
  /** Its name on disk, as `ListedFile.file`. */
  readonly onDisk: string;
  /** Of its bytes; empty where they could not be read. */
  readonly sha256: string;
  readonly bytes: number;
  /** Of the bytes that were read. */
  readonly stamp?: FileStamp;
  readonly problems: readonly Problem[];
  /** Its outlet, where that stands in no list. */
  readonly inferred?: Source;
  /** Absent where the file is skipped. */
  readonly article?: ArticleFacts;
}
