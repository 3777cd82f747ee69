import type { CitedDate } from './citedItem.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Year, month and day as numbers, as many as are known. */
export function datePartsOf(date: CitedDate): number[] {
  return date.split('-').map(Number);
}

/** `March 1, 2022`, `March 2022`, `2022`. */
export function monthFirst(date: CitedDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** `2022, March 1`, `2022, March`, `2022`. */
export function yearFirst(date: CitedDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return `${year}, ${name}${day === undefined ? '' : ` ${Number(day)}`}`;
}
