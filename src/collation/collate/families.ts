import { type Family, groupBy, type Lag, type Passage, type Witness } from '../../model/index.ts';

type Unfamiliar = Omit<Passage, 'family'>;

const DAY_MS = 86_400_000;

/**
 * Groups passages that follow each other in the same witnesses. A family ends where the witnesses change, where a
 * passage moved, or where every one of its witnesses has other text of its own between.
 */
export function groupFamilies(
  passages: readonly Unfamiliar[],
  witnesses: readonly Witness[],
  hasGap: (before: Unfamiliar, next: Unfamiliar) => boolean,
): { families: Family[]; passages: Passage[] } {
  const runs: Unfamiliar[][] = [];
  for (const ofSet of groupBy(passages, setOf).values()) {
    for (const passage of ofSet) {
      const last = runs.at(-1)?.at(-1);
      const follows =
        last !== undefined && setOf(last) === setOf(passage) && last.isMoved === passage.isMoved;
      if (follows && !hasGap(last, passage)) runs.at(-1)?.push(passage);
      else runs.push([passage]);
    }
  }
  const families = runs.map((run) => familyOf(run, witnesses));
  const named = runs.flatMap((run, index) =>
    run.map((one) => ({ ...one, family: families[index]?.id ?? '' })),
  );
  return { families, passages: named };
}

function familyOf(run: readonly Unfamiliar[], witnesses: readonly Witness[]): Family {
  const ids = run[0]?.readings.map((reading) => reading.witness) ?? [];
  return {
    id: `f-${run[0]?.id ?? ''}`,
    witnesses: ids,
    passages: run.map((passage) => passage.id),
    length: run.reduce((sum, passage) => sum + passage.length, 0),
    ...provenanceOf(witnesses.filter((witness) => ids.includes(witness.id))),
  };
}

/** When a witness was published, as far as it is known. */
export type WitnessTime = Pick<Witness, 'id' | 'publishedAt' | 'publishedDay'>;

/** Who was first among some witnesses, and how much later the others came. */
export function provenanceOf(witnesses: readonly WitnessTime[]): Pick<Family, 'earliest' | 'lags'> {
  const earliest = earliestOf(witnesses);
  const first = witnesses.filter(({ id }) => earliest.includes(id));
  // Of two that may both have been first, neither can be counted from.
  const isUnsure = first.length > 1 && first.some(({ publishedDay }) => publishedDay !== undefined);
  const start = isUnsure ? null : instantOf(first[0]);
  const lags = witnesses.map((witness): Lag => {
    const at = instantOf(witness);
    return { witness: witness.id, ms: at === null || start === null ? null : at - start };
  });
  return { earliest, lags };
}

/** The instant where it is known to the minute. */
function instantOf(witness: WitnessTime | undefined): number | null {
  return witness === undefined || witness.publishedDay !== undefined ? null : witness.publishedAt;
}

/**
 * Ids of the earliest by published time; where one has none, the others are still ordered among themselves. One of
 * which only the day is known may have come at any time of it, so all that may have been first are named.
 */
export function earliestOf(witnesses: readonly WitnessTime[]): string[] {
  const known = witnesses.flatMap(({ id, publishedAt, publishedDay }) =>
    publishedAt === null
      ? []
      : [{ id, from: publishedAt, to: publishedAt + (publishedDay === undefined ? 0 : DAY_MS - 1) }],
  );
  const latest = Math.min(...known.map(({ to }) => to));
  return known.filter(({ from }) => from <= latest).map(({ id }) => id);
}

/** The witnesses of a passage; what is reworded is no piece of text and goes with no other. */
function setOf(passage: Unfamiliar): string {
  const own = passage.kind === 'reworded' ? passage.id : '';
  return [own, ...passage.readings.map((reading) => reading.witness)].join('\n');
}
