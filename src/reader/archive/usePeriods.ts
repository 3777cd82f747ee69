import { useMemo } from 'react';
import type { Library } from '../data/library.ts';
import { dayNumbersOf, type Periods, periodsOf, type Unit, unitsFor, unitWithin } from './periods.ts';

/** Periods as the reader asked for them, or as they have room. */
export interface ChosenPeriods {
  readonly periods: Periods;
  /** The units that can be asked for. */
  readonly units: readonly Unit[];
}

/** The periods of an archive in a zone: of the unit that is asked for, where it can be drawn, else so many as have room. */
export function usePeriods(
  library: Library,
  timeZone: string,
  asked: Unit | undefined,
  most: number,
): ChosenPeriods {
  const days = useMemo(() => dayNumbersOf(library.marks, timeZone), [library, timeZone]);
  const units = useMemo(() => unitsFor(days), [days]);
  const unit = asked && units.includes(asked) ? asked : unitWithin(days, most);
  const periods = useMemo(() => periodsOf(days, unit), [days, unit]);
  return { periods, units };
}
