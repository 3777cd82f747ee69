import { bisect, type TextRange } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';

/** How many characters of each range of a text no range before it has. Ranges in UTF-16 units. */
export function firstTaken(ranges: readonly TextRange[], text: string): number[] {
  const taken = new TakenText();
  return ranges.map((range) =>
    taken.take(range).reduce((sum, [from, to]) => sum + countCharacters(text.slice(from, to)), 0),
  );
}

/** What of a text was taken: stretches in its order, none of which meets another. */
class TakenText {
  readonly #stretches: TextRange[] = [];

  /** Takes a range; answers what of it was free. */
  take([from, to]: TextRange): TextRange[] {
    if (from >= to) return [];
    const stretches = this.#stretches;
    const first = bisect(stretches.length, (at) => (stretches[at]?.[1] ?? 0) < from);
    const end = bisect(stretches.length, (at) => (stretches[at]?.[0] ?? 0) <= to);
    const met = stretches.slice(first, end);
    const whole: TextRange = [Math.min(from, met[0]?.[0] ?? from), Math.max(to, met.at(-1)?.[1] ?? to)];
    stretches.splice(first, met.length, whole);
    return gapsIn([from, to], met);
  }
}

/** What of a range lies between stretches that meet it. */
function gapsIn([from, to]: TextRange, met: readonly TextRange[]): TextRange[] {
  const starts = [from, ...met.map(([, end]) => end)];
  const ends = [...met.map(([start]) => start), to];
  return starts.flatMap((start, at): TextRange[] => {
    const end = ends[at] ?? to;
    return start < end ? [[start, end]] : [];
  });
}
