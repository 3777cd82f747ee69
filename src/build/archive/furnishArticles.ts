import { learnFurniture } from '../../collation/index.ts';
import { runBatches } from './batches.ts';
import type { CacheState } from './buildCache.ts';
import type { PublishedFile } from './copies.ts';
import { type Furnished, keyOfPiece, type Piece } from './facts.ts';
import type { FurnishRequest } from './intakeTask.ts';
import type { TaskRunner } from './tasks.ts';

/** Articles that a thread marks at a time. */
const BATCH = 32;

/** An article as it is published. */
export interface FurnishedFile extends PublishedFile {
  readonly furnished: Furnished;
}

/** Marks the lines that an outlet repeats in unrelated articles: they are furniture, though no rule names them. */
export async function furnishArticles(
  runner: TaskRunner,
  articles: readonly PublishedFile[],
  cached: CacheState['furnished'],
): Promise<FurnishedFile[]> {
  const learnt = learnFurniture(articles.map(({ article: { lines } }) => lines));
  const requests = articles.flatMap(({ article: { base }, renamed }, place) => {
    const blocks = learnt.get(place);
    if (!blocks && renamed === undefined) return [];
    return [
      { place, request: { base, id: renamed ?? base.card.id, learnt: (blocks ?? []).toSorted(byNumber) } },
    ];
  });
  const known = new Map(
    cached.map(({ base, id, furnished }) => [keyOf(base, id, furnished.learnt), furnished]),
  );
  const knownOf = ({ base, id, learnt: blocks }: FurnishRequest) => known.get(keyOf(base.record, id, blocks));
  const fresh = requests.filter(({ request }) => !knownOf(request));
  const answers = await runBatches(
    runner,
    'furnish',
    fresh.map(({ request }) => request),
    { size: BATCH },
  );
  const furnished = new Map(requests.map(({ place, request }) => [place, knownOf(request)]));
  fresh.forEach(({ place }, at) => {
    furnished.set(place, answers[at]);
  });
  return articles.map((file, place) => ({
    ...file,
    furnished: furnished.get(place) ?? file.article.base,
  }));
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function keyOf(base: Piece, id: string, learnt: readonly number[]): string {
  return `${keyOfPiece(base)} ${id} ${learnt.join()}`;
}
