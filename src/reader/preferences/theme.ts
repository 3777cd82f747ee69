import { useState } from 'react';
import { readPreference, writePreference } from './preference.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Shows the theme chosen before; without one the system's stands. */
export function startTheme(): void {
  showTheme(chosenTheme());
}

/** The theme and the way to the next one: system, light, dark. */
export function useTheme(): { theme: Theme; nextTheme: () => void } {
  const [theme, setTheme] = useState(chosenTheme);
  const nextTheme = () => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    writePreference('theme', next);
    showTheme(next);
    setTheme(next);
  };
  return { theme, nextTheme };
}

function chosenTheme(): Theme {
  const chosen = readPreference('theme');
  return THEMES.find((theme) => theme === chosen) ?? 'system';
}

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
