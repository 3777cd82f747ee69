import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { QUICK, readVariant, THOROUGH, withoutVariantEnding, writeVariants } from './variants.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-variants-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const TEXT = Buffer.from('港口方面周一证实，三艘货轮已经获准离开。'.repeat(100));

describe('writeVariants', () => {
  test('whatever a file holds, its variants hold the same, and are smaller; or there are none', async () => {
    const file = path.join(folder, 'a.json');
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        fc.nat(40),
        fc.constantFrom(QUICK, THOROUGH),
        async (bytes, times, effort) => {
          const content = Buffer.concat(Array.from({ length: times }, () => bytes));
          writeVariants(file, content, effort);
          for (const [ending, unpack] of [
            ['.br', brotliDecompressSync] as const,
            ['.gz', gunzipSync] as const,
          ]) {
            if (!existsSync(file + ending)) continue;
            const variant = await readFile(file + ending);
            expect(variant.length).toBeLessThan(content.length);
            expect(unpack(variant).equals(content)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
  test('come out the same whenever and wherever they are made', async () => {
    const file = path.join(folder, 'a.js');
    writeVariants(file, TEXT, QUICK);
    const [, , , , ...head] = (await readFile(`${file}.gz`)).subarray(0, 10);
    // Four bytes of a date, one of the level, one of the system.
    expect([...head.slice(0, 4), head[5]]).toEqual([0, 0, 0, 0, 255]);
  });
  test('small files, pictures and hosts’ own files have none, and former ones go', async () => {
    for (const [name, content] of [
      ['a.png', TEXT],
      ['.htaccess', TEXT],
      ['nginx.conf', TEXT],
      ['b.json', TEXT.subarray(0, 900)],
    ] as const) {
      const file = path.join(folder, name);
      await writeFile(`${file}.br`, 'former');
      writeVariants(file, content, QUICK);
      expect([name, existsSync(`${file}.br`), existsSync(`${file}.gz`)]).toEqual([name, false, false]);
    }
  });
});

test('a variant that unpacks to more than its file is not unpacked', () => {
  const file = path.join(folder, 'a.json');
  writeVariants(file, TEXT, QUICK);
  for (const ending of ['.br', '.gz'] as const) {
    expect(readVariant(file, ending, TEXT.length).equals(TEXT)).toBe(true);
    expect(() => readVariant(file, ending, TEXT.length - 1)).toThrow();
  }
});

test('a variant is told from a file of another kind by its name', () => {
  expect(['a.js.br', 'x/b.json.gz', 'backup.tar.gz', 'data.gz', 'a.js'].map(withoutVariantEnding)).toEqual([
    'a.js',
    'x/b.json',
    'backup.tar.gz',
    'data.gz',
    'a.js',
  ]);
});
