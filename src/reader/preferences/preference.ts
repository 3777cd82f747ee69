/** What this browser remembers of the reader's wishes. Nothing of it leaves the browser. */
export type PreferenceName = 'language' | 'theme' | 'images' | 'views';

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
