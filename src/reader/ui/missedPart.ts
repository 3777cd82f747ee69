import { createShown } from './shown.ts';

/** True where a part of the app did not come that something pressed has need of, until that was seen. */
export const missedPart = createShown<true>();
