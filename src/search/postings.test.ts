import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter } from './bits.ts';
import { ListWriter, placesInRange, readLists } from './postings.ts';

const ARTICLES = 5000;
const list = fc
  .oneof(
    fc.array(fc.integer({ min: 0, max: ARTICLES - 1 }), { minLength: 1, maxLength: 90 }),
    fc
      .integer({ min: 2, max: 40 })
      .map((step) => Array.from({ length: ARTICLES }, (_, at) => at).filter((at) => at % step > 0)),
    fc.integer({ min: 1, max: 9 }).map((step) => Array.from({ length: ARTICLES / 10 }, (_, at) => at * step)),
    fc.constant(Array.from({ length: ARTICLES }, (_, at) => at)),
  )
  .map((places) => Uint32Array.from(new Set(places)).sort());

describe('lists of places', () => {
  const key = fc.oneof(
    fc.nat({ max: 0xffffffff }),
    fc.nat({ max: 0xff }).map((low) => 0x4e2d0000 + low),
    fc.nat({ max: 0x51ff }).map((second) => 0x56fd_4e00 + second),
  );

  test('are read as they were written, whatever stands around them', () => {
    const entries = fc.uniqueArray(fc.tuple(key, list), {
      selector: ([own]) => own,
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(entries, (lists) => {
        const sorted = lists.toSorted(([a], [b]) => a - b);
        const writer = new ListWriter(ARTICLES);
        for (const [own, places] of sorted) writer.add(own, places);
        const { keys, bytes } = writer.take();
        const read = readLists(keys, bytes, ARTICLES);
        expect([...read.keys]).toEqual(sorted.map(([own]) => own));
        for (const [own, places] of sorted) expect(placesInRange(read, [own, own])).toEqual(places);
        const all = sorted.reduce((sum, [, { length }]) => sum + length, 0);
        expect(placesInRange(read, [0, 0xffffffff])).toHaveLength(all);
      }),
    );
  });
  test('that are damaged give places of the archive, or none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 90 }), (damaged, count) => {
        const read = readLists(count, damaged, 50);
        for (const place of placesInRange(read, [0, 0xffffffff])) expect(place).toBeLessThan(50);
      }),
    );
  });
  test('of one article, of all, and of few of very many are read as they were written', () => {
    for (const articles of [1, 2, 3, 33, 70_000, 1_000_000]) {
      const writer = new ListWriter(articles);
      const all = Uint32Array.from({ length: Math.min(articles, 70_000) }, (_, at) => at);
      const lists = [all, all.slice(-1), all.filter((at) => at % 1000 === 0)];
      for (const [key, places] of lists.entries()) writer.add(key, places);
      const { keys, bytes } = writer.take();
      const read = readLists(keys, bytes, articles);
      for (const [key, places] of lists.entries()) expect(placesInRange(read, [key, key])).toEqual(places);
    }
  });
  test('of most articles take what the others would', () => {
    const writer = new ListWriter(4096);
    writer.add(
      1,
      Uint32Array.from({ length: 4096 }, (_, at) => at).filter((at) => at % 10 > 0),
    );
    expect(writer.take().bytes.length).toBeLessThanOrEqual(4096 / 16);
  });
});

/** A way to write a number, and to read it again. */
interface Way {
  readonly put: (writer: BitWriter) => void;
  readonly read: (reader: BitReader) => number;
  readonly number: number;
}

const ways: fc.Arbitrary<Way> = fc.oneof(
  fc.nat({ max: 70 }).map((number) => ({
    put: (writer: BitWriter) => writer.putUnary(number),
    read: (reader: BitReader) => reader.readUnary(),
    number,
  })),
  fc.integer({ min: 1, max: 2 ** 30 }).map((number) => ({
    put: (writer: BitWriter) => writer.putGamma(number),
    read: (reader: BitReader) => reader.readGamma(),
    number,
  })),
  fc
    .integer({ min: 1, max: 2 ** 24 })
    .chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 })))
    .map(([count, number]) => ({
      put: (writer: BitWriter) => writer.putBelow(number, count),
      read: (reader: BitReader) => reader.readBelow(count),
      number,
    })),
  fc
    .integer({ min: 0, max: 16 })
    .chain((bits) => fc.tuple(fc.constant(bits), fc.nat({ max: 2 ** bits - 1 })))
    .map(([bits, number]) => ({
      put: (writer: BitWriter) => writer.put(number, bits),
      read: (reader: BitReader) => reader.read(bits),
      number,
    })),
);

test('bits are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(ways), (entries) => {
      const writer = new BitWriter();
      for (const { put } of entries) put(writer);
      const reader = new BitReader(writer.take());
      for (const { read, number } of entries) expect(read(reader)).toBe(number);
      expect(reader.isPastEnd).toBe(false);
    }),
  );
});
