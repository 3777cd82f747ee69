/** Days as whole days since 1970-01-01, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const DAY_MS = 86_400_000;
const FORM = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/u;

/** The days that a typed year, month or day has: `2022`, `2022-03`, `2022-03-01`, `2022/3/1`, `2022年3月1日`. Undefined for what is none. */
export function readDays(text: string): DayRange | undefined {
  const found = FORM.exec(text.trim());
  if (!found) return undefined;
  const [year = 0, month, day] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const first = dayNumber(year, month ?? 1, day ?? 1);
  if (first === undefined) return undefined;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? [year + 1, 1] : [year + Math.floor(month / 12), (month % 12) + 1];
  return { first, last: (dayNumber(next[0] ?? 0, next[1] ?? 1, 1) ?? first + 1) - 1 };
}

/** Strictly: there is no 30 February. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? date.getTime() / DAY_MS : undefined;
}
