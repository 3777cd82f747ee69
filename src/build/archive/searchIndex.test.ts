import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataPath, decodeShard } from '../../model/index.ts';
import { Searcher, SearchStore, searchedArchiveOf } from '../../search/index.ts';
import { settledText } from '../../text/index.ts';
import { writeLibrary } from '../library.ts';

let scratch: string;

beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-search-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

/** A number that looks like chance, the same each time. */
function dealer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A post of some 20,000 characters: more than an archive that is looked through may have in a hundred. */
function postOf(number: number): string {
  const deal = dealer(number + 1);
  const character = () => String.fromCharCode(0x4e00 + Math.floor(deal(6000) ** 0.92));
  const words = () => ['Kyiv', 'readout', '，', '。', '2022年3月', '𠮷', '烏克蘭'][deal(7)] ?? '';
  const paragraph = () =>
    Array.from({ length: 400 }, () => (deal(12) === 0 ? words() : character())).join('');
  const body = Array.from({ length: 50 }, paragraph).join('\n\n');
  const day = String(1 + (number % 28)).padStart(2, '0');
  const head = `---\ntitle: ${paragraph().slice(0, 20)}\nauthor: 晚报\ndate: 2022-03-${day}T08:00:00Z\n---\n\n`;
  return `${head}${body}\n`;
}

async function put(folder: string, number: number, text = postOf(number)): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${number}.md`), text);
}

async function build(folder: string, name: string, more: { cacheHome?: string; former?: string } = {}) {
  const target = path.join(scratch, name);
  const built = await writeLibrary({ folder, timeZone: 'UTC', ...more }, target);
  const files = await Promise.all(
    built.written.map(
      async ({ path: file }) => [file, await readFile(path.join(target, file), 'utf8')] as const,
    ),
  );
  return { index: built.index, target, files: new Map(files) };
}

test('a large archive has an index that answers as a plain scan of its texts does; where little has changed, it is the same as one made anew', async () => {
  const folder = path.join(scratch, 'posts');
  for (let number = 0; number < 30; number++) await put(folder, number);
  const cacheHome = path.join(scratch, 'cache');
  let latest = await build(folder, 'first', { cacheHome });
  const changes = [
    () => put(folder, 7, postOf(7).replace('。', '。外长 measured')),
    async () => {
      await put(folder, 8, postOf(108));
      await put(folder, 40);
    },
  ];
  for (const [round, change] of changes.entries()) {
    await change();
    latest = await build(folder, `next-${round}`, { cacheHome, former: latest.target });
    expect(latest.files).toEqual((await build(folder, `fresh-${round}`)).files);
  }
  await expectAnswersOfAScan(latest);
});

async function expectAnswersOfAScan({ index, files }: Awaited<ReturnType<typeof build>>): Promise<void> {
  const read = async (...file: Parameters<typeof dataPath>) => files.get(dataPath(...file)) ?? '';
  const store = await SearchStore.open(index.search, read);
  expect(store.isScanned).toBe(false);
  const searcher = new Searcher(store, searchedArchiveOf(index, []));
  const records = [...files].flatMap(([name, json]) => {
    const decoded = name.startsWith('articles/') ? decodeShard(json) : undefined;
    return decoded?.ok ? decoded.value.records : [];
  });
  const texts = new Map(
    records.map(({ article: { id, title, blocks } }) => [
      id,
      [title, ...blocks.map(({ text }) => text)].map(settledText),
    ]),
  );
  const deal = dealer(3);
  for (let tried = 0; tried < 150; tried++) {
    const blocks = [...texts.values()][deal(texts.size)] ?? [];
    const block = [...(blocks[deal(blocks.length)] ?? '')];
    const from = deal(block.length);
    const asked = block.slice(from, from + 1 + deal(8)).join('');
    if (/["\\]/.test(asked)) continue;
    const expected = [...texts]
      .filter(([, own]) => own.some((text) => text.includes(asked)))
      .map(([id]) => id);
    const answer = await searcher.search({
      // White space parts words, and a settled text has none.
      query: asked.startsWith('-') ? `"${asked}"` : asked,
      sort: 'oldest',
      hasVariants: false,
      limit: 1000,
      mostRead: 1000,
    });
    const found = answer.hits.flatMap(({ article, others }) => [article, ...others].map(({ id }) => id));
    expect(found.sort(), asked).toEqual(expected.sort());
  }
}
