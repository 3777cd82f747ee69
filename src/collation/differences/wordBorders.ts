/** What words stand in: a segmenter takes long over a long text, and no word reaches over white space or a sign. */
const PIECE = /[^\s，。、；：！？“”「」『』（）《》]{1,400}/gu;

/** Where words begin or end in a text, by the words of its language; without a segmenter, everywhere. */
export function wordBorders(text: string): { has(at: number): boolean } {
  const segmenter = wordSegmenter();
  if (!segmenter) return { has: () => true };
  const borders = new Set([0, text.length]);
  let end = 0;
  for (const { index: from, 0: piece } of text.matchAll(PIECE)) {
    for (let sign = end; sign < from; sign++) borders.add(sign);
    for (const { index } of segmenter.segment(piece)) borders.add(from + index);
    end = from + piece.length;
    borders.add(end);
  }
  for (let sign = end; sign < text.length; sign++) borders.add(sign);
  return borders;
}

let cached: Intl.Segmenter | undefined;

/** Made once, and only when it is asked for: it loads a dictionary. Older browsers have none. */
function wordSegmenter(): Intl.Segmenter | undefined {
  if (typeof Intl.Segmenter === 'undefined') return undefined;
  cached ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return cached;
}
