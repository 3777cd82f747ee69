import { SEARCH_FACETS } from '../../search/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { FacetChip } from '../ui/facets/FacetChip.tsx';
import { useFacetWords } from '../ui/facets/useFacetWords.ts';
import { type SearchState, withToggled } from '../ui/searchAddress.ts';
import type { ChangeAddress } from '../ui/useAddressState.ts';

interface ChosenChipsProps {
  readonly state: SearchState;
  readonly change: ChangeAddress<SearchState>;
  readonly library: Library;
}

/** What is chosen besides the query, a chip each: it is seen where the choices are folded. */
export function ChosenChips({ state, change, library }: ChosenChipsProps) {
  const { t } = useTranslation('search');
  const words = useFacetWords(library);
  const { chosen, from, to } = state;
  const values = SEARCH_FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value })));
  const hasDays = from !== undefined || to !== undefined;
  if (values.length === 0 && !hasDays) return null;
  return (
    <ul className="facet-chips" aria-label={t('chosen')}>
      {hasDays && (
        <FacetChip
          name={t('dates')}
          value={from === to ? (from ?? '') : t('days', { from: from ?? '…', to: to ?? '…' })}
          onRemove={() => change({ from: undefined, to: undefined, more: 0 })}
        />
      )}
      {values.map(({ facet, value }) => (
        <FacetChip
          key={`${facet} ${value}`}
          name={words.facet(facet)}
          value={words.value(facet, value)}
          onRemove={() => change({ chosen: withToggled(chosen, facet, value), more: 0 })}
        />
      ))}
    </ul>
  );
}
