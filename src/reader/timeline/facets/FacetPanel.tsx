import { useMemo } from 'react';
import { PlaceSet } from '../../../model/index.ts';
import {
  countFacet,
  FACETS,
  type Facet,
  type FacetTable,
  filterPlaces,
  NO_FILTER,
  type ZonedMarks,
} from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { FacetGroup } from '../../ui/facets/FacetGroup.tsx';
import type { FacetWords } from '../../ui/facets/useFacetWords.ts';
import type { TimelineState } from '../timelineAddress.ts';
import type { ChangeState } from '../useTimelineState.ts';
import { choiceOf, withToggled } from './facetState.ts';
import { ALL_PARTS, useFacetTable } from './useFacetTable.ts';
import { useNamedPlaces } from './useFacettedPlaces.ts';

interface FacetPanelProps {
  readonly id: string;
  readonly library: Library;
  readonly marks: ZonedMarks;
  readonly state: TimelineState;
  readonly words: FacetWords;
  readonly onChange: ChangeState;
}

/** Every facet with its values; suspends until the archive's facets are there. */
export function FacetPanel({ id, library, marks, state, words, onChange }: FacetPanelProps) {
  const { t } = useTranslation('facets');
  const table = useFacetTable(library, ALL_PARTS);
  const counts = useCounts(marks, state, library, table);
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
          onToggle={(value) => onChange((now) => withToggled(now, facet, value))}
        />
      ))}
    </section>
  );
}

/** By facet, under all that is asked besides. */
function useCounts(marks: ZonedMarks, state: TimelineState, library: Library, table: FacetTable) {
  const { filter, facets, placeSets } = state;
  const { from, to } = filter;
  const { count } = marks.columns;
  const named = useNamedPlaces(library, placeSets);
  const others = useMemo(() => {
    const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    const set = PlaceSet.of(filterPlaces(marks, { ...NO_FILTER, ...dates }), count);
    return named.reduce((common, one) => common.and(PlaceSet.of(one?.places ?? [], count)), set);
  }, [marks, count, from, to, named]);
  return useMemo(() => {
    const choice = choiceOf({ filter, facets });
    return new Map(
      FACETS.map((facet): [Facet, ReturnType<typeof countFacet>] => [
        facet,
        countFacet(facet, choice, table, others, count),
      ]),
    );
  }, [count, filter, facets, table, others]);
}
