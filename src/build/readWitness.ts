import path from 'node:path';
import { readArticle } from '../intake/index.ts';
import type { Article } from '../model/index.ts';
import { DEFAULT_TIME_ZONE } from './builtIn.ts';
import { inferSource } from './inferSource.ts';
import { readSeed } from './readSeeds.ts';

/** One file as an article, for the command line. Throws a sentence where it cannot be one. */
export async function readArticleFile(file: string): Promise<Article> {
  const whole = path.resolve(file);
  const { seed, problems } = await readSeed(path.dirname(whole), whole);
  if (!seed) throw new Error(`${file}: ${problems[0]?.what ?? 'The file cannot be read.'}`);
  // Who published it is not asked here, so no list of outlets is read.
  const world = { rules: [], timeZone: DEFAULT_TIME_ZONE, inferSource, digest: (text: string) => text };
  const { article } = readArticle(seed, world);
  if (!article) throw new Error(`${file}: The file holds no article.`);
  return article;
}
