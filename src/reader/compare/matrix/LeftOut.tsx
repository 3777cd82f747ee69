import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useSpelling } from '../../script/spelling.ts';
import { useFormats } from '../../ui/dates.ts';
import { WithheldText } from '../../ui/WithheldText.tsx';
import type { ComparisonView } from '../comparison.ts';
import { useWitnessName } from '../useWitnessName.ts';
import type { MatrixRow, MatrixTotal } from './omissionMatrix.ts';

interface LeftOutProps {
  readonly view: ComparisonView;
  readonly matrix: readonly MatrixRow[];
  readonly totals: readonly MatrixTotal[];
}

/** What one outlet has not of the reference, in the reference's words and order: a list that prints. */
export function LeftOut({ view, matrix, totals }: LeftOutProps) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(view);
  const formats = useFormats(view.timeZone);
  const { spell, langOf } = useSpelling();
  const lang = view.records[0]?.article.lang;
  const [chosen, choose] = useState(1);
  const column = Math.min(chosen, view.records.length - 1);
  const missing = matrix.filter(({ cells }) => cells[column - 1]?.kind === 'missing');
  const total = totals[column - 1];
  const idOf = (at: number) => view.records[at]?.article.id ?? '';
  return (
    <section className="left-out" aria-labelledby="left-out">
      <h2 id="left-out">
        {t('leftOut.title', { outlet: nameOf(idOf(column)), reference: nameOf(idOf(0)) })}
      </h2>
      {view.records.length > 2 && (
        <label className="setting">
          {t('leftOut.choose')}{' '}
          <select value={column} onChange={({ target }) => choose(Number(target.value))}>
            {totals.map((one) => (
              <option key={one.column} value={one.column}>
                {nameOf(idOf(one.column))}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>
        {t('leftOut.sum', {
          count: missing.length,
          length: formats.count(total?.lengths.missing ?? 0),
          whole: formats.count(total?.whole ?? 0),
        })}
      </p>
      <ol>
        {missing.map(({ row, text, cells }) => (
          <li key={row.id}>
            <blockquote lang={langOf(lang)} data-untrusted="">
              <WithheldText text={spell(text, lang)} />
            </blockquote>
            <button type="button" className="link-button" onClick={() => view.showRow(row.id)}>
              {t('leftOut.show', { length: formats.count(cells[column - 1]?.length ?? 0) })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
