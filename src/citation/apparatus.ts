import type { Passage } from '../model/index.ts';
import type { Comparison } from './comparison.ts';
import { type Stretch, type StretchClass, stretchesOf } from './stretches.ts';

/** One place of the apparatus, and what each witness that has something at it has there. */
export interface Entry {
  readonly class: StretchClass;
  /** The passage whose readings stand here, or that the one reading echoes. */
  readonly passage: Passage | undefined;
  readonly isEcho: boolean;
  /** In the order of the columns: stretches that follow each other in their witness. */
  readonly readings: readonly (readonly Stretch[])[];
}

/** A witness's stretches that go into one entry; those of different witnesses with one key belong together. */
interface Unit {
  readonly key: string;
  readonly stretches: Stretch[];
}

/**
 * The witnesses as one list of entries. Read in order, the entries give each witness's text in its own order. Where
 * the witnesses disagree about the place of a passage, it has an entry at each of its places, and no entry names a
 * witness twice.
 */
export function apparatusOf({ collation, witnesses }: Comparison): Entry[] {
  const columns = witnesses.map((witness) => unitsOf(stretchesOf(collation, witness)));
  const left = countUnits(columns);
  const entries: Entry[] = [];
  for (let heads = headsOf(columns); heads.length > 0; heads = headsOf(columns)) {
    const { key } = heads.find((unit) => isReady(unit, heads, left)) ?? leastLoss(heads);
    const readings = columns.flatMap((units) => takeHead(units, key));
    left.set(key, (left.get(key) ?? 0) - readings.length);
    entries.push(entryOf(readings));
  }
  return entries;
}

function unitsOf(stretches: readonly Stretch[]): Unit[] {
  const units: Unit[] = [];
  const taken = new Set<string>();
  for (const stretch of stretches) {
    const last = units.at(-1);
    const shared = stretch.passage && !stretch.isEcho ? `passage ${stretch.passage.id}` : undefined;
    if (last && shared === last.key) {
      last.stretches.push(stretch);
      continue;
    }
    const alone = `${stretch.witness} ${stretch.range[0]}`;
    const key = shared === undefined || taken.has(shared) ? alone : shared;
    taken.add(key);
    units.push({ key, stretches: [stretch] });
  }
  return units;
}

function countUnits(columns: readonly (readonly Unit[])[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const { key } of columns.flat()) left.set(key, (left.get(key) ?? 0) + 1);
  return left;
}

function headsOf(columns: readonly (readonly Unit[])[]): Unit[] {
  return columns.flatMap((units) => units[0] ?? []);
}

function takeHead(units: Unit[], key: string): Unit[] {
  return units[0]?.key === key ? units.splice(0, 1) : [];
}

/** True where every witness that has the unit still to come has it next. */
function isReady(unit: Unit, heads: readonly Unit[], left: ReadonlyMap<string, number>): boolean {
  return heads.filter(({ key }) => key === unit.key).length === left.get(unit.key);
}

/** The orders disagree: of the passages that stand next, the one to divide is one that moved, else the shortest. */
function leastLoss(heads: readonly Unit[]): Unit {
  const cost = ({ stretches: [first] }: Unit) => {
    const passage = first?.passage;
    return (passage?.length ?? 0) + (passage?.isMoved ? 0 : Number.MAX_SAFE_INTEGER / 2);
  };
  return heads.reduce((least, unit) => (cost(unit) < cost(least) ? unit : least));
}

function entryOf(units: readonly Unit[]): Entry {
  const first = units[0]?.stretches[0];
  return {
    class: first?.class ?? 'unique',
    passage: first?.passage,
    isEcho: first?.isEcho ?? false,
    readings: units.map(({ stretches }) => stretches),
  };
}
