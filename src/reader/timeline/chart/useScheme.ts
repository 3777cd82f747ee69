import { useSyncExternalStore } from 'react';

/** Which colours the page has, kept up as the reader or the system changes it: what is drawn on a canvas does not follow by itself. */
export function useScheme(): string {
  return useSyncExternalStore(subscribe, schemeNow);
}

const SYSTEM = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia(SYSTEM);
  system.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', onChange);
  };
}

function schemeNow(): string {
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) return theme;
  return matchMedia(SYSTEM).matches ? 'dark' : 'light';
}
