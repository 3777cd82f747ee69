import { normalise } from '../text/index.ts';

/** Grams of this length, in settled characters. */
const GRAM = 14;

/**
 * Pairs of texts of which the one has this share of the other's grams, by comparing all with all: slow, and sure to
 * miss none. As `first * texts.length + second`.
 */
export function containedPairs(texts: readonly string[], least: number): number[] {
  const grams = texts.map(gramsOf);
  const common = new Map<number, number>();
  for (const holders of holdersOf(grams).values()) {
    holders.forEach((first, at) => {
      for (const second of holders.slice(at + 1)) {
        const pair = first * texts.length + second;
        common.set(pair, (common.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...common]
    .filter(([pair, count]) => {
      const sizes = [Math.floor(pair / texts.length), pair % texts.length].map(
        (text) => grams[text]?.size ?? 0,
      );
      return count >= least * Math.min(...sizes);
    })
    .map(([pair]) => pair);
}

function gramsOf(text: string): Set<string> {
  const settled = normalise(text).text;
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= settled.length; at++) grams.add(settled.slice(at, at + GRAM));
  return grams;
}

function holdersOf(grams: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  grams.forEach((own, text) => {
    for (const gram of own) {
      const known = holders.get(gram);
      if (known) known.push(text);
      else holders.set(gram, [text]);
    }
  });
  return holders;
}
