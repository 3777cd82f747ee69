import { afterPaint } from '../ui/afterPaint.ts';
import { createListeners } from '../ui/shown.ts';
import { type PreferenceName, readPreference, writePreference } from './preference.ts';

/** A wish that the page follows as soon as it changes, in this tab or in another. */
export interface ShownPreference<T> {
  /** The same value until it changes. */
  readonly now: () => T;
  /** Follows it, and remembers it where the browser lets us; else it lasts for this visit. */
  readonly choose: (value: T) => void;
  /** False where the last choice could not be kept. */
  readonly isKept: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Form<T> {
  /** What was kept, whatever it is; undefined where nothing was. */
  readonly parse: (kept: string | undefined) => T;
  readonly write: (value: T) => string;
  readonly show: (value: T) => void;
}

/** Shows what was chosen before, and follows every other choice. */
export function shownPreference<T>(
  name: PreferenceName,
  { parse, write, show }: Form<T>,
): ShownPreference<T> {
  let value = parse(readPreference(name));
  let isKept = true;
  const { subscribe, tell } = createListeners();
  // Another tab has changed something; what this one could not keep stays for this visit.
  addEventListener('storage', () => {
    if (!isKept) return;
    value = parse(readPreference(name));
    show(value);
    tell();
  });
  show(value);
  return {
    now: () => value,
    choose: (next) => {
      isKept = writePreference(name, write(next));
      value = next;
      tell();
      // Other colours are a new style for all that the page has.
      afterPaint(() => show(value));
    },
    isKept: () => isKept,
    subscribe,
  };
}
