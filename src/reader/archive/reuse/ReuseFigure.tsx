import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { overviewQuery } from '../../data/overviewQueries.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { FailureBoundary } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MEASURES } from '../archiveAddress.ts';
import { Chips } from '../figure/Chips.tsx';
import { FigureTools } from '../figure/FigureTools.tsx';
import { UnfoldButton } from '../figure/UnfoldButton.tsx';
import type { PartProps } from '../part.ts';
import { FieldPairs } from './FieldPairs.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { fieldKey, reuseMatrix } from './reuseView.ts';
import { useReuseTable } from './useReuseTable.ts';

/** More outlets are folded. */
const OUTLETS_SHOWN = 12;

/** What of each outlet's articles stands in earlier articles of each other outlet; a field opens to the articles behind it. */
export function ReuseFigure(props: PartProps) {
  const { library, state, onChange } = props;
  const { t } = useTranslation('overview');
  const overview = useSuspenseQuery(overviewQuery(library.index)).data;
  const matrix = useMemo(() => reuseMatrix(overview, library), [overview, library]);
  const table = useReuseTable(overview, matrix, library);
  if (matrix.outlets.length === 0)
    return <p>{t(library.index.sources.length < 2 ? 'reuse.oneOutlet' : 'reuse.nothing')}</p>;
  const outlets = state.whole.includes('reuse') ? matrix.outlets : matrix.outlets.slice(0, OUTLETS_SHOWN);
  const { pair } = state;
  const field = pair && matrix.fields.get(fieldKey(pair.other, pair.outlet));
  return (
    <>
      <Chips
        label={t('measure.label')}
        options={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
        chosen={state.measure}
        onChoose={(measure) => onChange({ measure })}
      />
      <MatrixGrid {...props} matrix={matrix} outlets={outlets} />
      <UnfoldButton
        section="reuse"
        folded={OUTLETS_SHOWN}
        all={matrix.outlets.length}
        state={state}
        onChange={onChange}
      />
      <p className="figure-note">{t('reuse.note')}</p>
      <FigureTools
        section="reuse"
        state={state}
        onChange={onChange}
        table={table}
        caption={t('reuse.figure')}
      />
      {pair && !field && <p role="status">{t('reuse.gone')}</p>}
      {field && (
        <FailureBoundary resetKey={fieldKey(field.other.id, field.outlet.id)}>
          <Suspense fallback={<Loading />}>
            <FieldPairs {...props} overview={overview} matrix={matrix} field={field} />
          </Suspense>
        </FailureBoundary>
      )}
    </>
  );
}
