import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { collateBatch } from './collateBatch.ts';

test('a line that is no pair is told, and the others are compared; a byte order mark is none of it', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-batch-'));
  try {
    const file = path.join(folder, 'pairs.jsonl');
    const text = '三艘货轮已经获准离开并驶往公海，船员全部平安。';
    const lines = [{ id: 1, a: text, b: text }, 'nonsense', { id: 3, a: text, b: '' }];
    await writeFile(
      file,
      `\ufeff${lines.map((line) => (line === 'nonsense' ? line : JSON.stringify(line))).join('\n')}\n`,
    );
    const written: string[] = [];
    const problems: string[] = [];
    const unread = await collateBatch(
      file,
      (line) => written.push(line),
      (problem) => problems.push(problem),
    );
    expect(written.map((line) => JSON.parse(line))).toEqual([
      { id: 1, spans: [{ a: [0, text.length], b: [0, text.length], kind: 'verbatim' }] },
      { id: 3, spans: [] },
    ]);
    expect(unread).toBe(1);
    expect(problems).toEqual([expect.stringMatching(/pairs\.jsonl:2: The line is no JSON object/)]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
