import {
  type PairAlignment,
  type PartyPair,
  type Reuse,
  type ScoredPairs,
  type SettledReuse,
  settleReuse,
  strongestPairs,
} from '../../collation/index.ts';
import type { FoundProblem } from '../../model/index.ts';
import type { AlignRequest } from './alignTask.ts';
import { type ArchivePairs, findArchivePairs } from './archivePairs.ts';
import { runBatches } from './batches.ts';
import type { CachedAlignment, CacheState } from './buildCache.ts';
import { keyOfPiece } from './facts.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import { nearbyPairs } from './nearbyPairs.ts';
import type { PackReader } from './pack.ts';
import type { TaskRunner } from './tasks.ts';

/** Pairs that a thread aligns at a time. */
const BATCH = 128;

/** What the articles of an archive have in common. */
export interface Comparison {
  /** In the order of the archive. */
  readonly reuse: readonly Reuse[];
  readonly stockPhrases: SettledReuse['stockPhrases'];
  /** Pairs that were aligned. */
  readonly aligned: number;
  /** Pairs that share too little to be aligned in an archive of this size. */
  readonly weaker: number;
  /** For the next build. */
  readonly alignments: readonly CachedAlignment[];
  /** Pairs that could not be compared, by name. */
  readonly problems: readonly FoundProblem[];
  readonly pairs?: NonNullable<ArchivePairs['cached']>;
}

/** What a comparison is made of. */
export interface CompareRequest {
  readonly runner: TaskRunner;
  /** In the order of the archive. */
  readonly articles: readonly FurnishedFile[];
  /** Pairs that are versions of one article whatever they share, by their places, the lower first. */
  readonly versions: readonly (readonly [number, number])[];
  /** Pairs that another program found, in place of our own candidates. */
  readonly clustered?: ScoredPairs;
  /** Reads what the articles' threads wrote. */
  readonly reader: PackReader;
  /** What a former build found and aligned. */
  readonly cached: Pick<CacheState, 'alignments' | 'pairs'>;
  readonly onProgress: (done: number, total: number) => void;
}

/** Aligns what may share text, by fingerprints or by what another program found, and nothing else. */
export async function compareArticles(request: CompareRequest): Promise<Comparison> {
  const { articles, versions } = request;
  const { candidates, cached: kept } = pairsOf(request);
  const { pairs, weaker } = candidates;
  const places = withVersions(
    pairs.map(({ first, second }): [number, number] => [first, second]),
    versions,
  );
  const asked = places.map(([first, second]) => ({
    a: witnessAt(articles, first),
    b: witnessAt(articles, second),
  }));
  const { alignments, lost } = await alignAll(request, asked);
  const problems = places.flatMap(([first, second], at) => {
    const reason = lost.get(keyOf(asked[at] as AlignRequest));
    return reason === undefined ? [] : notCompared(articles[first]?.file, articles[second]?.file, reason);
  });
  const { reuse, stockPhrases } = settleReuse(partyPairs(places, alignments, articles));
  return {
    reuse: withVersionLinks(reuse, versions, articles),
    stockPhrases,
    aligned: places.length,
    weaker,
    alignments: alignments.filter((pair) => !lost.has(keyOf(pair))),
    problems,
    ...(kept && { pairs: kept }),
  };
}

function notCompared(file = '', other = '', reason: string): FoundProblem {
  return {
    severity: 'warning',
    code: 'comparison.givenUp',
    file,
    what: `The article was not compared with that of ${other}: ${reason}.`,
    hint: 'Look whether both files are what they should be; save the articles again from their pages.',
    details: { values: [{ value: other }] },
  };
}

function pairsOf({ articles, clustered, reader, cached }: CompareRequest): ArchivePairs {
  const prints = articles.map(({ furnished }) => furnished.prints);
  if (!clustered) return findArchivePairs(prints, reader, cached.pairs);
  const read = prints.map((piece) => reader.readNumbers(piece));
  return { candidates: strongestPairs(clustered, read), cached: undefined };
}

/** Aligned pairs, and why those that share nothing here could not be aligned, by `keyOf`. */
interface Alignments {
  readonly alignments: readonly CachedAlignment[];
  readonly lost: ReadonlyMap<string, string>;
}

/** Aligns the pairs that no former build aligned; answers for all. */
async function alignAll(
  { runner, cached, onProgress }: CompareRequest,
  pairs: readonly AlignRequest[],
): Promise<Alignments> {
  const known = new Map(cached.alignments.map((pair) => [keyOf(pair), pair]));
  const fresh = nearbyPairs(pairs.filter((pair) => !known.has(keyOf(pair))));
  const lost = new Map<string, string>();
  const answers = await runBatches(runner, 'align', fresh, {
    size: BATCH,
    onProgress,
    lost(pair, reason) {
      lost.set(keyOf(pair), reason);
      return NOTHING;
    },
  });
  fresh.forEach((pair, at) => {
    known.set(keyOf(pair), { ...pair, alignment: answers[at] ?? NOTHING });
  });
  return { alignments: pairs.map((pair) => known.get(keyOf(pair)) ?? { ...pair, alignment: NOTHING }), lost };
}

const NOTHING: PairAlignment = { passages: [], commonShare: 0 };

function keyOf({ a, b }: AlignRequest): string {
  return `${keyOfPiece(a)} ${keyOfPiece(b)}`;
}

function withVersions(
  pairs: readonly [number, number][],
  versions: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const known = new Set(pairs.map((pair) => pair.join()));
  return [...pairs, ...versions.filter((pair) => !known.has(pair.join()))].sort(
    ([a, b], [c, d]) => a - c || b - d,
  );
}

function witnessAt(articles: readonly FurnishedFile[], place: number) {
  const article = articles[place];
  if (!article) throw new RangeError(`there is no article ${place}`);
  return article.furnished.witness;
}

function partyPairs(
  places: readonly (readonly [number, number])[],
  alignments: readonly CachedAlignment[],
  articles: readonly FurnishedFile[],
): PartyPair[] {
  return places.flatMap(([first, second], at) => {
    const [a, b, alignment] = [articles[first], articles[second], alignments[at]?.alignment];
    if (!a || !b || !alignment || alignment.passages.length === 0) return [];
    return [{ parties: [partyOf(a), partyOf(b)] as const, alignment }];
  });
}

function partyOf({ furnished: { card } }: FurnishedFile) {
  return { id: card.id, outlet: card.sourceId, publishedAt: card.publishedAt };
}

/** Versions that have no passage in common any more are versions all the same. */
function withVersionLinks(
  reuse: readonly Reuse[],
  versions: readonly (readonly [number, number])[],
  articles: readonly FurnishedFile[],
): Reuse[] {
  const ids = versions.map(([first, second]): [string, string] => [
    articles[first]?.furnished.card.id ?? '',
    articles[second]?.furnished.card.id ?? '',
  ]);
  const keys = new Set(ids.map((pair) => pair.join()));
  const found = new Set(reuse.map((link) => link.articles.join()));
  const bare = ids
    .filter((pair) => !found.has(pair.join()))
    .map(
      (pair): Reuse => ({
        relation: 'version',
        articles: pair,
        shared: [0, 0],
        verbatim: [0, 0],
        passages: [],
      }),
    );
  const known = reuse.map(
    (link): Reuse => (keys.has(link.articles.join()) ? { ...link, relation: 'version' } : link),
  );
  return [...known, ...bare];
}
