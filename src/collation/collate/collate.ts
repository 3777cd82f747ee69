import type { Collation, NameGroup, Passage, Reading, Witness } from '../../model/index.ts';
import { textOfBlocks } from '../../model/index.ts';
import { isPunctuation } from '../../text/index.ts';
import { namesOf } from '../align/names.ts';
import { Lexicon } from '../align/stream.ts';
import { collatePart, type PartCollation } from './collatePart.ts';
import { measureCoverage } from './coverage.ts';
import { groupFamilies } from './families.ts';
import { findMoved } from './moved.ts';
import { findOmissions } from './omissions.ts';
import { namePassages, PassageNames, passagesOfTwo, rangeOf } from './passages.ts';
import { type Mark, segmentsOf } from './segments.ts';
import { findTextMarks } from './textMarks.ts';
import { inIndexOrder, textOrder } from './witnessOrder.ts';

/**
 * Collates two to six witnesses: which stretches correspond, which only one has, how much of each is in each other.
 * Every pair is aligned; cuts are carried from witness to witness until pieces correspond as wholes, and what
 * corresponds becomes one passage with one reading per witness. Furniture and captions are compared among
 * themselves only. The witnesses are worked on in the order of their texts and told in that of their ids, so neither the
 * order that they come in nor what they are called changes anything.
 */
export function collate(given: readonly Witness[], names: readonly NameGroup[] = []): Collation {
  const witnesses = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts = witnesses.map((witness) => textOfBlocks(witness.blocks));
  const ids = witnesses.map((witness) => witness.id);
  const lexicon = new Lexicon(namesOf(names));
  const order = textOrder(texts);
  const worked = order.flatMap((index) => witnesses[index] ?? []);
  const parts = (['report', 'aside'] as const).map((part) =>
    inIndexOrder(collatePart(worked, part, lexicon), order),
  );
  const passageNames = new PassageNames();
  const [inReport = [], beside = []] = parts.map(({ drafts, streams }) =>
    namePassages(drafts, streams, witnesses, texts, passageNames),
  );
  const ofTwo = parts.flatMap(({ draftsOfTwo, streams }) =>
    passagesOfTwo(draftsOfTwo, streams, witnesses, texts),
  );
  const named = [...inReport, ...beside];
  const reported = new Set(inReport.map(({ id }) => id));
  const moved = findMoved(
    named,
    worked.map(({ id }) => id),
  );
  const { families, passages } = groupFamilies(
    inOrder(named).map((passage) => ({ ...passage, isMoved: moved.has(passage.id) })),
    witnesses,
    gapJudge(witnesses, texts),
  );
  return {
    witnesses: given.map((witness) => witness.id),
    passages,
    passagesOfTwo: ofTwo,
    families,
    segments: Object.fromEntries(
      witnesses.map((witness, index) => [
        witness.id,
        segmentsOf(witness, texts[index] ?? '', marksOf(witness, index, passages, parts)),
      ]),
    ),
    marks: Object.fromEntries(witnesses.map((witness) => [witness.id, findTextMarks(witness)])),
    // Furniture in common tells of no event, and leaving it out leaves out nothing.
    omissions: findOmissions(
      passages.filter(({ id }) => reported.has(id)),
      ids,
    ),
    coverage: measureCoverage(witnesses, ofTwo),
    limits: parts.some((part) => part.isLimited) ? ['seeds.tooCommon'] : [],
  };
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
