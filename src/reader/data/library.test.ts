import { describe, expect, test } from 'vitest';
import {
  type ArticleCard,
  type CardChunk,
  FORMAT_VERSION,
  type LibraryIndex,
  packMarks,
} from '../../model/index.ts';
import { cardIn, chunkAt, chunksFor, meantIn, shortenedIn } from '../../store/index.ts';
import { libraryOf, mayHave, outletOf, takeIn } from './library.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2022, 2, 1, 8);
const SOURCES = ['cna', 'sina'].map((id) => ({
  id,
  name: { zh: id, en: id },
  kind: 'outlet' as const,
  colour: { light: '#000000', dark: '#ffffff' },
}));

const card = (day: number): ArticleCard => ({
  id: `2022-03-${String(day).padStart(2, '0')}-sina-0000000${day % 10}`,
  title: '',
  sourceId: 'sina',
  publishedAt: FIRST + (day - 1) * DAY,
  lang: 'zh-Hans',
  isReadout: false,
  shard: 0,
  length: 1,
  excerpt: '',
  imageCount: 0,
  sharedWith: [],
  furtherOutlets: 0,
});
const cards = Array.from({ length: 20 }, (_, index) => card(index + 1));
const shard = { sha256: 'a', sources: { sha256: 'b' } };
const chunk = (articles: readonly ArticleCard[], aliases: CardChunk['aliases'] = []): CardChunk => ({
  format: FORMAT_VERSION,
  shards: [shard],
  articles,
  aliases,
});
const ref = (name: string, articles: number) => ({ sha256: name, articles });
const NO_COPIES = { inputs: 20, published: 20, copies: 0, skipped: 0 };
const base = {
  timeZone: 'UTC',
  sources: SOURCES,
  marks: packMarks(cards, SOURCES, () => 0),
  counts: NO_COPIES,
};
const split = libraryOf({
  ...base,
  chunks: [ref('a', 8), ref('b', 1), ref('c', 11)],
} as unknown as LibraryIndex);
const copied = libraryOf({
  ...base,
  counts: { ...NO_COPIES, inputs: 21, copies: 1 },
  chunks: [ref('a', 8), ref('b', 1), ref('c', 11)],
} as unknown as LibraryIndex);
const inline = libraryOf({ ...base, chunks: [], cards: chunk(cards) } as unknown as LibraryIndex);
const names = (chunks: readonly { ref?: { sha256: string } }[]) => chunks.map((one) => one.ref?.sha256);

describe('an archive in chunks', () => {
  test('every place has its chunk, and there is none beyond the end', () => {
    expect(names([0, 7, 8, 9, 19].flatMap((place) => chunkAt(split, place) ?? []))).toEqual([
      'a',
      'a',
      'b',
      'c',
      'c',
    ]);
    expect(chunkAt(split, 20)).toBeUndefined();
  });
  test('an id’s day says which chunks can have it, the day itself first', () => {
    expect(names(chunksFor(split, card(3).id))).toEqual(['a']);
    expect(names(chunksFor(split, card(9).id))).toEqual(['b', 'a', 'c']);
    expect(chunksFor(split, '2023-01-01-sina-00000001')).toEqual([]);
  });
  test('a chunk of that day without an article of that outlet cannot have it', () => {
    expect(chunksFor(split, '2022-03-09-cna-12345678')).toEqual([]);
    expect(names(chunksFor(split, '2022-03-09-12345678'))).toEqual(['b', 'a', 'c']);
  });
  test('what has not come may be there; what no day has is not', () => {
    expect(mayHave(split, card(3).id)).toBe(true);
    expect([mayHave(split, 'gone'), mayHave(split, '2023-01-01-sina-00000001')]).toEqual([false, false]);
  });
  test('in an archive with copies the day’s chunk, or the next, can have the id of one', () => {
    expect(names(chunksFor(copied, '2022-03-09-cna-12345678'))).toEqual(['b']);
    expect(names(chunksFor(copied, '2021-01-01-cna-12345678'))).toEqual(['a']);
    expect(names(chunksFor(copied, '2023-01-01-sina-00000001'))).toEqual(['c']);
    expect(names(chunksFor(copied, 'undated-sina-00000001'))).toEqual(['c']);
    expect(chunksFor(copied, 'gone')).toEqual([]);
  });
  test('cards are at hand as their chunk has come', () => {
    expect(split.cards.has(card(9).id)).toBe(false);
    takeIn(split, chunk([card(9)]));
    expect(split.cards.has(card(9).id)).toBe(true);
  });
  test('an outlet is known by the id alone', () => {
    expect(outletOf(split, '2022-03-18-cna-12345678')).toBe('cna');
    expect(outletOf(split, '2022-03-18-nobody-12345678')).toBeUndefined();
  });
});

describe('an archive whose index has the cards', () => {
  test('is one chunk that is there', () => {
    expect(chunkAt(inline, 13)).toEqual({ from: 0, to: 20 });
    expect(inline.cards.size).toBe(20);
  });
  test('has for certain what it has, and for certain not what it has not', () => {
    expect([card(3).id, '2022-03-03-sina-99999999', 'gone'].map((id) => mayHave(inline, id))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('an article in chunks', () => {
  const loaded = { at: { from: 8, to: 19 }, chunk: chunk(cards.slice(8, 19)) };
  test('is found by its id, with its shard and its place in the archive', () => {
    expect(cardIn(loaded, card(10).id)).toEqual({ card: card(10), shard, place: 9 });
    expect(cardIn(loaded, card(1).id)).toBeUndefined();
  });
  test('is led to by the id of its copy, wherever it is', () => {
    const aliases = [{ id: '2022-03-10-sina-87654321', article: card(1).id }];
    const withCopy = { ...loaded, chunk: chunk(loaded.chunk.articles, aliases) };
    expect(meantIn(withCopy, '2022-03-10-sina-87654321')).toBe(card(1).id);
    expect(shortenedIn([withCopy], '2022-03-10-87654321')).toBe(card(1).id);
    expect(meantIn(withCopy, '2022-03-10-sina-11111111')).toBeUndefined();
  });
  test('is found without its outlet where that is clear', () => {
    expect(shortenedIn([loaded], '2022-03-10-00000000')).toMatchObject({ card: card(10) });
    // The 9th and the 19th end alike.
    expect(shortenedIn([loaded], '00000009')).toBeNull();
    expect(shortenedIn([loaded], '00000008')).toMatchObject({ card: card(18) });
    expect(shortenedIn([loaded], '<script>')).toBeNull();
  });
  test('is damaged where its chunk lacks its shard', () => {
    const chunkAlone = { ...loaded, chunk: { ...loaded.chunk, shards: [] } };
    expect(() => cardIn(chunkAlone, card(10).id)).toThrow(/damaged/);
  });
});
