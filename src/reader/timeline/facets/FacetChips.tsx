import { chosenFacets } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { FacetChip } from '../../ui/facets/FacetChip.tsx';
import type { FacetWords } from '../../ui/facets/useFacetWords.ts';
import type { TimelineState } from '../timelineAddress.ts';
import type { ChangeState } from '../useTimelineState.ts';
import { choiceOf, withToggled } from './facetState.ts';
import { useNamedPlaces } from './useFacettedPlaces.ts';
import { useSetLabel } from './useSetLabel.ts';

interface FacetChipsProps {
  readonly library: Library;
  readonly state: TimelineState;
  readonly words: FacetWords;
  readonly onChange: ChangeState;
}

/** What is chosen, a chip each; pressing one gives it up. */
export function FacetChips({ library, state, words, onChange }: FacetChipsProps) {
  const { t } = useTranslation('facets');
  const choice = choiceOf(state);
  const chosen = chosenFacets(choice).flatMap((facet) =>
    (choice[facet] ?? []).map((value) => ({ facet, value })),
  );
  return (
    <ul className="facet-chips" aria-label={t('chosen')}>
      <PlaceSetChips library={library} state={state} onChange={onChange} />
      {chosen.map(({ facet, value }) => (
        <FacetChip
          key={`${facet} ${value}`}
          name={words.facet(facet)}
          value={words.value(facet, value)}
          onRemove={() => onChange((now) => withToggled(now, facet, value))}
        />
      ))}
    </ul>
  );
}

function PlaceSetChips({ library, state, onChange }: Omit<FacetChipsProps, 'words'>) {
  const { t } = useTranslation('facets');
  const labelOf = useSetLabel();
  const named = useNamedPlaces(library, state.placeSets);
  return Object.entries(state.placeSets).map(([parameter, id], at) => {
    const { [parameter]: _, ...rest } = state.placeSets;
    return (
      <FacetChip
        key={parameter}
        name={t(`placeSet.${parameter}`, { defaultValue: parameter })}
        value={labelOf(named[at]) ?? t('noSuchSet', { id })}
        onRemove={() => onChange({ placeSets: rest })}
      />
    );
  });
}
