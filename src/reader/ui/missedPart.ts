import { createShown } from './shown.ts';

/** True where a part of the app did not come that something pressed has need of, until that was seen. */
export const missedPart = createShown<true>();

/** For what is pressed and rejects: where its part did not come, that is told. */
export function tellMissedPart(): undefined {
  missedPart.show(true);
}
