import { loadLatinDetector } from './latinDetector.ts';
import type { IntakeWorld } from './seed.ts';

/** A world without lists, in which every outlet is one: for trying what is read of a file alone. */
export const PLAIN_WORLD: IntakeWorld = {
  timeZone: 'UTC',
  rules: [],
  latin: await loadLatinDetector(),
  digest: () => '00112233',
  inferSource: (name) => ({
    id: 'some',
    name: { zh: name, en: name },
    kind: 'outlet',
    colour: { light: '#000000', dark: '#ffffff' },
  }),
};
