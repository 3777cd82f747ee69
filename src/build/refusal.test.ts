import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sentenceOfFailure } from './refusal.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'duizhao-refusal-'));
afterAll(() => rmSync(folder, { recursive: true }));

function failureOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('says which file it was, and what is the matter with it', () => {
  const missing = path.join(folder, 'nowhere');
  expect(sentenceOfFailure(failureOf(() => readFileSync(missing)))).toBe(
    `${missing}: There is no such file or folder.`,
  );
  expect(sentenceOfFailure(failureOf(() => readFileSync(folder)))).toBe(
    'It is a folder where a file is needed.',
  );
});

it('leaves sentences that are some already, and what has no code', () => {
  expect(sentenceOfFailure(new Error('The site is damaged.'))).toBe('The site is damaged.');
  expect(sentenceOfFailure(Object.assign(new Error('odd'), { code: 'EODD' }))).toBe('odd');
  expect(sentenceOfFailure('stopped')).toBe('stopped');
});
