import { useSyncExternalStore } from 'react';

/** As wide as a screen may be on which parts are folded (`folded.css`). */
const NARROW = '(max-width: 600px)';

/** True on a screen as narrow as a phone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(NARROW);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
