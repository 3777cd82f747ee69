import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  countFacet,
  FACETS,
  type Facet,
  type FacetTable,
  filterMarks,
  PlaceSet,
} from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import type { TimelineState } from '../timelineAddress.ts';
import type { ChangeState } from '../useTimelineState.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { choiceOf, withToggled } from './facetState.ts';
import { ALL_PARTS, useFacetTable } from './useFacetTable.ts';
import { useNamedPlaces } from './useFacettedMarks.ts';
import type { FacetWords } from './useFacetWords.ts';

interface FacetPanelProps {
  readonly id: string;
  readonly library: Library;
  readonly timeZone: string;
  readonly state: TimelineState;
  readonly words: FacetWords;
  readonly onChange: ChangeState;
}

/** Every facet with its values; suspends until the archive's facets are there. */
export function FacetPanel({ id, library, timeZone, state, words, onChange }: FacetPanelProps) {
  const { t } = useTranslation('facets');
  const table = useFacetTable(library, ALL_PARTS);
  const counts = useCounts(library, timeZone, state, table);
  // What has one value alone for all articles tells nothing apart.
  const shown = FACETS.filter((facet) => (table.get(facet)?.length ?? 0) > 0);
  return (
    <section id={id} className="facets" aria-label={t('panel')}>
      {shown.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={table.get(facet) ?? []}
          counts={counts.get(facet) ?? []}
          words={words}
          library={library}
          onToggle={(value) => onChange(withToggled(state, facet, value))}
        />
      ))}
    </section>
  );
}

/** By facet, under all that is asked besides. */
function useCounts(library: Library, timeZone: string, state: TimelineState, table: FacetTable) {
  const { filter, facets, placeSets } = state;
  const { from, to } = filter;
  const named = useNamedPlaces(library, placeSets);
  const others = useMemo(() => {
    const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    const { marks } = library;
    const inDates = filterMarks(marks, { ...dates, outlets: [], hasSharedText: false }, timeZone);
    const set = PlaceSet.of(placesOf(inDates), marks.length);
    return named.reduce((common, one) => common.and(PlaceSet.of(one?.places ?? [], marks.length)), set);
  }, [library, timeZone, from, to, named]);
  return useMemo(() => {
    const choice = choiceOf({ filter, facets });
    const count = library.marks.length;
    return new Map(
      FACETS.map((facet): [Facet, ReturnType<typeof countFacet>] => [
        facet,
        countFacet(facet, choice, table, others, count),
      ]),
    );
  }, [library, filter, facets, table, others]);
}

function* placesOf(marks: readonly { readonly place: number }[]): Generator<number> {
  for (const { place } of marks) yield place;
}
