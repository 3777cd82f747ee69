import { collateArchive, learnFurniture, type Reuse } from '../collation/index.ts';
import { type IntakeWorld, readArticle, type SourceRule } from '../intake/index.ts';
import {
  type Article,
  type ArticleCard,
  type CardChunk,
  FORMAT_VERSION,
  type FoundProblem,
  isAside,
  LEARNT_FURNITURE,
  type LibraryIndex,
  type Problem,
  type Source,
  textOfBlocks,
  witnessOf,
  writtenBlock,
} from '../model/index.ts';
import { countCharacters } from '../text/index.ts';
import { byPublished } from '../timeline/index.ts';
import { type ArticleLink, linksByArticle, relatedArticles, sharedOutlets } from './articleLinks.ts';
import { type DataFile, dataFile, refOf } from './dataFile.ts';
import { excerptOf } from './excerpt.ts';
import { inferSource } from './inferSource.ts';
import { layOut } from './layout.ts';
import { indexFiles, mentionOf } from './libraryIndex.ts';
import type { NamesRead } from './readNames.ts';
import type { SeedsRead } from './readSeeds.ts';
import type { SourcesRead } from './readSources.ts';
import { sha256Of } from './sha256Of.ts';
import { sharedPassages } from './sharedPassages.ts';
import { widestPassages } from './widestPassages.ts';

/** An archive ready to be written: its index, its files, its report. */
export interface BuiltLibrary {
  readonly index: LibraryIndex;
  /** By file, then line. */
  readonly problems: readonly Problem[];
  /** The index first. */
  readonly files: readonly DataFile[];
}

/** Makes the archive's data of what was read. The same input gives the same bytes. */
export function buildLibrary(
  read: SeedsRead,
  sources: SourcesRead,
  names: NamesRead,
  timeZone: string,
): BuiltLibrary {
  const taken = takeIn(read, sources.rules, timeZone);
  const articles = withLearntFurniture(withUniqueIds(taken.articles).sort(byTime));
  const archive = articles.map((article) => ({ ...witnessOf(article), outlet: article.sourceId }));
  const { reuse, families } = collateArchive(archive, names.names);
  const links = linksByArticle(reuse);
  const drafts = articles.map(cardOf);
  const texts = new Map(read.seeds.map(({ file, text }) => [file, text]));
  const { chunks, files } = chunksOf(articles, drafts, reuse, links);
  const problems = [...read.problems, ...sources.problems, ...names.problems, ...taken.problems].sort(
    byPlace,
  );
  const published = articles.length;
  const whole = indexFiles({
    timeZone,
    sources: taken.sources,
    names: names.names,
    cards: chunks.flatMap((chunk) => chunk.articles),
    chunks,
    links: reuse.map(({ passages, ...link }) => link),
    widestPassages: widestPassages(articles, families),
    counts: { inputs: read.inputs, published, copies: 0, skipped: read.inputs - published },
    problems,
  });
  return { index: whole.index, problems, files: [...whole.files, ...files] };

  function chunksOf(
    articles: readonly Article[],
    drafts: readonly CardDraft[],
    reuse: readonly Reuse[],
    links: ReadonlyMap<string, readonly ArticleLink[]>,
  ) {
    const byId = new Map(drafts.map((draft) => [draft.id, draft]));
    const shared = sharedPassages(
      articles,
      reuse.filter(({ relation }) => relation === 'reuse'),
    );
    const records = articles.map((article) =>
      JSON.stringify({
        article: { ...article, blocks: article.blocks.map(writtenBlock) },
        shared: shared.get(article.id) ?? [],
        ...relatedArticles(links.get(article.id) ?? [], (id) => mentionOf(byId.get(id) as CardDraft)),
      }),
    );
    const cards = drafts.map((draft) => ({
      ...draft,
      ...sharedOutlets(links.get(draft.id) ?? [], (id) => byId.get(id)?.sourceId ?? ''),
    }));
    const layout = layOut(
      cards.map((card, at) => ({
        id: card.id,
        cardBytes: Buffer.byteLength(JSON.stringify(card)),
        recordBytes: Buffer.byteLength(records[at] ?? ''),
      })),
    );
    const files: DataFile[] = [];
    const chunks = layout.map(({ from, to, shards }): CardChunk => {
      const entries = shards.map((shard) => {
        const own = articles.slice(shard.from, shard.to);
        const file = dataFile(
          'articles',
          `{"format":${FORMAT_VERSION},"records":[${records.slice(shard.from, shard.to).join(',')}]}`,
        );
        const source = dataFile(
          'sources',
          JSON.stringify({
            format: FORMAT_VERSION,
            texts: own.map(({ id, provenance }) => ({ article: id, text: texts.get(provenance.file) ?? '' })),
          }),
        );
        files.push(file, source);
        return { ...refOf(file), sources: refOf(source) };
      });
      const shardOf = (at: number) => shards.findIndex((shard) => at < shard.to);
      return {
        format: FORMAT_VERSION,
        shards: entries,
        articles: cards.slice(from, to).map((card, index) => ({ ...card, shard: shardOf(from + index) })),
      };
    });
    return { chunks, files };
  }
}

type CardDraft = Omit<ArticleCard, 'shard' | 'sharedWith' | 'furtherOutlets'>;

/** Lines that an outlet repeats in unrelated articles are furniture, though no rule names them. */
function withLearntFurniture(articles: readonly Article[]): Article[] {
  const learnt = learnFurniture(articles.map(({ sourceId, blocks }) => ({ outlet: sourceId, blocks })));
  return articles.map((article, index) => {
    const own = new Set(learnt.get(index));
    if (own.size === 0) return article;
    const blocks = article.blocks.map((block, at) =>
      own.has(at) ? { ...block, furniture: LEARNT_FURNITURE } : block,
    );
    return { ...article, blocks };
  });
}

interface TakenIn {
  readonly articles: readonly Article[];
  /** Only outlets that have an article, by id. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

function takeIn(read: SeedsRead, rules: readonly SourceRule[], timeZone: string): TakenIn {
  const inferred = new Map<string, Source>();
  const world: IntakeWorld = {
    rules,
    timeZone,
    digest: sha256Of,
    inferSource: (name) => {
      const source = inferSource(name);
      inferred.set(source.id, source);
      return source;
    },
  };
  const intakes = read.seeds.map((seed) => {
    try {
      return readArticle(seed, world);
    } catch (error) {
      return { article: undefined, problems: [failed(seed.file, error)] };
    }
  });
  const articles = intakes.flatMap(({ article }) => (article ? [article] : []));
  const used = new Set(articles.map((article) => article.sourceId));
  const sources = [...rules.map((rule) => rule.source), ...inferred.values()].filter((source) =>
    used.delete(source.id),
  );
  return { articles, sources: sources.sort(byId), problems: intakes.flatMap(({ problems }) => problems) };
}

/** What the intake did not foresee is a problem of that one file. */
function failed(file: string, error: unknown): FoundProblem {
  return {
    severity: 'error',
    code: 'intake.failed',
    file,
    what: `The file could not be made into an article (${error instanceof Error ? error.message : String(error)}).`,
    hint: 'Please report it, with the smallest part of the file that shows it.',
  };
}

/** Two files that want one id both stay: the later by name takes a longer one, from its bytes and its name. */
function withUniqueIds(articles: readonly Article[]): Article[] {
  const used = new Set<string>();
  return articles.map((article) => {
    const { file, sha256 } = article.provenance;
    const wanted = [
      article.id,
      `${article.id}-${sha256.slice(0, 8)}`,
      `${article.id}-${sha256Of(file + sha256).slice(0, 16)}`,
    ];
    const id = wanted.find((one) => !used.has(one)) ?? `${article.id}-${used.size}`;
    used.add(id);
    return { ...article, id };
  });
}

function timeOf({ publishedAt, publishedDay }: Article): Pick<Article, 'publishedAt' | 'publishedDay'> {
  return { publishedAt, ...(publishedDay !== undefined && { publishedDay }) };
}

function cardOf(article: Article): CardDraft {
  const report = article.blocks.filter((block) => !isAside(block));
  return {
    id: article.id,
    title: article.title,
    sourceId: article.sourceId,
    ...timeOf(article),
    lang: article.lang,
    isReadout: article.isReadout,
    length: countCharacters(textOfBlocks(report)),
    excerpt: excerptOf(report),
    imageCount: article.blocks.filter((block) => block.image).length,
  };
}

function byTime(a: Article, b: Article): number {
  return byPublished(a, b) || byId(a, b);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER);
}
