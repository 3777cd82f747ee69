import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type ArticleCard,
  dataPath,
  decodeCardChunk,
  decodeLibraryIndex,
  type LibraryIndex,
} from '../model/index.ts';
import { dealAnew } from './growth.ts';
import type { Random } from './random.ts';

/** A served site of articles that were made for measuring. */
export interface BenchSite {
  /** Ends with `/`. */
  readonly address: string;
  /** The ids of a group's articles, in the order of their numbers. */
  readonly ids: (group: string) => string[];
  readonly close: () => Promise<void>;
}

/** Groups of articles by how they are to be compared: their titles are `<group> <number>`. */
export type Groups = Readonly<Record<string, readonly string[]>>;

const COMMAND = 'dist/cli/duizhao.js';

/** Builds a site of these articles with the command line and serves it; the app must have been built before. */
export async function serveArticles(groups: Groups): Promise<BenchSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'duizhao-bench-'));
  const seeds = path.join(folder, 'seeds');
  const site = path.join(folder, 'site');
  await mkdir(seeds);
  for (const [group, texts] of Object.entries(groups))
    for (const [at, text] of texts.entries())
      await writeFile(path.join(seeds, `${group}-${at}.md`), articleFile(group, at, text));
  execFileSync(process.execPath, [COMMAND, 'build', seeds, '--out', site], { stdio: 'ignore' });
  const server = execFile(process.execPath, [COMMAND, 'serve', site, '--port', '0']);
  const address = await new Promise<string>((resolve) => {
    server.stdout?.on('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0] ?? ''));
  });
  const close = async () => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
  return { address: address.endsWith('/') ? address : `${address}/`, ids: await idsByGroup(site), close };
}

function articleFile(group: string, at: number, text: string): string {
  const head = [
    '---',
    `title: ${group} ${at}`,
    `date: 2022-03-0${at + 1} 12:00:00 +0800`,
    `author: outlet ${at}`,
  ];
  return `${[...head, '---'].join('\n')}\n\n${text.split('\n').join('\n\n')}\n`;
}

/** Some texts of which each has half its paragraphs from the first, moved and edited. */
export function dealtGroup(first: string, others: readonly string[], random: Random): string[] {
  return [first, ...others.map((other) => dealAnew(first, other, random))];
}

/** Every card of a site, in the archive's order. */
async function cardsOf(site: string, { cards, chunks }: LibraryIndex): Promise<readonly ArticleCard[]> {
  if (cards) return cards.articles;
  const files = await Promise.all(
    chunks.map((chunk) => readFile(path.join(site, 'data', dataPath('cards', chunk)), 'utf8')),
  );
  return files.flatMap((json) => {
    const chunk = decodeCardChunk(json);
    return chunk.ok ? chunk.value.articles : [];
  });
}

/** By group, the ids of its articles as the index has them, in the order of their numbers. */
async function idsByGroup(site: string): Promise<BenchSite['ids']> {
  const index = decodeLibraryIndex(await readFile(path.join(site, 'data/index.json'), 'utf8'));
  const cards = index.ok ? await cardsOf(site, index.value) : [];
  return (group) =>
    [...cards]
      .filter(({ title }) => title.startsWith(`${group} `))
      .sort((a, b) => (a.title < b.title ? -1 : 1))
      .map(({ id }) => id);
}
