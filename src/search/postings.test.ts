import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter } from './bits.ts';
import { ListWriter, placesInRange, readLists } from './postings.ts';

const ARTICLES = 5000;
const list = fc
  .oneof(
    fc.array(fc.integer({ min: 0, max: ARTICLES - 1 }), { minLength: 1, maxLength: 60 }),
    fc.integer({ min: 1, max: 9 }).map((step) => Array.from({ length: ARTICLES / 10 }, (_, at) => at * step)),
    fc.constant(Array.from({ length: ARTICLES }, (_, at) => at)),
  )
  .map((places) => Uint32Array.from(new Set(places)).sort());

describe('lists of places', () => {
  const key = fc.oneof(
    fc.nat({ max: 0xffffffff }),
    fc.nat({ max: 0xff }).map((low) => 0x4e2d0000 + low),
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
  test('of most articles take a bit each', () => {
    const writer = new ListWriter(4096);
    writer.add(
      1,
      Uint32Array.from({ length: 4096 }, (_, at) => at).filter((at) => at % 3 > 0),
    );
    expect(writer.take().bytes.length).toBeLessThanOrEqual(4096 / 8 + 8);
  });
});

test('bits are read as they were written', () => {
  const entry = fc.oneof(
    fc.record({ unary: fc.nat({ max: 70 }) }),
    fc.record({ gamma: fc.integer({ min: 1, max: 2 ** 30 }) }),
    fc
      .integer({ min: 0, max: 16 })
      .chain((bits) => fc.record({ bits: fc.constant(bits), number: fc.nat({ max: 2 ** bits - 1 }) })),
  );
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const writer = new BitWriter();
      for (const one of entries) {
        if ('unary' in one) writer.putUnary(one.unary);
        else if ('gamma' in one) writer.putGamma(one.gamma);
        else writer.put(one.number, one.bits);
      }
      const reader = new BitReader(writer.take());
      for (const one of entries) {
        if ('unary' in one) expect(reader.readUnary()).toBe(one.unary);
        else if ('gamma' in one) expect(reader.readGamma()).toBe(one.gamma);
        else expect(reader.read(one.bits)).toBe(one.number);
      }
      expect(reader.isPastEnd).toBe(false);
    }),
  );
});
