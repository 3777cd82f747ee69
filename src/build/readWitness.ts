import { statSync } from 'node:fs';
import path from 'node:path';
import { loadLatinDetector, readArticle } from '../intake/index.ts';
import type { Article, Problem, Source } from '../model/index.ts';
import { BUILT_IN_SOURCES, DEFAULT_TIME_ZONE } from './builtIn.ts';
import { inferSource } from './inferSource.ts';
import { readSeed } from './readSeed.ts';
import { readSources } from './readSources.ts';

/** One file as an article, for the command line. */
export interface WitnessFile {
  /** Path as it was given. */
  readonly file: string;
  readonly article: Article;
  readonly source: Source | undefined;
  /** What is odd in it. */
  readonly problems: readonly Problem[];
}

/** Reads one file. Throws where there is none (`ENOENT`), and a sentence where it cannot be an article. */
export async function readWitnessFile(file: string): Promise<WitnessFile> {
  const whole = path.resolve(file);
  if (statSync(file).isDirectory()) throw new Error(`${file}: It is a folder; name the articles in it.`);
  const { seed, problems } = readSeed(whole);
  if (!seed) throw new Error(`${file}: ${problems[0]?.what ?? 'The file cannot be read.'}`);
  const { rules } = await readSources(path.dirname(whole), BUILT_IN_SOURCES);
  let source: Source | undefined;
  const world = {
    rules,
    timeZone: DEFAULT_TIME_ZONE,
    latin: await loadLatinDetector(),
    digest: (text: string) => text,
    inferSource: (name: string) => {
      source = inferSource(name);
      return source;
    },
  };
  const { article, problems: odd } = readArticle(seed, world);
  if (!article) throw new Error(`${file}: ${odd[0]?.what ?? 'The file holds no article.'}`);
  const known = rules.find((rule) => rule.source.id === article.sourceId)?.source;
  return { file, article, source: known ?? source, problems: [...problems, ...odd] };
}
