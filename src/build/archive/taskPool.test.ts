import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotWrite } from './cannotWrite.ts';
import { PackWriter } from './pack.ts';
import { takeInFiles } from './takeInFiles.ts';
import { TaskPool } from './taskPool.ts';
import type { TaskSetup } from './tasks.ts';

/** A thread that does with a file what its name says, and tells of every other that it is there. */
const PROGRAM = `
import { parentPort, workerData } from 'node:worker_threads';
const at = new Int32Array(workerData.place);
const held = [];
const deeds = {
  hang() { for (;;); },
  eat() { for (;;) held.push(Array.from({ length: 1e6 }, (_, at) => ({ at }))); },
  throw() { throw new Error('no such thing was foreseen'); },
  exit() { process.exit(0); },
};
parentPort.on('message', ({ setup, batch }) => {
  if (setup) return;
  if (batch[0].file === 'full') return parentPort.postMessage({ failure: 'The disk is full.' });
  if (batch[0].file === 'unbegun') process.exit(3);
  const answers = batch.map(({ file, name }, place) => {
    Atomics.store(at, 0, place);
    deeds[file]?.();
    return { file: name, sha256: 'x', bytes: 1, problems: [] };
  });
  parentPort.postMessage({ answers });
  if (batch[0].file === 'later') setTimeout(() => process.exit(0), 10);
});
`;

let folder: string;
let pool: TaskPool;
let setup: TaskSetup;

function poolOf(seconds: number): TaskPool {
  const opened = new TaskPool(pathToFileURL(path.join(folder, 'program.mjs')), 2, {
    milliseconds: seconds * 1000,
    megabytes: 40,
  });
  opened.open(setup);
  return opened;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-pool-'));
  await writeFile(path.join(folder, 'program.mjs'), PROGRAM);
  setup = {
    root: folder,
    world: { rules: [], names: [], entries: [], timeZone: 'UTC' },
    packs: folder,
    pack: 'pack',
    target: folder,
    hasVariants: false,
  };
  pool = poolOf(3);
});
afterEach(async () => {
  await pool.close();
  await rm(folder, { recursive: true, force: true });
});

const take = (...files: string[]) =>
  takeInFiles(
    pool,
    files.map((file) => ({ file, name: `${file}.md` })),
    () => undefined,
  );

const told = async (...files: string[]) =>
  (await take(...files)).map((answer) =>
    'same' in answer ? 'same' : (answer.problems[0]?.what ?? answer.file),
  );

test('threads may be started before it is known what they work with', async () => {
  const early = new TaskPool(pathToFileURL(path.join(folder, 'program.mjs')), 2);
  early.start(9);
  early.open({ ...setup, pack: 'early' });
  expect(await early.run('takeIn', [{ file: 'a', name: 'a.md' }])).toEqual([
    expect.objectContaining({ file: 'a.md' }),
  ]);
  await early.close();
});

describe('a file that ends its thread is given up, and all others are there', () => {
  test.each([
    ['hang', 'it took more than 3 seconds'],
    ['throw', 'no such thing was foreseen'],
    ['exit', 'it ended its thread (exit code 0)'],
  ])('one that does: %s', async (deed, reason) => {
    const givenUp = `The file was given up: ${reason}; it is skipped.`;
    expect(await told('a', deed, 'b', 'c')).toEqual(['a.md', givenUp, 'b.md', 'c.md']);
    expect(await told('d')).toEqual(['d.md']);
  });

  test('one that needs too much memory', async () => {
    // Where others work on the machine too, a thread may be at the end of its time before its memory is full.
    await pool.close();
    pool = poolOf(50);
    expect(await take('a', 'eat', 'b')).toEqual([
      expect.objectContaining({ file: 'a.md', problems: [] }),
      expect.objectContaining({
        file: 'eat.md',
        problems: [
          expect.objectContaining({
            code: 'file.givenUp',
            what: expect.stringMatching(/more than 40 MB of memory/),
          }),
        ],
      }),
      expect.objectContaining({ file: 'b.md', problems: [] }),
    ]);
  }, 60_000);

  test('several of one batch, in many batches', async () => {
    const good = Array.from({ length: 60 }, (_, at) => `good-${at}`);
    const answers = await told(...good, 'throw', 'exit', ...good);
    expect(answers.filter((answer) => answer.includes('given up'))).toHaveLength(2);
    expect(answers.filter((answer) => answer.startsWith('good-'))).toHaveLength(120);
  });
});

describe('what is no file’s fault', () => {
  test('a thread that ends between two batches is replaced', async () => {
    await told('later');
    await told('later');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await told('a', 'b')).toEqual(['a.md', 'b.md']);
  });
  test('a full disk ends the work with a sentence', async () => {
    await expect(take('full')).rejects.toThrow('The disk is full.');
  });
  test('a thread that ends before it begins is an error', async () => {
    await expect(take('unbegun')).rejects.toThrow(
      /could not do its work: it ended its thread \(exit code 3\)/,
    );
  });
  test('a closed pool answers what is still asked', async () => {
    const asked = [take('hang'), take('hang'), take('a')].map((one) => one.catch((error: Error) => error));
    await pool.close();
    for (const answer of await Promise.all(asked)) expect(answer).toBeInstanceOf(Error);
  });
});

test.runIf(existsSync('/dev/full'))('a pack that finds no room says so', () => {
  const writer = new PackWriter('/dev', 'full');
  writer.put('text');
  expect(() => writer.flush()).toThrow(CannotWrite);
  expect(() => writer.flush()).toThrow(/The disk is full; make room and build again/);
});
