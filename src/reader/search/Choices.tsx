import { useMemo } from 'react';
import { type FacetCount, SEARCH_FACETS, type SearchAnswer, type SearchFacet } from '../../search/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { FacetGroup } from '../ui/facets/FacetGroup.tsx';
import { useFacetWords } from '../ui/facets/useFacetWords.ts';
import { isWide } from '../ui/isWide.ts';
import { type SearchState, withToggled } from '../ui/searchAddress.ts';
import type { ChangeAddress } from '../ui/useAddressState.ts';
import { DateChoice } from './DateChoice.tsx';

export interface ChoicesProps {
  readonly answer: SearchAnswer;
  readonly state: SearchState;
  readonly change: ChangeAddress<SearchState>;
  readonly library: Library;
  readonly timeZone: string;
  /** Facets that are counted; the others wait until somebody wants them. */
  readonly counted: readonly SearchFacet[];
  readonly count: (facet: SearchFacet) => void;
}

/** Dates, outlets, languages, categories and persons to choose from, with how much was found of each. */
export function Choices(props: ChoicesProps) {
  const { t } = useTranslation('search');
  const words = useFacetWords(props.library);
  return (
    <details className="search-choices" open={isWide()}>
      <summary>{t('narrow')}</summary>
      <div className="search-facets">
        <DateChoice {...props} />
        {SEARCH_FACETS.map((facet) =>
          props.counted.includes(facet) ? (
            <Values key={facet} {...props} facet={facet} words={words} />
          ) : (
            <button
              key={facet}
              type="button"
              className="link-button search-facet-more"
              onClick={() => props.count(facet)}
            >
              {t('countBy', { facet: words.facet(facet) })}
            </button>
          ),
        )}
      </div>
    </details>
  );
}

interface ValuesProps extends ChoicesProps {
  readonly facet: SearchFacet;
  readonly words: ReturnType<typeof useFacetWords>;
}

/** A facet; what has one value alone tells nothing apart. */
function Values({ facet, answer, state, change, library, words }: ValuesProps) {
  const chosen = state.chosen[facet];
  const found = answer.facets.counts[facet];
  const counts = useMemo(() => withChosen(found ?? [], chosen ?? []), [found, chosen]);
  const listed = useMemo(
    () =>
      counts.map(({ value, articles }) => ({
        value,
        count: articles,
        isChosen: chosen?.includes(value) === true,
      })),
    [counts, chosen],
  );
  if (!found || (facet !== 'outlet' && counts.length < 2 && !chosen)) return null;
  return (
    <FacetGroup
      facet={facet}
      values={counts}
      counts={listed}
      words={words}
      library={library}
      onToggle={(value) => change({ chosen: withToggled(state.chosen, facet, value), more: 0 })}
    />
  );
}

/** Values that are chosen and have nothing here stay, so that they can be given up. */
function withChosen(found: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const missing = chosen.filter((one) => !found.some(({ value }) => value === one));
  return [...found, ...missing.map((value) => ({ value, articles: 0 }))];
}
