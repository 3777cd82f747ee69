import type { Collation, Fact, NameGroup, Passage, Reading, TextRange } from '../../model/index.ts';
import { bisect } from '../../model/index.ts';
import { findDifferences } from '../differences/differences.ts';
import { datesConflict } from './statedDates.ts';

/** One witness's text with its facts. */
export interface StatedFacts {
  /** Id of the witness. */
  readonly witness: string;
  readonly text: string;
  /** By place. */
  readonly facts: readonly Fact[];
}

/** Facts of several witnesses at one place of an edited passage, that do not say the same. */
export interface DifferingFacts {
  /** The same in every permutation of the witnesses. */
  readonly id: string;
  readonly kind: Fact['kind'];
  /** One or more witnesses may have the same there; each has one fact. */
  readonly facts: readonly PlacedFact[];
}

export interface PlacedFact {
  readonly witness: string;
  readonly fact: Fact;
}

/** A longer change is another sentence, in which nothing corresponds. */
const LONGEST_CHANGE = 24;

/** What the witnesses state differently at corresponding places, passage by passage. `stated` is by the witness's id. */
export function findDifferingFacts(
  { passages }: Pick<Collation, 'passages'>,
  stated: readonly StatedFacts[],
  names: readonly NameGroup[],
): DifferingFacts[] {
  const byWitness = new Map(stated.map((one) => [one.witness, one]));
  return passages
    .filter(({ kind }) => kind === 'edited')
    .flatMap((passage) => differingIn(passage, byWitness, names));
}

type ByWitness = ReadonlyMap<string, StatedFacts>;

function differingIn(passage: Passage, byWitness: ByWitness, names: readonly NameGroup[]): DifferingFacts[] {
  const sides = passage.readings.map((reading) => sideOf(reading, byWitness));
  const groups = new Map<Fact, PlacedFact[]>();
  sides.forEach((one, index) => {
    for (const other of sides.slice(index + 1)) {
      for (const pair of differingPairs(one, other, names)) joinGroups(groups, pair);
    }
  });
  return [...new Set(groups.values())].map((facts, index) => ({
    id: `${passage.id} ${index}`,
    kind: facts[0]?.fact.kind ?? 'number',
    facts,
  }));
}

/** A reading with the facts that stand in it as wholes. */
interface Side {
  readonly reading: Reading;
  readonly text: string;
  readonly facts: readonly Fact[];
}

function sideOf(reading: Reading, byWitness: ByWitness): Side {
  const own = byWitness.get(reading.witness);
  const [from, to] = reading.range;
  const facts = factsIn(own?.facts ?? [], reading.range);
  return { reading, facts, text: (own?.text ?? '').slice(from, to) };
}

function factsIn(facts: readonly Fact[], [from, to]: TextRange): Fact[] {
  const low = bisect(facts.length, (at) => (facts[at]?.range[0] ?? 0) < from);
  const found: Fact[] = [];
  for (let at = low; (facts[at]?.range[0] ?? to) < to; at++) {
    const fact = facts[at];
    if (fact && fact.range[1] <= to) found.push(fact);
  }
  return found;
}

/** Facts that one change turns into each other; where a change touches two of a kind, none is told from the other. */
function differingPairs(one: Side, other: Side, names: readonly NameGroup[]): [PlacedFact, PlacedFact][] {
  const mayDiffer = one.facts.some((fact) => other.facts.some((rival) => isRival(fact, rival)));
  if (one.reading.form === other.reading.form || !mayDiffer) return [];
  return findDifferences(one.text, other.text, names).flatMap(({ before, after }) => {
    if (before[1] - before[0] > LONGEST_CHANGE || after[1] - after[0] > LONGEST_CHANGE) return [];
    const mine = touched(one, before);
    const theirs = touched(other, after);
    return mine.flatMap((fact): [PlacedFact, PlacedFact][] => {
      const rivals = theirs.filter((rival) => isRival(fact, rival));
      const [rival] = rivals;
      const isOnly = rivals.length === 1 && mine.filter(({ kind }) => kind === fact.kind).length === 1;
      return isOnly && rival ? [[placed(one, fact), placed(other, rival)]] : [];
    });
  });
}

function placed({ reading }: Side, fact: Fact): PlacedFact {
  return { witness: reading.witness, fact };
}

/** The facts that a change reaches into; where it only puts in or takes out, it must stand inside them. */
function touched({ reading, facts }: Side, [from, to]: TextRange): Fact[] {
  const [start, end] = [reading.range[0] + from, reading.range[0] + to];
  return facts.filter(
    ({ range }) =>
      (range[0] < end && start < range[1]) || (start === end && range[0] < start && start < range[1]),
  );
}

/** True where two facts answer the same question in two ways: as many of the same, another day, another person. */
function isRival(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || a.value === b.value) return false;
  if (a.kind === 'number') return shapeOf(a) === shapeOf(b);
  return a.kind !== 'date' || datesConflict(a.value, b.value);
}

/** A number's value without the number: 第3 轮 and 第4 轮 count the same. */
function shapeOf({ value }: Fact): string {
  return value.replaceAll(/[\d.+/-]+/gu, '#');
}

function joinGroups(groups: Map<Fact, PlacedFact[]>, pair: readonly PlacedFact[]): void {
  const all = [...new Set(pair.flatMap((one) => groups.get(one.fact) ?? [one]))];
  const joined = all.filter((one, index) => all.findIndex(({ fact }) => fact === one.fact) === index);
  for (const one of joined) groups.set(one.fact, joined);
}
