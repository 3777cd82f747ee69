import type { PassageKind, TextRange, Witness } from '../model/index.ts';
import { align } from './alignment.ts';
import type { Region } from './regions.ts';
import { widenToSentences } from './sentenceEdges.ts';
import { type FormNumbers, type Stream, streamOf } from './stream.ts';

/** A stretch that two texts have in common; offsets are UTF-16 units of what was given. */
export interface AlignedSpan {
  readonly a: TextRange;
  readonly b: TextRange;
  readonly kind: PassageKind;
}

/** What two plain texts have in common, by place in the first. Their paragraphs do not cut it. */
export function alignTexts(a: string, b: string): AlignedSpan[] {
  const numbers: FormNumbers = new Map();
  return alignStreams(streamOf(witnessOf(a), 'report', numbers), streamOf(witnessOf(b), 'report', numbers));
}

/** The regions of two streams in offsets of their texts. */
export function alignStreams(a: Stream, b: Stream): AlignedSpan[] {
  return widenToSentences(align(a, b).regions, a, b).map((region) => ({
    a: rangeIn(a, region.a),
    b: rangeIn(b, region.b),
    kind: isVerbatim(region) ? 'verbatim' : 'edited',
  }));
}

function isVerbatim({ tiles, a, b }: Region): boolean {
  return tiles.length === 1 && tiles[0]?.length === a[1] - a[0] && tiles[0]?.length === b[1] - b[0];
}

function rangeIn(stream: Stream, [from, to]: readonly [number, number]): TextRange {
  return [stream.starts[from] ?? 0, stream.ends[to - 1] ?? 0];
}

function witnessOf(text: string): Witness {
  return { id: '', publishedAt: null, blocks: [{ kind: 'paragraph', text }] };
}
