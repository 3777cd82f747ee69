/** Where a number of 32 bits is looked for first in a table of open addressing; the table takes the lowest bits. */
export function slotOfNumber(number: number): number {
  // Knuth's hashing by multiplication (The Art of Computer Programming, 6.4), with the high bits brought down.
  const mixed = Math.imul(number ^ (number >>> 16), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
