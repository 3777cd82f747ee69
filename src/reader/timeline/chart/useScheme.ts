import { useSyncExternalStore } from 'react';

/** Whether the page is dark, kept up as the reader or the system changes it: what is drawn on a canvas does not follow by itself. */
export function useScheme(): 'light' | 'dark' {
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

function schemeNow(): 'light' | 'dark' {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia(SYSTEM).matches ? 'dark' : 'light';
}
