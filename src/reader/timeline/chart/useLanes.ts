import { useMemo } from 'react';
import { type Lane, lanesOf, rowBySource } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useBilingual } from '../../ui/useBilingual.ts';
import { useIsNarrow } from '../../ui/useIsNarrow.ts';
import type { ChartState } from './chartAddress.ts';

/** The outlets with a lane of their own: at first so few that the articles stay in sight, and at most what can be drawn. */
const LANES_SHOWN = { wide: 8, narrow: 4 };
const MOST_LANES = 200;

/** From so many lanes on they are low, in CSS pixels. */
const MANY_LANES = 12;
const LANE_HEIGHTS = { few: 30, many: 22 };

/** The lanes as the address asks for them. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  /** The row of each outlet, at its place. */
  readonly rowOf: Int16Array;
  /** In CSS pixels. */
  readonly laneHeight: number;
  /** How many outlets there are that are not hidden. */
  readonly outlets: number;
  readonly canFold: boolean;
}

/** The same lanes while the archive and what the address says of them stay the same. */
export function useLanes({ columns, index }: Library, { laneOrder, hidden, isUnfolded }: ChartState): Lanes {
  const { language } = useTranslation().i18n;
  const textOf = useBilingual();
  const shown = LANES_SHOWN[useIsNarrow() ? 'narrow' : 'wide'];
  const hiddenIds = hidden.join();
  return useMemo(() => {
    const collator = new Intl.Collator(language);
    const lanes = lanesOf({ columns }, index.sources, {
      order: laneOrder,
      hidden: hiddenIds.split(','),
      most: isUnfolded ? MOST_LANES : shown,
      byName: (a, b) => collator.compare(textOf(a.name), textOf(b.name)),
    });
    const outlets = lanes.reduce((sum, { sources }) => sum + sources.length, 0);
    return {
      lanes,
      rowOf: rowBySource(lanes, index.sources.length),
      laneHeight: LANE_HEIGHTS[lanes.length > MANY_LANES ? 'many' : 'few'],
      outlets,
      canFold: outlets > shown,
    };
  }, [columns, index, laneOrder, hiddenIds, isUnfolded, shown, language, textOf]);
}
