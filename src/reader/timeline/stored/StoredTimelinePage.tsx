import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useMemo } from 'react';
import { activeParts } from '../../../timeline/index.ts';
import { ExportSetButton } from '../../cite/set/ExportSetButton.tsx';
import { cardQuery } from '../../data/cardQueries.ts';
import { libraryOf } from '../../data/library.ts';
import { libraryQuery } from '../../data/queries.ts';
import { storedCardsQuery, storedFacetsQuery } from '../../data/storedQueries.ts';
import { useLibrary } from '../../data/useLibrary.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useTimeZone } from '../../ui/address.ts';
import { useFormats } from '../../ui/dates.ts';
import { FailureBoundary } from '../../ui/Failure.tsx';
import type { ScreenAddress } from '../../ui/lazyScreen.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { zoneName } from '../../ui/zoneName.ts';
import { DateFields, OrderSwitch } from '../FilterBar.tsx';
import { NOTHING_ASKED } from '../facets/facetState.ts';
import { SelectionTray } from '../SelectionTray.tsx';
import { parseTimelineState } from '../timelineAddress.ts';
import { useTimelineState } from '../useTimelineState.ts';
import { StoredChoices } from './StoredChoices.tsx';
import { StoredList } from './StoredList.tsx';
import { storedFilter } from './storedFilter.ts';
import '../timeline.css';
import './stored.css';

/** Gets the first cards that an address shows, what is counted of them, and the articles that it names as chosen. */
export async function prepare(client: QueryClient, { query }: ScreenAddress): Promise<void> {
  const library = libraryOf(await client.ensureQueryData(libraryQuery));
  const state = parseTimelineState(query);
  const filter = storedFilter(state);
  await Promise.all([
    client.ensureQueryData(storedFacetsQuery(filter)),
    client.ensureInfiniteQueryData(storedCardsQuery(library, filter, state.order)),
    ...state.picked.map((name) => client.ensureQueryData(cardQuery(library, name, client))),
  ]);
}

/** The coverage over time, of an archive in a store: what is counted of its days and outlets, and its articles. */
export default function StoredTimelinePage() {
  const { t, i18n } = useTranslation('stored');
  const library = useLibrary();
  const [state, change] = useTimelineState();
  const { filter, order, picked } = state;
  // What was there stays until the answer comes.
  const asked = useDeferredValue(useMemo(() => storedFilter({ filter }), [filter]));
  const shownOrder = useDeferredValue(order);
  const { data: facets } = useSuspenseQuery(storedFacetsQuery(asked));
  const { timeZone } = library.index;
  const shownZone = useTimeZone(library.index);
  const { count } = useFormats(timeZone);
  usePageTitle('');
  return (
    <>
      <h1 className="visually-hidden">{t('title')}</h1>
      <section className="filters" aria-label={t('title')}>
        <div className="filter-chips">
          <DateFields state={state} onChange={change} />
          <OrderSwitch state={state} onChange={change} />
        </div>
        <div className="summary">
          <output aria-live="polite">
            {t('count', { count: facets.articles, shown: count(facets.articles) })}
          </output>
          {facets.articles > 0 && (
            <ExportSetButton
              label={t('export', { count: facets.articles, shown: count(facets.articles) })}
              library={library}
              wanted={{ filter: asked, articles: facets.articles }}
              timeZone={shownZone}
            />
          )}
          {activeParts(filter).length > 0 && (
            <button type="button" className="link-button" onClick={() => change(NOTHING_ASKED)}>
              {t('all')}
            </button>
          )}
        </div>
      </section>
      <p className="stored-about">{t('about', { zone: zoneName(timeZone, i18n.language) })}</p>
      <div className="stored-columns">
        <StoredChoices facets={facets} library={library} state={state} onChange={change} />
        <StoredList library={library} filter={asked} order={shownOrder} picked={picked} onChange={change} />
      </div>
      <FailureBoundary resetKey="tray">
        <Suspense>
          <SelectionTray library={library} timeZone={timeZone} picked={picked} onChange={change} />
        </Suspense>
      </FailureBoundary>
    </>
  );
}
