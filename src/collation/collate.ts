import type { Collation, NameGroup, Passage, Reading, Witness } from '../model/index.ts';
import { textOfBlocks } from '../model/index.ts';
import { isPunctuation } from '../text/index.ts';
import { align } from './alignment.ts';
import { measureCoverage } from './coverage.ts';
import { cutWitnesses, type PairLink, type PairRegion } from './cuts.ts';
import { groupFamilies } from './families.ts';
import { type Atom, groupAtoms } from './groups.ts';
import { type AlignedPair, addEchoes, freePhrases, TokenLedger } from './leftOvers.ts';
import { findMoved } from './moved.ts';
import { namesOf } from './names.ts';
import { findOmissions } from './omissions.ts';
import { type Draft, draftOf, namePassages, rangeOf } from './passages.ts';
import { findReworded } from './reworded.ts';
import { type Mark, segmentsOf } from './segments.ts';
import { settleEdges } from './sentenceEdges.ts';
import { Lexicon, type Part, type Stream, streamOf } from './stream.ts';
import { findTextMarks } from './textMarks.ts';
import { flagRegions, type TokenFlags } from './tokenFlags.ts';

/** Says of a part what `collate` says of the whole. */
interface PartCollation {
  readonly streams: readonly Stream[];
  readonly drafts: readonly Draft[];
  /** Stock phrases, which belong to no passage. */
  readonly phrases: readonly Atom[];
  readonly isLimited: boolean;
}

/**
 * Collates two to six witnesses: which stretches correspond, which only one has, how much of each is in each other.
 * Every pair is aligned; cuts are carried from witness to witness until pieces correspond as wholes, and what
 * corresponds becomes one passage with one reading per witness. Furniture and captions are compared among
 * themselves only. The witnesses are taken in the order of their ids, so the order they come in changes nothing.
 */
export function collate(given: readonly Witness[], names: readonly NameGroup[] = []): Collation {
  const witnesses = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts = witnesses.map((witness) => textOfBlocks(witness.blocks));
  const ids = witnesses.map((witness) => witness.id);
  const lexicon = new Lexicon(namesOf(names));
  const parts = (['report', 'aside'] as const).map((part) => collatePart(witnesses, part, lexicon));
  const named = parts.flatMap(({ drafts, streams }) => namePassages(drafts, streams, witnesses, texts));
  const moved = findMoved(named, ids);
  const { families, passages } = groupFamilies(
    inOrder(named).map((passage) => ({ ...passage, isMoved: moved.has(passage.id) })),
    witnesses,
    gapJudge(witnesses, texts),
  );
  return {
    witnesses: given.map((witness) => witness.id),
    passages,
    families,
    segments: Object.fromEntries(
      witnesses.map((witness, index) => [
        witness.id,
        segmentsOf(witness, texts[index] ?? '', marksOf(witness, index, passages, parts)),
      ]),
    ),
    marks: Object.fromEntries(witnesses.map((witness) => [witness.id, findTextMarks(witness)])),
    omissions: findOmissions(passages, ids),
    coverage: measureCoverage(witnesses, texts, passages),
    limits: parts.some((part) => part.isLimited) ? ['seeds.tooCommon'] : [],
  };
}

function collatePart(witnesses: readonly Witness[], part: Part, lexicon: Lexicon): PartCollation {
  const streams = witnesses.map((witness) => streamOf(witness, part, lexicon));
  const pairs = alignPairs(streams);
  const regions = pairs.flatMap(({ regions: own, first, second }) =>
    own.map((region): PairRegion => ({ ...region, first, second })),
  );
  const links = part === 'report' ? rewordedLinks(pairs, streams) : [];
  const cuts = cutWitnesses(streams, regions, links);
  const drafts = groupAtoms(cuts, regions, links)
    .map((group) => draftOf(group, streams))
    .filter(({ readings }) => readings.length > 1);
  const ledger = new TokenLedger(streams, drafts);
  const whole = addEchoes(drafts, pairs, ledger);
  const isLimited = pairs.some((pair) => pair.isLimited);
  return { streams, drafts: whole, phrases: freePhrases(pairs, ledger), isLimited };
}

/** Where two witnesses have no passage in common, so many links of rewording must speak for each other. */
const LEAST_COMPANY = 3;

/** Sentences that say the same, by pairs; a witness's repeats of its own text are no sentences to link. */
function rewordedLinks(pairs: readonly AlignedPair[], streams: readonly Stream[]): PairLink[] {
  const repeated = streams.map((stream) => new Uint8Array(stream.forms.length));
  for (const { first, second, repeats } of pairs) {
    for (const { a, b, length } of repeats) {
      repeated[first]?.fill(1, a, a + length);
      repeated[second]?.fill(1, b, b + length);
    }
  }
  return pairs.flatMap((pair) => linksOf(pair, streams, repeated));
}

function linksOf(
  { first, second, regions }: AlignedPair,
  streams: readonly Stream[],
  repeated: readonly TokenFlags[],
): PairLink[] {
  const [a, b] = [streams[first], streams[second]];
  if (!a || !b) return [];
  const inA = flagRegions(regions, 'a', a.forms.length, repeated[first]);
  const inB = flagRegions(regions, 'b', b.forms.length, repeated[second]);
  const found = findReworded(a, b, inA, inB);
  // Two texts that share nothing else tell of two things in like words: 应发挥建设性作用.
  if (regions.length === 0 && found.length < LEAST_COMPANY) return [];
  return found.map((link) => ({
    first,
    second,
    a: [link.a.from, link.a.to],
    b: [link.b.from, link.b.to],
    confidence: link.confidence,
  }));
}

function alignPairs(streams: readonly Stream[]): AlignedPair[] {
  return streams.flatMap((a, first) =>
    streams.slice(first + 1).map((b, index) => {
      const alignment = align(a, b);
      const regions = settleEdges(alignment.regions, a, b);
      return { ...alignment, regions, first, second: first + 1 + index };
    }),
  );
}

type Placed = Pick<Passage, 'readings'>;

function inOrder<T extends Placed>(passages: readonly T[]): T[] {
  const place = ({ readings: [first] }: Placed) => ({
    witness: first?.witness ?? '',
    at: first?.range[0] ?? 0,
  });
  return [...passages].sort((p, q) => {
    const [one, other] = [place(p), place(q)];
    if (one.witness !== other.witness) return one.witness < other.witness ? -1 : 1;
    return one.at - other.at;
  });
}

/** Between two passages lies a gap where each of their witnesses has words of its own there, or another order. */
function gapJudge(witnesses: readonly Witness[], texts: readonly string[]) {
  const textOf = new Map(witnesses.map((witness, index) => [witness.id, texts[index] ?? '']));
  return (before: Placed, next: Placed): boolean => {
    const gaps = before.readings.map((reading, index) => {
      const from = reading.range[1];
      const to = next.readings[index]?.range[0] ?? 0;
      return to < from ? undefined : (textOf.get(reading.witness) ?? '').slice(from, to);
    });
    return gaps.includes(undefined) || gaps.every((gap) => !isPunctuation(gap ?? ''));
  };
}

function marksOf(
  witness: Witness,
  index: number,
  passages: readonly Passage[],
  parts: readonly PartCollation[],
): Mark[] {
  const isOwn = (reading: Reading) => reading.witness === witness.id;
  const marks = passages.flatMap(({ id, readings, echoes }): Mark[] => [
    ...readings.filter(isOwn).map(({ range }): Mark => ({ range, kind: 'passage', passage: id })),
    ...echoes.filter(isOwn).map(({ range }): Mark => ({ range, kind: 'passage', passage: id, isEcho: true })),
  ]);
  const phrases = parts.flatMap((part) =>
    part.phrases
      .filter((atom) => atom.witness === index)
      .map((atom): Mark => ({ range: rangeOf(atom, part.streams), kind: 'stockPhrase' })),
  );
  return [...marks, ...phrases];
}
