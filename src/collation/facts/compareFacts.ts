import {
  type Collation,
  type Fact,
  type FactRow,
  type FactState,
  groupBy,
  type NameGroup,
  textOfBlocks,
  type Witness,
} from '../../model/index.ts';
import {
  type DifferingFacts,
  findDifferingFacts,
  type PlacedFact,
  type StatedFacts,
} from './differingFacts.ts';
import { findFacts } from './findFacts.ts';
import { glossedNamesOf } from './glossedNames.ts';
import { completeDate } from './statedDates.ts';

/**
 * What the witnesses state, side by side, given how they relate: a row for each settled fact, and one for each place of an edited passage
 * where they state different things. First what differs, then what one has alone, what some have, what all have; within
 * these by place, witness after witness by their ids. Permuting the witnesses permutes the cells and changes nothing else.
 */
export function compareFacts(
  given: readonly Witness[],
  collation: Pick<Collation, 'passages'>,
  names: readonly NameGroup[] = [],
): FactRow[] {
  const witnesses = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const stated = statedFacts(witnesses, [
    ...names,
    ...witnesses.flatMap((one) => glossedNamesOf(one, names)),
  ]);
  const differing = findDifferingFacts(collation, stated, names);
  const order = given.map(({ id }) => id);
  const rows = [
    ...differing.map((group) => differingRow(group, order)),
    ...valueRows(stated, new Set(differing.flatMap(({ facts }) => facts.map(({ fact }) => fact))), order),
  ];
  return inOrder(
    rows,
    [...order].sort().map((id) => order.indexOf(id)),
  );
}

function statedFacts(witnesses: readonly Witness[], names: readonly NameGroup[]): StatedFacts[] {
  const found = witnesses.map((witness) => findFacts(witness, names));
  const dates = [...new Set(found.flat().flatMap(({ kind, value }) => (kind === 'date' ? [value] : [])))];
  return witnesses.map((witness, index) => ({
    witness: witness.id,
    text: textOfBlocks(witness.blocks),
    facts: (found[index] ?? []).map((fact) => completeDate(fact, witness, dates)),
  }));
}

function differingRow({ id, kind, facts }: DifferingFacts, order: readonly string[]): FactRow {
  return { id: `differs ${id}`, kind, state: 'differs', cells: cellsOf(facts, order) };
}

/** A value that stands only where the witnesses differ has its row there. */
function valueRows(
  stated: readonly StatedFacts[],
  inDifferences: ReadonlySet<Fact>,
  order: readonly string[],
): FactRow[] {
  const placed = stated.flatMap(({ witness, facts }) => facts.map((fact): PlacedFact => ({ witness, fact })));
  return [...groupBy(placed, ({ fact }) => `${fact.kind} ${fact.value}`)].flatMap(
    ([id, facts]): FactRow[] => {
      const [first] = facts;
      if (first === undefined || facts.every(({ fact }) => inDifferences.has(fact))) return [];
      const cells = cellsOf(facts, order);
      return [{ id, kind: first.fact.kind, state: stateOf(cells), cells }];
    },
  );
}

function cellsOf(facts: readonly PlacedFact[], order: readonly string[]): Fact[][] {
  return order.map((id) => facts.flatMap(({ witness, fact }) => (witness === id ? [fact] : [])));
}

function stateOf(cells: readonly (readonly Fact[])[]): FactState {
  const having = cells.filter((cell) => cell.length > 0).length;
  if (having === cells.length) return 'all';
  return having === 1 ? 'one' : 'some';
}

const STATES: readonly FactState[] = ['differs', 'one', 'some', 'all'];

/** `columns` are the indexes of the cells in the order of the witnesses' ids. */
function inOrder(rows: readonly FactRow[], columns: readonly number[]): FactRow[] {
  const placed = rows.map((row) => {
    const column = columns.findIndex((one) => (row.cells[one]?.length ?? 0) > 0);
    return { row, column, at: row.cells[columns[column] ?? 0]?.[0]?.range[0] ?? 0 };
  });
  const rank = ({ state }: FactRow) => STATES.indexOf(state);
  placed.sort(
    (a, b) =>
      rank(a.row) - rank(b.row) || a.column - b.column || a.at - b.at || (a.row.id < b.row.id ? -1 : 1),
  );
  return placed.map(({ row }) => row);
}
