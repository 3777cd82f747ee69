import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Contender, measureRounds } from './contender.ts';

let work = '';

beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'duizhao-rounds-'));
});
afterEach(() => rm(work, { recursive: true }));

/** Adds its name to a list in the folder above, and writes it into a folder of its own. */
function contender(name: string, ends = 0): Contender {
  const site = path.join(work, name);
  const script = `const fs = require('node:fs');
    fs.appendFileSync('../order', ${JSON.stringify(`${name} `)});
    fs.writeFileSync('page', ${JSON.stringify(name)});
    process.exit(${ends});`;
  return {
    name,
    site,
    command: { program: process.execPath, words: ['-e', script], folder: site },
    before: async () => {
      await mkdir(site, { recursive: true });
    },
  };
}

test('contenders run in turns, and what they took and wrote is told', async () => {
  const outcomes = await measureRounds([contender('one'), contender('three')], 2);
  expect(await readFile(path.join(work, 'order'), 'utf8')).toBe('one three one three ');
  expect(outcomes.map(({ name, written }) => [name, written])).toEqual([
    ['one', { files: 1, bytes: 3 }],
    ['three', { files: 1, bytes: 5 }],
  ]);
  for (const { figures } of outcomes) expect(figures?.milliseconds).toBeGreaterThan(1);
});

test('who fails is not asked again, and its state is taken back all the same', async () => {
  let taken = 0;
  const after = async () => {
    taken += 1;
  };
  const [broken, sound] = await measureRounds([{ ...contender('broken', 7), after }, contender('sound')], 2);
  expect(broken).toMatchObject({ figures: undefined, failure: expect.stringMatching(/ended with 7/) });
  expect(sound?.figures).toBeDefined();
  expect(await readFile(path.join(work, 'order'), 'utf8')).toBe('broken sound sound ');
  expect(taken).toBe(1);
});
