import { chosenFacets } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import type { FacetWords } from '../../ui/facets/useFacetWords.ts';
import type { TimelineState } from '../timelineAddress.ts';
import { choiceOf } from './facetState.ts';
import { useNamedPlaces } from './useFacettedPlaces.ts';
import { useSetLabel } from './useSetLabel.ts';

/** What a timeline asks for, as a sentence: 人物：王毅或普京；2022年3月1日起. */
export function useFilterSentence(
  library: Library,
  timeZone: string,
  state: TimelineState,
  words: FacetWords,
): string {
  const { t } = useTranslation('facets');
  const formats = useFormats(timeZone);
  const named = useNamedPlaces(library, state.placeSets);
  const labelOf = useSetLabel();
  const choice = choiceOf(state);
  const parts = chosenFacets(choice).map((facet) => {
    const values = (choice[facet] ?? []).map((value) => words.value(facet, value));
    return t('asked', { facet: words.facet(facet), values: values.join(t(facet === 'has' ? 'and' : 'or')) });
  });
  const ids = Object.values(state.placeSets);
  const sets = named.map((one, at) => labelOf(one) ?? t('noSuchSet', { id: ids[at] }));
  const { from, to } = state.filter;
  const days = [
    ...(from === undefined ? [] : [t('since', { day: formats.dayWithYear(from) })]),
    ...(to === undefined ? [] : [t('until', { day: formats.dayWithYear(to) })]),
  ];
  return [...sets, ...parts, ...days].join(t('partBorder')) || t('everything');
}
