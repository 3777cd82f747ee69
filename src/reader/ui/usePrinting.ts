import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed: what is folded or beyond the screen must then be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

let isPrinting = false;

function subscribe(listener: () => void): () => void {
  const media = matchMedia('print');
  // The page is taken as it stands when the event has been heard, so it must be made before the listener ends.
  const tell = (value: boolean) => () => {
    isPrinting = value;
    flushSync(listener);
  };
  const [begin, end] = [tell(true), tell(false)];
  const change = () => (media.matches ? begin : end)();
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', change);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', change);
  };
}
