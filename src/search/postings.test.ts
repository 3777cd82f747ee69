import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter } from './bits.ts';
import { placesOfKey, readLists, writeList } from './postings.ts';

const ARTICLES = 5000;
const list = fc
  .oneof(
    fc.array(fc.integer({ min: 0, max: ARTICLES - 1 }), { minLength: 1, maxLength: 60 }),
    fc.integer({ min: 1, max: 9 }).map((step) => Array.from({ length: ARTICLES / 10 }, (_, at) => at * step)),
    fc.constant(Array.from({ length: ARTICLES }, (_, at) => at)),
  )
  .map((places) => Uint32Array.from(new Set(places)).sort());

describe('lists of places', () => {
  test('are read as they were written, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 12 }), (lists) => {
        const writer = new BitWriter();
        for (const places of lists) writeList(writer, places, ARTICLES);
        const keys = lists.map((_, at) => at * 7);
        const counts = lists.map(({ length }) => length);
        const read = readLists(keys, counts, writer.take(), ARTICLES);
        for (const [at, places] of lists.entries()) expect(placesOfKey(read, at * 7)).toEqual(places);
        expect(placesOfKey(read, 3)).toHaveLength(0);
      }),
    );
  });
  test('that are damaged give places of the archive, or none', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(bytes, fc.array(fc.nat({ max: 90 }), { maxLength: 9 }), (damaged, counts) => {
        const keys = counts.map((_, at) => at);
        const { places } = readLists(keys, counts, damaged, 50);
        for (const place of places) expect(place).toBeLessThan(50);
      }),
    );
  });
  test('of every article take a bit each, and four to say so', () => {
    const writer = new BitWriter();
    writeList(
      writer,
      Uint32Array.from({ length: 4096 }, (_, at) => at).filter((at) => at % 3 > 0),
      4096,
    );
    expect(writer.take().length).toBeLessThanOrEqual(4096 / 8 + 1);
  });
});

test('bits are read as they were written', () => {
  const entry = fc.oneof(
    fc.record({ unary: fc.nat({ max: 70 }) }),
    fc
      .integer({ min: 0, max: 16 })
      .chain((bits) => fc.record({ bits: fc.constant(bits), number: fc.nat({ max: 2 ** bits - 1 }) })),
  );
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const writer = new BitWriter();
      for (const one of entries) {
        if ('unary' in one) writer.putUnary(one.unary);
        else writer.put(one.number, one.bits);
      }
      const reader = new BitReader(writer.take());
      for (const one of entries) {
        if ('unary' in one) expect(reader.readUnary()).toBe(one.unary);
        else expect(reader.read(one.bits)).toBe(one.number);
      }
      expect(reader.isPastEnd).toBe(false);
    }),
  );
});
