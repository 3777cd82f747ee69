import type { FactRow, FactState as State } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { ComparisonParts } from '../comparison.ts';
import { useWitnessName } from '../useWitnessName.ts';

const STATE_GLYPHS: Readonly<Record<State, string>> = { differs: '≠', one: '◇', some: '∩', all: '＝' };

interface FactStateProps {
  readonly row: FactRow;
  readonly parts: ComparisonParts;
  /** True where the place itself does not say which of an outlet's articles it is. */
  readonly withTime: boolean;
}

/** Who has a fact, as a glyph and in words. */
export function FactState({ row, parts, withTime }: FactStateProps) {
  const { t } = useTranslation('facts');
  const nameOf = useWitnessName(parts);
  const nameOfSource = useSourceName();
  const having = parts.records.filter((_, column) => (row.cells[column]?.length ?? 0) > 0);
  const first = having[0]?.article;
  const outlet = withTime
    ? nameOf(first?.id ?? '')
    : nameOfSource(parts.library.sources.get(first?.sourceId ?? ''));
  return (
    <span className={`fact-state is-${row.state}`}>
      <span aria-hidden="true">{STATE_GLYPHS[row.state]}</span>{' '}
      {t(`state.${row.state}`, { outlet, count: having.length, whole: row.cells.length })}
    </span>
  );
}
