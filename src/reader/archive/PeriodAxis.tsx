import type { Period } from './periods.ts';
import type { PeriodWords } from './usePeriodWords.ts';

/** Room of a label, in CSS pixels. */
const LABEL = 76;

interface PeriodAxisProps {
  readonly periods: readonly Period[];
  readonly fieldWidth: number;
  readonly words: PeriodWords;
  /** Where the text stands below or above the axis, in CSS pixels. */
  readonly y: number;
}

/** The names of the periods along a figure, as many as have room; as SVG. */
export function PeriodAxis({ periods, fieldWidth, words, y }: PeriodAxisProps) {
  const step = Math.max(1, Math.ceil(LABEL / fieldWidth));
  const width = periods.length * fieldWidth;
  return periods.map((period, at) => {
    const x = at * fieldWidth;
    const isShown = at === 0 || (at % step === 0 && x + LABEL <= width);
    return isShown ? (
      <text key={period.first} x={x} y={y}>
        {words.short(period)}
      </text>
    ) : null;
  });
}
