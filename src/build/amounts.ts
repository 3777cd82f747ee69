/** A number as a person reads it: `5,685`. */
export function number(value: number): string {
  return value.toLocaleString('en');
}

/** A count with its English noun: `1 file`, `5,685 files`. */
export function amount(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Bytes in a unit that a person reads at a glance: `812 kB`, `1.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1e6) return `${number(Math.ceil(bytes / 1000))} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
