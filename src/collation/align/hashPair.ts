/** A hash of two numbers, below 0x10000, for tables of what may begin with them: two that fall together make a try that fails. */
export function hashPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & 0xffff;
}
