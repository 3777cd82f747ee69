import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Random } from '../random.ts';

/** What is asked of the server. */
export interface Asked {
  /** Below the site's address. */
  readonly path: string;
  /** Codings that are taken; an old program takes none. */
  readonly codings: string;
  /** True where the asker has the file and asks whether it is as it was. */
  readonly isKnown: boolean;
}

/** What browsers send. */
const BROWSER = 'gzip, deflate, br';
const PLAIN = 'identity';

/** Of so many visits one is by a program that takes nothing compressed. */
const PLAIN_EVERY = 10;
/** A visit opens so many articles. */
const ARTICLES = 2;

/** Of a site, what visits ask for. */
export interface SiteFiles {
  /** The page, and what it links. */
  readonly shell: readonly string[];
  readonly cards: readonly string[];
  readonly articles: readonly string[];
}

/** Reads what a built site has. Throws where there is none. */
export async function readSiteFiles(site: string): Promise<SiteFiles> {
  const page = await readFile(path.join(site, 'index.html'), 'utf8');
  const linked = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1] ?? '');
  const data = async (folder: string) =>
    (await readdir(path.join(site, 'data', folder)).catch(() => []))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `data/${folder}/${name}`);
  return { shell: ['', ...linked], cards: await data('cards'), articles: await data('articles') };
}

/**
 * Requests of visits, one visit after the other, until there are so many: by turns a first one, which loads the app, the
 * index, cards and articles, and one by a reader who has been there, who asks whether page, service worker and index are
 * as they were and opens articles.
 */
export function visits(files: SiteFiles, count: number, random: Random): Asked[] {
  const asked: Asked[] = [];
  for (let visit = 0; asked.length < count; visit++) {
    const codings = visit % PLAIN_EVERY === PLAIN_EVERY - 1 ? PLAIN : BROWSER;
    const isReturning = Math.floor(visit / 2) * 2 !== visit;
    const articles = Array.from({ length: ARTICLES }, () => random.pick(files.articles));
    const [again, anew] = isReturning
      ? [['', 'sw.js', 'data/index.json'], articles]
      : [[], [...files.shell, 'data/index.json', ...files.cards.slice(-1), ...articles]];
    asked.push(...again.map((one) => ({ path: one, codings, isKnown: true })));
    asked.push(...anew.map((one) => ({ path: one, codings, isKnown: false })));
  }
  return asked.slice(0, count);
}
