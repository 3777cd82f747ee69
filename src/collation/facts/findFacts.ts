import type { Fact, NameGroup, Witness } from '../../model/index.ts';
import { findDates } from './findDates.ts';
import { factOf } from './finding.ts';
import { findNumbers } from './findNumbers.ts';
import { findPersons } from './findPersons.ts';
import { findQuotes } from './findQuotes.ts';
import { reportBlocksOf } from './report.ts';

/**
 * The numbers, dates, persons and quotes of a witness's report, by place. `names` adds to the names that the program
 * knows. What is doubtful is left out: a fact that is none costs more than one that is missed.
 */
export function findFacts(witness: Witness, names: readonly NameGroup[] = []): Fact[] {
  const blocks = reportBlocksOf(witness);
  const persons = findPersons(blocks, names);
  const facts = blocks.flatMap((block, index) => {
    const dates = findDates(block.settled);
    const numbers = findNumbers(
      block.settled,
      dates.map(({ range }) => range),
    );
    return [
      ...dates.map((found) => factOf('date', block, found)),
      ...numbers.map((found) => factOf('number', block, found)),
      ...(persons[index] ?? []).map((found) => factOf('person', block, found)),
    ];
  });
  return [...facts, ...findQuotes(witness)].sort(byPlace);
}

function byPlace(a: Fact, b: Fact): number {
  return a.range[0] - b.range[0] || b.range[1] - a.range[1] || (a.kind < b.kind ? -1 : 1);
}
