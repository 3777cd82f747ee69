import {
  type NameGroup,
  type PassageKind,
  reportTextOf,
  type TextRange,
  type Witness,
} from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import { alignStreams } from '../align/alignStreams.ts';
import { spanOf } from '../align/alignTexts.ts';
import { namesOf } from '../align/names.ts';
import { commonIn, type Region } from '../align/regions.ts';
import { shortPhraseOf } from '../align/shortPhrase.ts';
import { Lexicon, type Stream, streamOf } from '../align/stream.ts';
import { cutRegions, type PairPiece } from './pairPieces.ts';

/** An article of an archive, read for comparing. */
export interface ArchiveText {
  readonly stream: Stream;
  /** With spaces in the place of furniture and captions: a passage may go around one, and does not count it. */
  readonly text: string;
}

/** A stretch that two articles of an archive have in common. */
export interface PairPassage {
  readonly a: TextRange;
  readonly b: TextRange;
  readonly kind: PassageKind;
  /** Characters without white space, in each of the two. */
  readonly lengths: readonly [number, number];
  /**
   * What is counted of it: what is left over at a paragraph's border is no text in common, and what one text repeats
   * counts once. Absent where all of it counts, as one piece.
   */
  readonly pieces?: readonly PairPiece[];
  /** Its longest run in settled form, where it is short enough to be a stock phrase. */
  readonly phrase?: string;
}

/** What two articles of an archive have in common. */
export interface PairAlignment {
  readonly passages: readonly PairPassage[];
  /** Tokens in common, as a share of the longer one's. */
  readonly commonShare: number;
}

/** Reads articles for comparing. Readers in other threads read the same. */
export class ArchiveReader {
  readonly #lexicon: Lexicon;

  constructor(names: readonly NameGroup[]) {
    this.#lexicon = new Lexicon(namesOf(names));
  }

  read(witness: Witness): ArchiveText {
    const stream = streamOf(witness, 'report', this.#lexicon);
    return { stream, text: reportTextOf(witness.blocks) };
  }
}

/** Aligns two articles' reports. */
export function alignPair(a: ArchiveText, b: ArchiveText): PairAlignment {
  return alignmentOf(a, b, alignStreams(a.stream, b.stream).regions);
}

/** The same, of regions that are known already. */
export function alignmentOf(a: ArchiveText, b: ArchiveText, regions: readonly Region[]): PairAlignment {
  const common = regions.reduce((sum, { tiles }) => sum + commonIn(tiles), 0);
  const pieces = cutRegions(a, b, regions);
  return {
    passages: regions.map((region, at) => withPieces(passageOf(region, a, b), pieces[at] ?? [])),
    commonShare: common / Math.max(1, a.stream.ids.length, b.stream.ids.length),
  };
}

function withPieces(passage: PairPassage, pieces: readonly PairPiece[]): PairPassage {
  const [first] = pieces;
  const isWhole = pieces.length === 1 && first && isSame(first.a, passage.a) && isSame(first.b, passage.b);
  return isWhole ? passage : { ...passage, pieces };
}

function isSame([from, to]: TextRange, other: TextRange): boolean {
  return from === other[0] && to === other[1];
}

function passageOf(region: Region, a: ArchiveText, b: ArchiveText): PairPassage {
  const span = spanOf(region, a.stream, b.stream);
  const lengths = [
    countCharacters(a.text.slice(...span.a)),
    countCharacters(b.text.slice(...span.b)),
  ] as const;
  const phrase = shortPhraseOf(region, a.stream, b.stream);
  return { ...span, lengths, ...(phrase !== undefined && { phrase }) };
}
