/**
 * Records in chunks, in their order: a chunk has at most `largest` characters of JSON, or one record. A page that asks for
 * one record loads one chunk.
 */
export function chunksBySize<T>(records: readonly T[], largest: number): T[][] {
  const chunks: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const record of records) {
    const own = JSON.stringify(record).length;
    if (size + own > largest) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(record);
    size += own;
  }
  return chunks;
}
