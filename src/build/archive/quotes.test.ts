import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collate } from '../../collation/index.ts';
import {
  type ArticleRecord,
  dataPath,
  decodeCardChunk,
  decodeSearchChunk,
  decodeShard,
  isWithheld,
  textOfBlocks,
  WITHHELD,
  witnessOf,
  witnessOfRecord,
} from '../../model/index.ts';
import { KeyCollector, readLists } from '../../search/index.ts';
import { writeLibrary } from '../library.ts';
import { publishedPhrases } from './quoteArticle.ts';

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-quotes-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

let builds = 0;

async function build(folder: string, isQuotesOnly: boolean, cacheHome?: string) {
  const target = path.join(scratch, `site-${builds++}`);
  const request = { folder, timeZone: 'Asia/Shanghai', isQuotesOnly, ...(cacheHome && { cacheHome }) };
  const built = await writeLibrary(request, target);
  const names = (await readdir(target, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFile(path.join(target, name), 'utf8')));
  const records: ArticleRecord[] = [];
  const chunks = built.index.cards
    ? [built.index.cards]
    : await Promise.all(
        built.index.chunks.map(async (ref) => {
          const decoded = decodeCardChunk(await readFile(path.join(target, dataPath('cards', ref)), 'utf8'));
          if (!decoded.ok) throw new Error('no cards');
          return decoded.value;
        }),
      );
  for (const ref of chunks.flatMap(({ shards }) => shards)) {
    const decoded = decodeShard(await readFile(path.join(target, dataPath('articles', ref)), 'utf8'));
    if (decoded.ok) records.push(...decoded.value.records);
  }
  return { ...built, target, names, files, records, cards: chunks.flatMap(({ articles }) => articles) };
}

/** All strings of a file, keys included, without the white space and signs between words. */
function wordsOf(json: string): string {
  return (json.match(/"(?:[^"\\]|\\.)*"/gs) ?? [])
    .map((written) => String(JSON.parse(written)))
    .join('\n')
    .replace(/[^\p{L}\p{N}\n]/gu, '');
}

/** Sentences of so many characters of which no other article has so long a run. */
const LONG = 15;
const RUN = 8;

function ownSentences(records: readonly ArticleRecord[]): string[] {
  const texts = records.map(({ article }) => [article.title, ...article.blocks.map(({ text }) => text)]);
  const folded = texts.map((own) => own.join('\n').replace(/[^\p{L}\p{N}\n]/gu, ''));
  return texts.flatMap((own, at) => {
    const others = folded.filter((_, other) => other !== at).join('\n') + (own[0] ?? '');
    const runs = new Set<string>();
    for (let from = 0; from + RUN <= others.length; from++) runs.add(others.slice(from, from + RUN));
    return own
      .slice(1)
      .flatMap((text) => text.split(/[。！？\n]/u))
      .map((sentence) => sentence.replace(/[^\p{L}\p{N}]/gu, ''))
      .filter((sentence) => sentence.length >= LONG)
      .filter((sentence) => {
        for (let from = 0; from + RUN <= sentence.length; from++)
          if (runs.has(sentence.slice(from, from + RUN))) return false;
        return true;
      });
  });
}

/** An archive of so many characters is searched by an index. */
const POSTS = 60;
const PARAGRAPHS = 22;
const SHARED = '双方就维护地区稳定交换了意见并同意保持经常性的沟通与协调';

/** Texts of characters that each post has to itself, but for one passage. */
async function writePosts(folder: string): Promise<void> {
  await mkdir(folder);
  for (let post = 0; post < POSTS; post++) {
    const own = (at: number) => String.fromCharCode(0x4e00 + post * 300 + ((at * 37) % 300));
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, line) =>
      Array.from({ length: 200 }, (__, at) => own(line * 7 + at)).join(''),
    );
    const text = [...paragraphs, `${SHARED}。`, ...paragraphs].join('\n\n');
    const head = `title: 报道${post}\nauthor: 报${post}\ndate: 2022-03-01T0${post % 10}:00:00Z`;
    await writeFile(path.join(folder, `${post}.md`), `---\n${head}\n---\n\n${text}\n`);
  }
}

/** The keys of all chunks of an index. */
function keysIn(names: readonly string[], files: readonly string[]): Set<number> {
  const keys = new Set<number>();
  for (const [at, json] of files.entries()) {
    const decoded = names[at]?.startsWith('search') ? decodeSearchChunk(json) : undefined;
    if (!decoded?.ok) continue;
    const { keys: count, lists } = decoded.value;
    for (const key of readLists(count, Buffer.from(lists, 'base64url'), POSTS).keys) keys.add(key);
  }
  return keys;
}

function keysOf(text: string): number[] {
  const collector = new KeyCollector();
  collector.add(text);
  return [...collector.take()];
}

describe('a build of quotes', () => {
  test('has an index of what is published, and of nothing else', async () => {
    const folder = path.join(scratch, 'posts');
    await writePosts(folder);
    const quotes = await build(folder, true);
    const keys = keysIn(quotes.names, quotes.files);
    const shared = keysOf(SHARED);
    expect(shared.filter((key) => keys.has(key)).length).toBeGreaterThan(shared.length - 2);
    const own = keysOf(
      String.fromCharCode(...Array.from({ length: 100 }, (_, at) => 0x4e00 + ((at * 37) % 300))),
    );
    expect(own.filter((key) => keys.has(key))).toEqual([]);
    expect(keysIn((await build(folder, false)).names, quotes.files).size).toBeGreaterThan(0);
  });

  test('has no sentence that one article alone has, in any of its files', async () => {
    const whole = await build('seeds', false);
    const quotes = await build('seeds', true);
    const own = ownSentences(whole.records);
    expect(own.length).toBeGreaterThan(60);
    const leaked = (files: readonly string[]) => {
      const words = files.map(wordsOf).join('\n');
      return own.filter((sentence) => words.includes(sentence));
    };
    expect(leaked(whole.files).length).toBe(own.length);
    expect(leaked(quotes.files)).toEqual([]);
  });

  test('has the shared passages as they are, and every length and share of the whole texts', async () => {
    const whole = await build('seeds', false);
    const quotes = await build('seeds', true);
    expect(quotes.index.quotesOnly?.characters).toBe(
      whole.cards.reduce((sum, { length }) => sum + length, 0),
    );
    expect(quotes.index.quotesOnly?.published).toBeGreaterThan(1000);
    expect(quotes.index.marks).toEqual(whole.index.marks);
    expect(quotes.cards.map(({ excerpt: _, imageCount: __, shard: ___, ...card }) => card)).toEqual(
      whole.cards.map(({ excerpt: _, imageCount: __, shard: ___, ...card }) => card),
    );
    quotes.records.forEach(({ article, shared, related }, at) => {
      const original = whole.records[at] as ArticleRecord;
      expect([shared, related]).toEqual([original.shared, original.related]);
      const [text, wholeText] = [article, original.article].map(({ blocks }) => textOfBlocks(blocks));
      for (const { range } of shared) expect(text?.slice(...range)).toBe(wholeText?.slice(...range));
      expect(article.blocks.every(({ image }) => image === undefined)).toBe(true);
      expect(article.provenance.removals.every(({ texts }) => texts.length === 0)).toBe(true);
    });
    expect(quotes.records.some(({ article }) => isWithheld(textOfBlocks(article.blocks)))).toBe(true);
    expect(quotes.cards.every(({ excerpt }) => !excerpt.includes(WITHHELD))).toBe(true);
  });

  test('is compared by a page with the same passages and the same coverage', async () => {
    const whole = await build('seeds', false);
    const quotes = await build('seeds', true);
    const { names } = whole.index;
    const collated = (records: readonly ArticleRecord[], places: readonly number[]) => {
      const { passages, coverage } = collate(
        places.map((place) => witnessOf((records[place] as ArticleRecord).article)),
        names,
      );
      // What an article repeats is no passage of two; sentences in other words have nothing in common to be published.
      const found = passages.filter(({ kind }) => kind !== 'reworded');
      return { passages: found.map(({ echoes: _, ...passage }) => passage), coverage };
    };
    const places = whole.records.map((_, place) => place);
    const pairs = places.flatMap((a) => places.slice(a + 1).map((b) => [a, b]));
    let found = 0;
    for (const pair of pairs) {
      const expected = collated(whole.records, pair);
      found += expected.passages.length;
      expect(collated(quotes.records, pair), pair.join()).toEqual(expected);
    }
    expect(found).toBeGreaterThan(5);
  });

  test('is compared without what is said by habit, as the whole texts are', async () => {
    const folder = path.join(scratch, 'habit');
    await mkdir(folder);
    const habit = '美国常驻联合国代表克拉夫特大使（Kelly Craft）';
    for (const topic of ['货轮', '谷物', '铁路', '预算', '口岸', '航班', '水库', '煤价', '棉花', '药品'])
      await writeFile(
        path.join(folder, `${topic}.md`),
        `---\ntitle: ${topic}\nauthor: ${topic}报\n---\n\n${topic}方面${topic}：${habit}${topic}。\n`,
      );
    const { records } = await build(folder, true);
    expect(textOfBlocks(records[0]?.article.blocks ?? [])).toMatch(/Kelly Craft/);
    expect(textOfBlocks(records[0]?.article.blocks ?? [])).not.toMatch(/方面/);
    const { passages, coverage } = collate(records.slice(0, 2).map(witnessOfRecord));
    expect([passages, coverage.map(({ shared }) => shared)]).toEqual([[], [0, 0]]);
  });

  test('names no phrase that is withheld', () => {
    const block = { text: `谷物价格${WITHHELD.repeat(4)}难以回落` };
    expect(publishedPhrases(['谷物价格', '价格难以', '短期之内'], [block])).toEqual(['谷物价格']);
  });

  test('keeps the files that hold the same article on record', async () => {
    const folder = path.join(scratch, 'twice');
    await mkdir(folder);
    for (const name of (await readdir('seeds')).filter((one) => one.endsWith('.txt')))
      for (const copy of ['a-', 'b-'])
        await writeFile(path.join(folder, copy + name), await readFile(path.join('seeds', name)));
    const { records } = await build(folder, true);
    expect(records.map(({ article }) => article.provenance.copies?.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test('leaves what the next build of whole articles is made of', async () => {
    const cache = path.join(scratch, 'cache');
    const first = await build('seeds', false, cache);
    const quotes = await build('seeds', true, cache);
    const again = await build('seeds', false, cache);
    expect(quotes.files).toEqual((await build('seeds', true)).files);
    expect(again.files).toEqual(first.files);
  });
});
