import { type ComponentType, lazy } from 'react';
import { createShown } from './shown.ts';

/** True where a part of the app did not come that something pressed has need of, until that was seen. */
export const missedPart = createShown<true>();

/** For what is pressed and rejects: where its part did not come, that is told. */
export function tellMissedPart(): undefined {
  missedPart.show(true);
}

/** A part that the page can do without: where it does not come, that is told, and nothing stands in its place. */
export function partBeside<Props extends object>(get: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(async () => ({
    default: (await get().catch(tellMissedPart)) ?? (() => null),
  }));
}
