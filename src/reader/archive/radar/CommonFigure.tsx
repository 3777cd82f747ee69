import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useRef } from 'react';
import { overviewQuery } from '../../data/overviewQueries.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { FailureBoundary } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { FigureTools } from '../figure/FigureTools.tsx';
import type { PartProps } from '../part.ts';
import { periodWith } from '../periods.ts';
import { UnitChips } from '../UnitChips.tsx';
import { usePeriods } from '../usePeriods.ts';
import { usePeriodWords } from '../usePeriodWords.ts';
import { CommonBars } from './CommonBars.tsx';
import { type CommonBar, commonBars } from './commonView.ts';
import { written } from './commonWords.ts';
import { PeriodPassages } from './PeriodPassages.tsx';
import { useCommonTable } from './useCommonTable.ts';

/** The narrowest column, in CSS pixels. */
const NARROWEST = 8;

/** Of each day, week, month or year, how much of its text three outlets or more have; a bar opens to the passages. */
export function CommonFigure(props: PartProps) {
  const { library, timeZone, state, onChange } = props;
  const { t } = useTranslation('overview');
  const formats = useFormats(timeZone);
  const overview = useSuspenseQuery(overviewQuery(library.index)).data;
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const { periods, units } = usePeriods(library, timeZone, state.unit, Math.floor(width / NARROWEST));
  const words = usePeriodWords(periods.unit);
  const { bars, undated } = useMemo(() => commonBars(overview, periods), [overview, periods]);
  const table = useCommonTable(bars, undated, periods, words);
  if (bars.every(({ common }) => common === 0) && undated.common === 0) return <p>{t('common.nothing')}</p>;
  if (bars.length === 0) return <p>{t('common.noDates', written(undated, formats))}</p>;
  const chosen = periodWith(periods.list, state.day);
  return (
    <>
      <UnitChips units={units} state={state} onChange={onChange} />
      <div className="figure-plot" ref={plot}>
        <CommonBars
          bars={bars}
          periods={periods}
          words={words}
          width={width}
          chosen={chosen}
          state={state}
          timeZone={timeZone}
        />
      </div>
      <p className="figure-note">
        {t('common.whole', written(sumOf([...bars, undated]), formats))}
        {undated.articles > 0 && ` ${t('common.undated', written(undated, formats))}`}
      </p>
      <FigureTools
        section="common"
        state={state}
        onChange={onChange}
        table={table}
        caption={t('common.figure')}
      />
      {chosen !== undefined && (
        <FailureBoundary resetKey={`${periods.unit} ${chosen}`}>
          <Suspense fallback={<Loading />}>
            <PeriodPassages
              {...props}
              overview={overview}
              periods={periods}
              chosen={chosen}
              title={words.whole(periods.list[chosen] ?? { first: '', last: '' })}
              counts={written(bars[chosen] ?? undated, formats)}
            />
          </Suspense>
        </FailureBoundary>
      )}
    </>
  );
}

function sumOf(bars: readonly CommonBar[]): CommonBar {
  return {
    articles: bars.reduce((sum, { articles }) => sum + articles, 0),
    characters: bars.reduce((sum, { characters }) => sum + characters, 0),
    common: bars.reduce((sum, { common }) => sum + common, 0),
  };
}
