import { describe, expect, test } from 'vitest';
import { type Command, GNU_TIME, runProcess } from './runProcess.ts';

const MEGABYTE = 1024 * 1024;

function node(script: string, variables = {}): Command {
  return { program: process.execPath, words: ['-e', script], folder: '.', variables };
}

const HOLD = 'const held = Buffer.alloc(150 * 1024 * 1024, 1); setTimeout(() => held.length, 300);';
const START = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(HOLD)}])`;

describe.runIf(process.platform === 'linux')('runProcess', () => {
  for (const timer of new Set([GNU_TIME, null])) {
    test(`tells time and peak of a program and of what it starts, by ${timer ?? '/proc'}`, async () => {
      for (const script of [HOLD, START]) {
        const { milliseconds, peak = 0 } = await runProcess(node(script), timer);
        expect(milliseconds).toBeGreaterThan(300);
        expect(peak).toBeGreaterThan(150 * MEGABYTE);
        expect(peak).toBeLessThan(400 * MEGABYTE);
      }
    });
    test(`tells how long processors worked where that is known, by ${timer ?? '/proc'}`, async () => {
      const work = 'const end = Date.now() + 400; while (Date.now() < end);';
      const { milliseconds, busy } = await runProcess(node(work), timer);
      if (timer === null) expect(busy).toBeUndefined();
      else expect(busy).toBeGreaterThan(0);
      expect(busy ?? 0).toBeLessThan(4 * milliseconds);
    });
    test(`says with which words a program failed, by ${timer ?? '/proc'}`, async () => {
      const failing = node('console.error(process.env.WHY); process.exit(3)', { WHY: 'no room' });
      await expect(runProcess(failing, timer)).rejects.toThrow(/ended with 3: no room/);
    });
  }
});
