import { useBilingual } from '../../ui/useBilingual.ts';
import type { NamedPlaces } from '../placeSets.ts';

/** What a set of articles is called in the language of the interface; undefined for one that the archive does not have. */
export function useSetLabel(): (set: NamedPlaces | null | undefined) => string | undefined {
  const textOf = useBilingual();
  return (set) => (set ? textOf(set.label) : undefined);
}
