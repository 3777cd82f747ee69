/** Where words begin or end in a text, by the words of its language; without a segmenter, everywhere. */
export function wordBorders(text: string): { has(at: number): boolean } {
  const segmenter = wordSegmenter();
  if (!segmenter) return { has: () => true };
  const borders = new Set([0, text.length]);
  for (const { index } of segmenter.segment(text)) borders.add(index);
  return borders;
}

let cached: Intl.Segmenter | undefined;

/** Made once, and only when it is asked for: it loads a dictionary. Older browsers have none. */
function wordSegmenter(): Intl.Segmenter | undefined {
  if (typeof Intl.Segmenter === 'undefined') return undefined;
  cached ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return cached;
}
