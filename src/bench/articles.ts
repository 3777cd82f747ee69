import { readLibrary } from '../build/index.ts';
import { findReuse } from '../collation/index.ts';
import { type Article, decodeShard, isAside, witnessOf } from '../model/index.ts';

/** The articles of a folder, as a build reads them. */
export async function readArticles(folder: string): Promise<Article[]> {
  const { files } = await readLibrary(folder, 'Asia/Shanghai');
  return files.flatMap(({ path, json }) => {
    if (!path.startsWith('articles/')) return [];
    const shard = decodeShard(json);
    return shard.ok ? shard.value.records.map(({ article }) => article) : [];
  });
}

/** The paragraphs of articles that share no text with one before: what is planted in them is all they share. */
export function strangersOf(articles: readonly Article[]): string[][] {
  const witnesses = articles.map((article) => ({ ...witnessOf(article), outlet: article.sourceId }));
  const linked = new Set(findReuse(witnesses).map(({ articles: [, later] }) => later));
  return articles.filter(({ id }) => !linked.has(id)).map(paragraphsOf);
}

/** The paragraphs of an article's report. */
export function paragraphsOf({ blocks }: Article): string[] {
  return blocks.filter((block) => !isAside(block) && block.text !== '').map(({ text }) => text);
}

/** The report of an article. */
export function textOf(article: Article): string {
  return paragraphsOf(article).join('\n');
}
