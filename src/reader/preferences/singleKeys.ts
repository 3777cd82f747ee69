import { shownPreference } from './shownPreference.ts';

/** Whether keys without a modifier do something: some readers speak to their computer, or press keys by accident. */
export const singleKeysChoice = shownPreference<'on' | 'off'>('keys', {
  parse: (kept) => (kept === 'off' ? 'off' : 'on'),
  write: (choice) => choice,
  show: () => undefined,
});
