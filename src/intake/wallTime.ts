/** A reading of a clock on a wall: no zone. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** The wall time as if it were UTC, in milliseconds since the epoch; undefined for a day or time that does not exist. */
export function utcOf(wall: WallTime): number | undefined {
  const instant = Date.UTC(
    wall.year,
    wall.month - 1,
    wall.day,
    wall.hour,
    wall.minute,
    wall.second,
    wall.millisecond,
  );
  const back = new Date(instant);
  const isSame =
    back.getUTCFullYear() === wall.year &&
    back.getUTCMonth() === wall.month - 1 &&
    back.getUTCDate() === wall.day &&
    back.getUTCHours() === wall.hour &&
    back.getUTCMinutes() === wall.minute &&
    back.getUTCSeconds() === wall.second;
  return isSame ? instant : undefined;
}

/** The halves and quarters of a day that clocks of twelve hours name: the first hour each can mean, and the last. */
const HALVES: readonly { readonly names: RegExp; readonly from: number; readonly to: number }[] = [
  { names: /^a\.?m\.?$/i, from: 0, to: 11 },
  { names: /^p\.?m\.?$/i, from: 12, to: 23 },
  { names: /^(?:上午|凌晨|清晨|早上|早晨)$/, from: 0, to: 11 },
  { names: /^中午$/, from: 11, to: 13 },
  { names: /^(?:下午|午后|午後|傍晚)$/, from: 12, to: 23 },
  { names: /^(?:晚上|晚间|晚間|夜间|夜間)$/, from: 17, to: 23 },
];

/** The hour of 24 that a clock means (`下午3`, `12 am`); undefined where that half of the day has no such hour. */
export function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  const { from, to } = HALVES.find(({ names }) => names.test(half)) ?? { from: 0, to: 23 };
  // Chinese writes 下午15:22 too; with Latin letters no clock goes beyond twelve.
  const isTwelve = /^[ap]/i.test(half);
  if (isTwelve && (hour < 1 || hour > 12)) return undefined;
  const meant = [hour, ...(hour < 12 ? [hour + 12] : []), ...(hour === 12 ? [0] : [])];
  return meant.find((one) => one >= from && one <= to);
}
