/** What this browser remembers of the reader's wishes. Nothing of it leaves the browser. */
export const PREFERENCES = [
  'language',
  'theme',
  'display',
  'keys',
  'images',
  'views',
  'citation',
  'look',
] as const;

export type PreferenceName = (typeof PREFERENCES)[number];

const PREFIX = 'duizhao.';

/** Reads a preference; none where the browser keeps nothing for us. */
export function readPreference(name: PreferenceName): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a preference; false where the browser's storage is blocked or full, so that it lasts for this visit only. */
export function writePreference(name: PreferenceName, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}

/** Forgets a preference. */
export function dropPreference(name: PreferenceName): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // What is blocked holds nothing.
  }
}
