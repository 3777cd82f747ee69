import {
  type ArticleAlias,
  type ArticleCard,
  type ArticleCopy,
  type CardChunk,
  FORMAT_VERSION,
  type ShardEntry,
} from '../../model/index.ts';
import { sha256Of } from '../sha256Of.ts';
import { aliasesByPlace } from './aliases.ts';
import { runBatches } from './batches.ts';
import type { CacheState } from './buildCache.ts';
import type { FormerShards } from './formerShards.ts';
import { type ChunkLayout, layOut } from './layout.ts';
import type { RecordPlan, WrittenShard } from './shardTask.ts';
import type { TaskRunner } from './tasks.ts';

/** Shards that a thread writes at a time. */
const BATCH = 4;

/** An article with all that its card and its record say. */
export interface PlannedArticle {
  readonly card: Omit<ArticleCard, 'shard'>;
  readonly plan: RecordPlan;
  readonly copies: readonly ArticleCopy[];
}

/** The chunks of an archive, and what was written for them. */
export interface WrittenShards {
  readonly chunks: readonly CardChunk[];
  readonly shards: CacheState['shards'];
}

/** What is written, and what is known of a former site. */
export interface ShardsRequest {
  readonly runner: TaskRunner;
  /** In the archive's order. */
  readonly articles: readonly PlannedArticle[];
  readonly known: CacheState['shards'];
  readonly former: FormerShards;
  readonly onProgress: (done: number, total: number) => void;
}

/** Writes the articles of an archive into shards; those that are as they were are the former site's. */
export async function writeShards(request: ShardsRequest): Promise<WrittenShards> {
  const { articles } = request;
  const layout = layOut(articles.map(sizesOf));
  const plans = layout.flatMap(({ shards }) =>
    shards.map(({ from, to }) => articles.slice(from, to).map(({ plan }) => plan)),
  );
  const recipes = plans.map((plan) => sha256Of(JSON.stringify(plan)));
  const shards = await shardsOf(request, plans, recipes);
  const aliases = aliasesByPlace(articles);
  let next = 0;
  const chunks = layout.map((chunk) => {
    const own = shards.slice(next, next + chunk.shards.length);
    next += chunk.shards.length;
    return chunkOf(chunk, own, articles, aliases);
  });
  return { chunks, shards: shards.map((shard, at) => ({ recipe: recipes[at] ?? '', shard })) };
}

async function shardsOf(
  { runner, known, former, onProgress }: ShardsRequest,
  plans: readonly (readonly RecordPlan[])[],
  recipes: readonly string[],
): Promise<WrittenShard[]> {
  const byRecipe = new Map(known.map(({ recipe, shard }) => [recipe, shard]));
  const kept = recipes.map((recipe) => {
    const shard = byRecipe.get(recipe);
    return shard && former.takeOver(shard) ? shard : undefined;
  });
  const left = plans.filter((_, at) => !kept[at]);
  const before = plans.length - left.length;
  const written = await runBatches(runner, 'writeShard', left, {
    size: BATCH,
    onProgress: (done) => onProgress(before + done, plans.length),
  });
  let next = 0;
  return kept.flatMap((shard) => shard ?? written[next++] ?? []);
}

function sizesOf({ card, plan }: PlannedArticle) {
  return {
    id: card.id,
    cardBytes: Buffer.byteLength(JSON.stringify(card)),
    recordBytes: plan.record.length + Buffer.byteLength(plan.members),
  };
}

function chunkOf(
  { from, to, shards }: ChunkLayout,
  written: readonly WrittenShard[],
  articles: readonly PlannedArticle[],
  aliases: ReadonlyMap<number, readonly ArticleAlias[]>,
): CardChunk {
  const shardOf = (place: number) => shards.findIndex((shard) => place < shard.to);
  return {
    format: FORMAT_VERSION,
    shards: written.map(({ sha256, sources }): ShardEntry => ({ sha256, sources })),
    articles: articles.slice(from, to).map(({ card }, index) => ({ ...card, shard: shardOf(from + index) })),
    aliases: Array.from({ length: to - from }, (_, index) => aliases.get(from + index) ?? []).flat(),
  };
}
