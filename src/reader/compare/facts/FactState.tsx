import { useTranslation } from 'react-i18next';
import type { FactRow, FactState as State } from '../../../model/index.ts';
import type { ComparisonParts } from '../comparison.ts';
import { useWitnessName } from '../useWitnessName.ts';

const STATE_GLYPHS: Readonly<Record<State, string>> = { differs: '≠', one: '◇', some: '∩', all: '＝' };

/** Who has a fact, as a glyph and in words. */
export function FactState({ row, parts }: { row: FactRow; parts: ComparisonParts }) {
  const { t } = useTranslation('facts');
  const nameOf = useWitnessName(parts);
  const having = parts.records.filter((_, column) => (row.cells[column]?.length ?? 0) > 0);
  const outlet = nameOf(having[0]?.article.id ?? '');
  return (
    <span className={`fact-state is-${row.state}`}>
      <span aria-hidden="true">{STATE_GLYPHS[row.state]}</span>{' '}
      {t(`state.${row.state}`, { outlet, count: having.length, whole: row.cells.length })}
    </span>
  );
}
