import type { ExclusiveClaim } from '../../collation/index.ts';
import { type Problem, type PublishedShare, type SharedPassage, textOfBlocks } from '../../model/index.ts';
import { runBatches } from './batches.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import type { QuotedArticle } from './intakeTask.ts';
import type { PackReader } from './pack.ts';
import type { TaskRunner } from './tasks.ts';

/** Articles that a thread quotes at a time. */
const BATCH = 32;

/** What is to be quoted. */
export interface QuotesRequest {
  readonly runner: TaskRunner;
  /** In the archive's order. */
  readonly articles: readonly FurnishedFile[];
  /** By article id: the stretches that others have too. */
  readonly shared: ReadonlyMap<string, readonly Pick<SharedPassage, 'range'>[]>;
  /** Reads what the articles' threads wrote. */
  readonly reader: PackReader;
}

/** The articles of an archive with nothing in them but what they share with others. */
export interface Quotes {
  readonly articles: readonly FurnishedFile[];
  readonly share: PublishedShare;
}

/** Withholds what no other article has. All that is found in an article is found anew in what is left of it. */
export async function quoteArticles({ runner, articles, shared, reader }: QuotesRequest): Promise<Quotes> {
  const requests = articles.map(({ furnished }) => ({
    furnished,
    published: (shared.get(furnished.card.id) ?? []).map(({ range }) => range),
  }));
  const answers = await runBatches(runner, 'quote', requests, { size: BATCH });
  return {
    articles: articles.map((file, place) => quotedFile(file, answers[place] as QuotedArticle, reader)),
    share: {
      published: answers.reduce((sum, { characters }) => sum + characters, 0),
      characters: articles.reduce((sum, { furnished }) => sum + furnished.card.length, 0),
    },
  };
}

function quotedFile(
  file: FurnishedFile,
  { furnished, keys }: QuotedArticle,
  reader: PackReader,
): FurnishedFile {
  const { claim, base: _, ...article } = file.article;
  const isKept = claim && isPublished(claim, () => textOfBlocks(reader.readJson(furnished.witness)));
  return { ...file, furnished, article: { ...article, base: furnished, keys, ...(isKept && { claim }) } };
}

/** Headlines and categories are published; a sentence of the text only where all of it is. */
function isPublished({ where, sentence }: ExclusiveClaim, text: () => string): boolean {
  return where === 'headline' || where === 'category' || text().includes(sentence);
}

/** What is odd in a file may quote it; here the place and the advice are told. */
export function withoutQuote(problem: Problem): Problem {
  return { ...problem, what: 'What is odd is withheld here with the text; the build itself tells it.' };
}
