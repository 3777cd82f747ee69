import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ListsRead } from '../readLists.ts';
import { LISTS, listsOf } from './listCache.ts';

const READ: ListsRead = {
  sources: { rules: [], problems: [] },
  names: {
    entries: [],
    names: [['泽连斯基', 'Zelensky']],
    problems: [
      { severity: 'error', code: 'names.invalid', file: 'names.yaml', line: 3, what: 'x', hint: 'y' },
    ],
  },
  events: { dates: [], rules: [], problems: [] },
};

let cache: string;
let list: string;
let reads: number;

beforeEach(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), 'duizhao-lists-'));
  list = path.join(cache, 'names.yaml');
  reads = 0;
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

async function lists({ program = 'one', files = [list] } = {}): Promise<ListsRead> {
  return await listsOf(cache, { program, files }, async () => {
    reads += 1;
    return READ;
  });
}

test('lists are read once while their files and the program are as they were, their problems too', async () => {
  expect(await lists()).toEqual(READ);
  expect(await lists()).toEqual(READ);
  expect(reads).toBe(1);
});

test('a list that comes, changes or goes is read again, and so are all by another program', async () => {
  await lists();
  writeFileSync(list, '- {name: 王毅}');
  await lists();
  writeFileSync(list, '- {name: 普京}');
  await lists();
  rmSync(list);
  await lists();
  await lists({ program: 'two' });
  expect(reads).toBe(5);
});

test('what is no file is looked at anew each time, and so is what the cache does not hold whole', async () => {
  mkdirSync(list);
  await lists();
  await lists();
  expect(reads).toBe(2);
  rmSync(list, { recursive: true });
  await lists();
  writeFileSync(path.join(cache, LISTS), 'damaged');
  expect(await lists()).toEqual(READ);
  expect(reads).toBe(4);
});
