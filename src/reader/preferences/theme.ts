import { shownPreference } from './shownPreference.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of the page; the system's unless the reader has chosen. */
export const themeChoice = shownPreference<Theme>('theme', {
  parse: (kept) => THEMES.find((theme) => theme === kept) ?? 'system',
  write: (theme) => theme,
  show: (theme) => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  },
});
