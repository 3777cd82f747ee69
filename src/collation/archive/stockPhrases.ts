import type { PairAlignment, PairPassage } from './alignPair.ts';

/** So many articles that have a short run in common, and in pairs nothing else, say it by habit. */
const LEAST_ARTICLES = 10;

/** What tells an article from others. */
type Party = string | number;

/** Two articles and what they have in common. */
export interface AlignedPair {
  readonly parties: readonly [Party, Party];
  readonly alignment: PairAlignment;
}

/** The short runs that unrelated articles share, in settled form. */
export function stockPhrasesOf(pairs: Iterable<AlignedPair>): ReadonlySet<string> {
  const holders = new Map<string, Set<Party>>();
  for (const { parties, alignment } of pairs) {
    if (alignment.passages.some(({ phrase }) => phrase === undefined)) continue;
    for (const { phrase = '' } of alignment.passages) {
      const own = holders.get(phrase) ?? new Set<Party>();
      holders.set(phrase, own.add(parties[0]).add(parties[1]));
    }
  }
  return new Set([...holders].filter(([, own]) => own.size >= LEAST_ARTICLES).map(([phrase]) => phrase));
}

/** True where a passage says more than what is said by habit. */
export function isTelling({ phrase }: PairPassage, phrases: ReadonlySet<string>): boolean {
  return phrase === undefined || !phrases.has(phrase);
}
