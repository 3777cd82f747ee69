import type { NameGroup, PassageKind, TextRange, Witness } from '../../model/index.ts';
import { alignStreams } from './alignStreams.ts';
import { clusterRegions } from './clusters.ts';
import { namesOf } from './names.ts';
import { Lexicon, type Stream, streamOf } from './stream.ts';
import type { TokenRange, TokenSpan } from './tokenRange.ts';

/** A stretch that two texts have in common; offsets are UTF-16 units of what was given. */
export interface AlignedSpan {
  readonly a: TextRange;
  readonly b: TextRange;
  readonly kind: PassageKind;
}

/**
 * What two plain texts have in common, by place in the first; lines are their paragraphs. Stretches that lie next
 * to each other in both texts are one, also where their order differs.
 */
export function alignTexts(a: string, b: string, names: readonly NameGroup[] = []): AlignedSpan[] {
  const lexicon = new Lexicon(namesOf(names));
  const one = streamOf(witnessOf(a), 'report', lexicon);
  const other = streamOf(witnessOf(b), 'report', lexicon);
  return clusterRegions(alignStreams(one, other).regions).map((cluster) => spanOf(cluster, one, other));
}

/** A region in offsets of the two texts. */
export function spanOf(region: TokenSpan, a: Stream, b: Stream): AlignedSpan {
  return {
    a: rangeIn(a, region.a),
    b: rangeIn(b, region.b),
    kind: isVerbatim(region, a, b) ? 'verbatim' : 'edited',
  };
}

/** True where both sides are written the same; variants of a name are not. */
function isVerbatim({ a, b }: TokenSpan, one: Stream, other: Stream): boolean {
  if (a[1] - a[0] !== b[1] - b[0]) return false;
  for (let step = 0; step < a[1] - a[0]; step++) {
    if (one.forms[a[0] + step] !== other.forms[b[0] + step]) return false;
  }
  return true;
}

function rangeIn(stream: Stream, [from, to]: TokenRange): TextRange {
  return [stream.starts[from] ?? 0, stream.ends[to - 1] ?? 0];
}

function witnessOf(text: string): Witness {
  return {
    id: '',
    publishedAt: null,
    blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
  };
}
