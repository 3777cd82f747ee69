import type { NameGroup, Witness } from '../../model/index.ts';
import { findPersons, glossAt } from './findPersons.ts';
import { reportBlocksOf } from './report.ts';

/**
 * Names that a report gives in two scripts, 佩斯科夫 and Dmitry Peskov: so another report's 培斯科夫（Dmitry Peskov） is told
 * to be the same person.
 */
export function glossedNamesOf(witness: Witness, names: readonly NameGroup[]): NameGroup[] {
  const blocks = reportBlocksOf(witness);
  return findPersons(blocks, names).flatMap((persons, index) =>
    persons.flatMap(({ value, range }): NameGroup[] => {
      const gloss = glossAt(blocks[index]?.settled ?? '', range[1]);
      return gloss === undefined ? [] : [[value, gloss.name]];
    }),
  );
}
