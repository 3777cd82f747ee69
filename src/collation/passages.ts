import type { Passage, Reading, TextRange, Witness } from '../model/index.ts';
import { countCharacters } from '../text/index.ts';
import type { Atom } from './groups.ts';
import { hashText } from './hashText.ts';
import type { Stream } from './stream.ts';

/** A passage before it is named: its pieces, still in tokens. */
export interface Draft {
  readonly readings: readonly Atom[];
  readonly echoes: readonly Atom[];
}

/** Joins a group's pieces that touch; where a witness has the text twice, the longest is its reading and the rest are echoes. */
export function draftOf(group: readonly Atom[], streams: readonly Stream[]): Draft {
  const readings: Atom[] = [];
  const echoes: Atom[] = [];
  for (const witness of new Set(group.map((atom) => atom.witness))) {
    const own = joinTouching(
      group.filter((atom) => atom.witness === witness),
      streams[witness],
    );
    const longest = own.reduce((best, atom) => (atom.to - atom.from > best.to - best.from ? atom : best));
    readings.push(longest);
    echoes.push(...own.filter((atom) => atom !== longest));
  }
  return { readings, echoes };
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

/** Names drafts and makes passages of them, without their families. Equal texts are told apart by their order. */
export function namePassages(
  drafts: readonly Draft[],
  streams: readonly Stream[],
  witnesses: readonly Witness[],
  texts: readonly string[],
): Omit<Passage, 'family' | 'isMoved'>[] {
  const used = new Map<string, number>();
  const toReading = (atom: Atom): Reading => ({
    witness: witnesses[atom.witness]?.id ?? '',
    range: rangeOf(atom, streams),
  });
  return drafts.map(({ readings, echoes }) => {
    const forms = readings.map((atom) => formsOf(atom, streams));
    const name = hashText([...forms].sort().join('\n'));
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    const lengths = readings.map((atom) => {
      const [from, to] = rangeOf(atom, streams);
      return countCharacters((texts[atom.witness] ?? '').slice(from, to));
    });
    return {
      id: count === 0 ? name : `${name}-${count + 1}`,
      kind: forms.every((form) => form === forms[0]) ? 'verbatim' : 'edited',
      readings: readings.map(toReading),
      echoes: echoes.map(toReading),
      length: Math.max(...lengths),
    };
  });
}
