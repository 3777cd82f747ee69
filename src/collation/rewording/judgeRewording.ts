import type { NameGroup, TextRange, Witness } from '../../model/index.ts';
import { namesOf } from '../align/names.ts';
import type { Sentence } from '../align/sentences.ts';
import { Lexicon, type Stream, streamOf } from '../align/stream.ts';
import { type RewordingEvidence, weighRewording } from './reworded.ts';

/**
 * What speaks for it that two sentences say the same, each given by its range in its witness's text. None where a
 * range is no whole sentence of the report, or says too little.
 */
export function judgeRewording(
  witnesses: readonly [Witness, Witness],
  ranges: readonly [TextRange, TextRange],
  names: readonly NameGroup[] = [],
): RewordingEvidence | undefined {
  const lexicon = new Lexicon(namesOf(names));
  const [a, b] = [streamOf(witnesses[0], 'report', lexicon), streamOf(witnesses[1], 'report', lexicon)];
  const [one, other] = [sentenceAt(a, ranges[0]), sentenceAt(b, ranges[1])];
  return one && other && weighRewording(a, b, one, other);
}

function sentenceAt({ starts, ends }: Stream, [from, to]: TextRange): Sentence | undefined {
  const first = starts.indexOf(from);
  const last = ends.indexOf(to);
  return first < 0 || last < 0 ? undefined : { from: first, to: last + 1 };
}
