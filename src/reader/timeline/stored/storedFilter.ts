import type { CardFilter } from '../../../store/index.ts';
import { numberOfDay } from '../../../timeline/index.ts';
import type { TimelineState } from '../timelineAddress.ts';

/** What of a timeline's address a store is asked for: outlets, and days of the archive's zone. */
export function storedFilter({ filter }: Pick<TimelineState, 'filter'>): CardFilter {
  const { outlets, from, to } = filter;
  return {
    chosen: outlets.length > 0 ? { outlet: outlets } : {},
    ...(from !== undefined && { first: numberOfDay(from) }),
    ...(to !== undefined && { last: numberOfDay(to) }),
  };
}
