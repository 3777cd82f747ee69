import { normalise } from '../../../text/index.ts';
import type { FacetCount, FacetValue } from '../../../timeline/index.ts';

/** A value of a facet as the list shows it. */
export interface ListedValue extends FacetCount {
  /** In the words of the interface. */
  readonly label: string;
}

/**
 * The values that a typed text is in, by their label or any other form, whatever the script and width: 澤倫斯基 finds 泽连斯基.
 * Chosen ones first, then the one of most articles; values without an article only where they are chosen, or typed.
 */
export function matchingValues(
  counts: readonly FacetCount[],
  values: readonly Pick<FacetValue, 'forms'>[],
  labelOf: (value: string) => string,
  typed: string,
): ListedValue[] {
  const sought = normalise(typed).text;
  return counts
    .map((one, at) => ({ ...one, label: labelOf(one.value), forms: values[at]?.forms ?? [] }))
    .filter(({ count, isChosen }) => isChosen || count > 0 || sought !== '')
    .filter(
      ({ label, forms }) =>
        sought === '' || [label, ...forms].some((form) => normalise(form).text.includes(sought)),
    )
    .sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count)
    .map(({ forms, ...listed }) => listed);
}
