import type { Passage, PassageKind, PassageOfTwo, Reading, TextRange, Witness } from '../../model/index.ts';
import { countCharacters, isPunctuation } from '../../text/index.ts';
import type { Stream } from '../align/stream.ts';
import type { Atom, AtomGroup } from './groups.ts';
import { hashText } from './hashText.ts';

/** A passage before it is named: its pieces, still in tokens. */
export interface Draft {
  readonly readings: readonly DraftReading[];
  readonly echoes: readonly Atom[];
  /** Where its readings have not all text in common: how sure it is that they say the same. */
  readonly confidence: number | undefined;
}

/** One witness's piece. */
export interface DraftReading extends Atom {
  /** Readings with the same number have text in common. */
  readonly textGroup: number;
}

/** Joins a group's pieces that touch; where a witness has the text twice, the longest is its reading and the rest are echoes. */
export function draftOf(group: AtomGroup, streams: readonly Stream[]): Draft {
  const readings: DraftReading[] = [];
  const echoes: Atom[] = [];
  for (const witness of new Set(group.atoms.map((atom) => atom.witness))) {
    const own = joinTouching(
      group.atoms.filter((atom) => atom.witness === witness),
      streams[witness],
    );
    const longest = own.reduce((best, atom) => (atom.to - atom.from > best.to - best.from ? atom : best));
    // A full stop on its own is no reading.
    if (isPunctuation(formsOf(longest, streams))) continue;
    readings.push({ ...longest, textGroup: textGroupAt(group, longest) });
    echoes.push(...own.filter((atom) => atom !== longest));
  }
  return { readings, echoes, confidence: group.confidence };
}

function textGroupAt({ atoms, textGroups }: AtomGroup, { witness, from }: Atom): number {
  return textGroups[atoms.findIndex((atom) => atom.witness === witness && atom.from === from)] ?? 0;
}

function joinTouching(atoms: readonly Atom[], stream: Stream | undefined): Atom[] {
  const joined: Atom[] = [];
  for (const atom of [...atoms].sort((x, y) => x.from - y.from)) {
    const last = joined.at(-1);
    const isSameBlock = last && stream?.blocks[last.from] === stream?.blocks[atom.from];
    if (last && last.to === atom.from && isSameBlock) joined[joined.length - 1] = { ...last, to: atom.to };
    else joined.push(atom);
  }
  return joined;
}

/** The settled text of a piece. */
export function formsOf(atom: Atom, streams: readonly Stream[]): string {
  return (streams[atom.witness]?.forms.slice(atom.from, atom.to) ?? []).join('');
}

/** Where a piece stands in its witness's text. */
export function rangeOf(atom: Atom, streams: readonly Stream[]): TextRange {
  const stream = streams[atom.witness];
  return [stream?.starts[atom.from] ?? 0, stream?.ends[atom.to - 1] ?? 0];
}

function kindOf(forms: readonly string[], confidence: number | undefined): PassageKind {
  if (confidence !== undefined) return 'reworded';
  return forms.every((form) => form === forms[0]) ? 'verbatim' : 'edited';
}

/** Gives passages their ids: the hash of their text, and a number where several have the same text. */
export class PassageNames {
  readonly #used = new Map<string, number>();

  /** An id that was not given before. */
  next(forms: readonly string[]): string {
    const name = hashText([...forms].sort().join('\n'));
    const count = (this.#used.get(name) ?? 0) + 1;
    this.#used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }
}

/** Names drafts and makes passages of them, without their families. Equal texts are told apart by their order. */
export function namePassages(
  drafts: readonly Draft[],
  streams: readonly Stream[],
  witnesses: readonly Witness[],
  texts: readonly string[],
  names: PassageNames,
): Omit<Passage, 'family' | 'isMoved'>[] {
  return drafts.map(({ readings, echoes, confidence }) => {
    const forms = readings.map((atom) => formsOf(atom, streams));
    const distinct = [...new Set([...readings, ...echoes].map((atom) => formsOf(atom, streams)))];
    const toReading = (atom: Atom): Reading => ({
      witness: witnesses[atom.witness]?.id ?? '',
      range: rangeOf(atom, streams),
      form: distinct.indexOf(formsOf(atom, streams)),
    });
    return {
      id: names.next(forms),
      kind: kindOf(forms, confidence),
      ...(confidence !== undefined && { confidence }),
      readings: readings.map((reading) => ({
        ...toReading(reading),
        ...(confidence !== undefined && { textGroup: reading.textGroup }),
      })),
      echoes: echoes.map(toReading),
      length: longestOf(readings, streams, texts),
    };
  });
}

/** Passages of two, likewise. */
export function passagesOfTwo(
  drafts: readonly Draft[],
  streams: readonly Stream[],
  witnesses: readonly Witness[],
  texts: readonly string[],
): PassageOfTwo[] {
  return drafts.map(({ readings }) => ({
    readings: readings.map((atom) => ({
      witness: witnesses[atom.witness]?.id ?? '',
      range: rangeOf(atom, streams),
    })),
    length: longestOf(readings, streams, texts),
  }));
}

/** Characters without white space of the longest of some pieces. */
function longestOf(atoms: readonly Atom[], streams: readonly Stream[], texts: readonly string[]): number {
  const lengths = atoms.map((atom) =>
    countCharacters((texts[atom.witness] ?? '').slice(...rangeOf(atom, streams))),
  );
  return Math.max(...lengths);
}
