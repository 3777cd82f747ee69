import type { AlignRequest } from './alignTask.ts';
import { keyOfPiece } from './facts.ts';

/** A pair, as one of its articles sees it. */
interface Tie {
  readonly pair: AlignRequest;
  /** Key of the other article. */
  readonly other: string;
}

/**
 * The same pairs in an order in which those that have an article in common stand near each other: a thread that aligns
 * them reads few articles twice. The order says nothing of what is found.
 */
export function nearbyPairs(pairs: readonly AlignRequest[]): AlignRequest[] {
  const ties = tiesByArticle(pairs);
  const ordered = new Set<AlignRequest>();
  const seen = new Set<string>();
  for (const first of ties.keys()) {
    // Depth first: the pairs of an article, then those of one of the others in them.
    const next = [first];
    for (let article = next.pop(); article !== undefined; article = next.pop()) {
      if (seen.has(article)) continue;
      seen.add(article);
      for (const { pair, other } of ties.get(article) ?? []) {
        ordered.add(pair);
        if (!seen.has(other)) next.push(other);
      }
    }
  }
  return [...ordered];
}

function tiesByArticle(pairs: readonly AlignRequest[]): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  const put = (article: string, tie: Tie) => {
    const own = ties.get(article);
    if (own) own.push(tie);
    else ties.set(article, [tie]);
  };
  for (const pair of pairs) {
    const [a, b] = [keyOfPiece(pair.a), keyOfPiece(pair.b)];
    put(a, { pair, other: b });
    put(b, { pair, other: a });
  }
  return ties;
}
