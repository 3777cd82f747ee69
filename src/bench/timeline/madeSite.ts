import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type ArticleCard,
  type CardChunk,
  dataPath,
  FORMAT_VERSION,
  type LibraryIndex,
  packMarks,
  type Source,
} from '../../model/index.ts';
import { OUTLETS } from '../build/post.ts';
import { Random } from '../random.ts';
import { serveByCommand } from '../siteServer.ts';

/** A served site whose data were made for measuring: index and cards as a build writes them, without the articles. */
export interface MadeSite {
  /** Ends with `/`. */
  readonly address: string;
  /** Of the index, in bytes. */
  readonly indexBytes: number;
  readonly close: () => Promise<void>;
}

/** An article of such a site. */
export interface MadeArticle {
  readonly card: ArticleCard;
  /** From 0 to 1. */
  readonly share: number;
}

const APP = 'dist';
const FIRST = Date.UTC(2014, 0, 1);
const YEARS_MS = 8 * 365.25 * 86_400_000;
const CARDS_A_CHUNK = 250;
const EXCERPT =
  '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。救援车队绕道山区公路，明天傍晚送达物资。';

const SOURCES: readonly Source[] = OUTLETS.map((name, at) => ({
  id: `outlet-${String(at).padStart(2, '0')}`,
  name: { zh: name, en: `Outlet ${at}` },
  kind: 'outlet',
  colour: { light: '#1f5c8f', dark: '#8fc1ea' },
}));

/** So many articles by forty outlets over eight years, in the order of time; every third shares text. */
export function makeArticles(count: number, seed: number): MadeArticle[] {
  const random = new Random(seed);
  const instants = Array.from({ length: count }, () => FIRST + Math.floor(random.next() * YEARS_MS)).sort(
    (a, b) => a - b,
  );
  return instants.map((publishedAt, number): MadeArticle => {
    const share = random.next() < 1 / 3 ? Math.max(0.01, random.next()) : 0;
    const sourceId = random.pick(SOURCES).id;
    return { card: cardOf(number, sourceId, publishedAt, share), share };
  });
}

function cardOf(number: number, sourceId: string, publishedAt: number, share: number): ArticleCard {
  const day = new Date(publishedAt).toISOString().slice(0, 10);
  const id = `${day}-${sourceId}-${number.toString(16).padStart(8, '0')}`;
  const shared = Math.round(share * 900);
  return {
    id,
    title: `货轮获准离港驶往公海（第${number}号）`,
    sourceId,
    publishedAt,
    lang: 'zh-Hans',
    isReadout: false,
    shard: 0,
    length: 900,
    excerpt: EXCERPT,
    imageCount: 0,
    sharedWith: share > 0 ? [{ sourceId, article: id, shared, verbatim: shared, further: 0 }] : [],
    furtherOutlets: 0,
  };
}

/** Writes a site of these articles beside the built app and serves it. */
export async function serveMade(articles: readonly MadeArticle[]): Promise<MadeSite> {
  const site = await mkdtemp(path.join(tmpdir(), 'duizhao-timeline-'));
  await cp(APP, site, { recursive: true, filter: (file) => !/^dist[\\/](?:data|cli|single)/.test(file) });
  await mkdir(path.join(site, 'data/cards'), { recursive: true });
  const chunks = await writeChunks(path.join(site, 'data'), articles);
  const index = JSON.stringify(indexOf(articles, chunks));
  await writeFile(path.join(site, 'data/index.json'), index);
  const server = await serveByCommand(site);
  const close = async () => {
    await server.close();
    await rm(site, { recursive: true, force: true });
  };
  return { address: server.address, indexBytes: index.length, close };
}

async function writeChunks(data: string, articles: readonly MadeArticle[]): Promise<LibraryIndex['chunks']> {
  const refs = [];
  const shard = { sha256: sha256Of(''), sources: { sha256: sha256Of('') } };
  for (let from = 0; from < articles.length; from += CARDS_A_CHUNK) {
    const own = articles.slice(from, from + CARDS_A_CHUNK);
    const chunk: CardChunk = {
      format: FORMAT_VERSION,
      shards: [shard],
      articles: own.map(({ card }) => card),
      aliases: [],
    };
    const json = JSON.stringify(chunk);
    const ref = { sha256: sha256Of(json), articles: own.length };
    await writeFile(path.join(data, dataPath('cards', ref)), json);
    refs.push(ref);
  }
  return refs;
}

function indexOf(articles: readonly MadeArticle[], chunks: LibraryIndex['chunks']): LibraryIndex {
  const shares = new Map(articles.map(({ card, share }) => [card.id, share]));
  const count = articles.length;
  return {
    format: FORMAT_VERSION,
    timeZone: 'Asia/Shanghai',
    sources: SOURCES,
    marks: packMarks(
      articles.map(({ card }) => card),
      SOURCES,
      ({ id }) => shares.get(id) ?? 0,
    ),
    chunks,
    languages: [{ lang: 'zh-Hans', articles: count }],
    closestPairs: [],
    names: [],
    counts: { inputs: count, published: count, copies: 0, skipped: 0 },
    report: { sha256: sha256Of(''), errors: 0, warnings: 0 },
    overview: { sha256: sha256Of('') },
    search: { sha256: sha256Of('') },
    contacts: { sha256: sha256Of(''), contacts: 0 },
    facets: { names: { sha256: sha256Of('') }, properties: { sha256: sha256Of('') } },
    people: { sha256: sha256Of('') },
    events: { sha256: sha256Of(''), markers: { sha256: sha256Of('') }, events: 0, dates: 0 },
  };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
