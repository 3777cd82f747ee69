import type { DifferenceKind, TextMark, TextMarkKind, TextRange } from '../../../model/index.ts';
import type { Piece } from '../rows/cell.ts';

/** A difference from the base at its place in this article's text. */
export interface PlacedDifference {
  readonly kind: DifferenceKind;
  /** What this reading has; empty where something was taken out. */
  readonly range: TextRange;
  /** What the base has instead; empty where something was put in. */
  readonly before: string;
}

/** The smallest part of a text: all of it is shown in one way. */
export interface Run {
  /** Offset in the article's text. */
  readonly at: number;
  /** Empty where the base has something here and this reading nothing. */
  readonly text: string;
  readonly piece: Piece;
  readonly marks: readonly TextMarkKind[];
  /** The difference that it belongs to; `before` is shown at the first of its runs. */
  readonly difference: PlacedDifference | undefined;
  readonly isFirstOfDifference: boolean;
}

/**
 * Cuts the pieces of a block where any layer begins or ends, so that layers may overlap as they like. Joined, the
 * texts of the runs give the pieces back, character for character.
 */
export function runsOf(
  pieces: readonly Piece[],
  marks: readonly TextMark[],
  differences: readonly PlacedDifference[],
): Run[] {
  const cuts = [...marks, ...differences].flatMap(({ range }) => [...range]);
  const taken = differences.filter(({ range }) => range[0] === range[1]);
  const last = pieces.at(-1)?.range[1];
  return pieces.flatMap((piece) =>
    cutPiece(piece, cuts).flatMap(([from, to]) => [
      ...taken.filter(({ range }) => range[0] === from).map((one) => takenOut(one, piece)),
      { ...runOf(piece, from, to, differences), marks: kindsAt(marks, from) },
      ...taken.filter(({ range }) => range[0] === last && to === last).map((one) => takenOut(one, piece)),
    ]),
  );
}

/**
 * The runs with what is shown of them in another script, which is as long: where each stands in its article, and how it is
 * marked, stays. What the base has instead is Chinese too, in either script.
 */
export function spelledRuns(
  runs: readonly Run[],
  lang: string | undefined,
  spell: (text: string, lang: string | undefined) => string,
): Run[] {
  const shown = spell(runs.map(({ text }) => text).join(''), lang);
  let at = 0;
  return runs.map((run) => {
    const from = at;
    at += run.text.length;
    const { difference } = run;
    const before = difference && CHINESE.reduce((text, one) => spell(text, one), difference.before);
    return {
      ...run,
      text: shown.slice(from, at),
      difference: difference && { ...difference, before: before ?? '' },
    };
  });
}

const CHINESE = ['zh-Hans', 'zh-Hant'];

function cutPiece({ range: [from, to] }: Piece, cuts: readonly number[]): TextRange[] {
  const inside = cuts.filter((cut) => cut > from && cut < to);
  const edges = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
  return edges.slice(1).map((edge, index): TextRange => [edges[index] ?? from, edge]);
}

function runOf(piece: Piece, from: number, to: number, differences: readonly PlacedDifference[]) {
  const difference = differences.find(({ range }) => range[0] <= from && from < range[1]);
  return {
    at: from,
    text: piece.text.slice(from - piece.range[0], to - piece.range[0]),
    piece,
    difference,
    isFirstOfDifference: difference?.range[0] === from,
  };
}

function takenOut(difference: PlacedDifference, piece: Piece): Run {
  return { at: difference.range[0], text: '', piece, marks: [], difference, isFirstOfDifference: true };
}

function kindsAt(marks: readonly TextMark[], at: number): TextMarkKind[] {
  return [...new Set(marks.filter(({ range }) => range[0] <= at && at < range[1]).map(({ kind }) => kind))];
}
