import { ArchiveReader, type ArchiveText, alignPair, type PairAlignment } from '../../collation/index.ts';
import type { NameGroup, WitnessBlock } from '../../model/index.ts';
import type { Piece } from './facts.ts';
import type { PackReader } from './pack.ts';

/** Two articles to be aligned, by their `Furnished.witness`. */
export interface AlignRequest {
  readonly a: Piece;
  readonly b: Piece;
}

/** Tokens of articles that are kept at hand: most pairs are of articles near each other in time. */
const MOST_TOKENS = 2_000_000;

/** Aligns pairs of articles. */
export class AlignTask {
  readonly #reader: ArchiveReader;
  readonly #packs: PackReader;
  readonly #texts = new Map<string, ArchiveText>();
  #tokens = 0;

  constructor(names: readonly NameGroup[], packs: PackReader) {
    this.#reader = new ArchiveReader(names);
    this.#packs = packs;
  }

  align({ a, b }: AlignRequest): PairAlignment {
    return alignPair(this.#text(a), this.#text(b));
  }

  /** The text of a piece; the least lately used make room. */
  #text(piece: Piece): ArchiveText {
    const key = `${piece.pack} ${piece.from}`;
    const known = this.#texts.get(key);
    if (known) {
      this.#texts.delete(key);
      this.#texts.set(key, known);
      return known;
    }
    const text = this.#read(piece);
    this.#texts.set(key, text);
    this.#tokens += text.stream.ids.length;
    this.#makeRoom();
    return text;
  }

  #read(piece: Piece): ArchiveText {
    const blocks = this.#packs.readJson<WitnessBlock[]>(piece);
    return this.#reader.read({ id: '', publishedAt: null, blocks });
  }

  #makeRoom(): void {
    for (const [key, text] of this.#texts) {
      if (this.#tokens <= MOST_TOKENS || this.#texts.size <= 2) return;
      this.#texts.delete(key);
      this.#tokens -= text.stream.ids.length;
    }
  }
}
