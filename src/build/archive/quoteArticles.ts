import type { ExclusiveClaim } from '../../collation/index.ts';
import {
  type Problem,
  type PublishedShare,
  type ReuseLink,
  type TextRange,
  textOfBlocks,
} from '../../model/index.ts';
import { runBatches } from './batches.ts';
import type { CachedAlignment } from './buildCache.ts';
import { keyOfPiece } from './facts.ts';
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
  /** What any two of them have in common, stock sentences too: a page that compares the two finds these. */
  readonly alignments: readonly CachedAlignment[];
  /** Which of those are versions of one article. */
  readonly reuse: readonly Pick<ReuseLink, 'articles' | 'relation'>[];
  /** Reads what the articles' threads wrote. */
  readonly reader: PackReader;
}

/** The articles of an archive with nothing in them but what they share with others. */
export interface Quotes {
  readonly articles: readonly FurnishedFile[];
  readonly share: PublishedShare;
}

/** Withholds what no other article has. All that is found in an article is found anew in what is left of it. */
export async function quoteArticles(request: QuotesRequest): Promise<Quotes> {
  const { runner, articles, reader } = request;
  const shared = sharedRanges(request);
  const requests = articles.map(({ furnished }) => ({
    furnished,
    published: shared.get(keyOfPiece(furnished.witness)) ?? [],
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

/** By article, as the key of its witness: what it shares with others; a version of it is no other article. */
function sharedRanges({ articles, alignments, reuse }: QuotesRequest): Map<string, TextRange[]> {
  const versions = new Set(
    reuse.filter(({ relation }) => relation === 'version').map((link) => [...link.articles].sort().join()),
  );
  const ids = new Map(articles.map(({ furnished }) => [keyOfPiece(furnished.witness), furnished.card.id]));
  const ranges = new Map<string, TextRange[]>(
    articles.map(({ furnished }) => [keyOfPiece(furnished.witness), []]),
  );
  for (const { a, b, alignment } of alignments) {
    const [one, other] = [keyOfPiece(a), keyOfPiece(b)];
    if (versions.has([ids.get(one), ids.get(other)].sort().join())) continue;
    for (const passage of alignment.passages) {
      ranges.get(one)?.push(passage.a);
      ranges.get(other)?.push(passage.b);
    }
  }
  return ranges;
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
export function withoutQuote({ details: _, ...problem }: Problem): Problem {
  return { ...problem, what: 'What is odd is withheld here with the text; the build itself tells it.' };
}
