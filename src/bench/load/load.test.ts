import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Random } from '../random.ts';
import { loadFigures } from './loadRows.ts';
import { type Answer, sendSteadily } from './openLoop.ts';
import { visits } from './visits.ts';

const FILES = {
  shell: ['', 'assets/a-12345678.js'],
  cards: ['data/cards/0.json'],
  articles: ['data/articles/0.json', 'data/articles/1.json'],
};

test('visits are first ones and those of readers who come again, by turns, and one of ten takes nothing compressed', () => {
  const asked = visits(FILES, 600, new Random(1));
  expect(asked).toHaveLength(600);
  const pages = asked.filter(({ path }) => path === '');
  expect(pages.slice(0, 4).map(({ isKnown }) => isKnown)).toEqual([false, true, false, true]);
  const plain = pages.filter(({ codings }) => codings === 'identity').length / pages.length;
  expect(plain).toBeGreaterThan(0.08);
  expect(plain).toBeLessThan(0.12);
  expect(asked.filter(({ isKnown, path }) => isKnown && path.startsWith('data/articles/'))).toEqual([]);
});

describe('sendSteadily', () => {
  let server: Server;
  let address: string;
  const open: (() => void)[] = [];

  beforeEach(async () => {
    server = createServer((request, response) => {
      if (request.url === '/gone') return response.destroy();
      // The first is not answered before the last was asked for.
      if (request.url === '/held') return open.push(() => response.end('held'));
      if (request.url === '/last') for (const end of open.splice(0)) end();
      return response.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  test('waits for no answer before it sends the next request', async () => {
    const paths = ['held', 'a', 'b', 'gone', 'last'];
    const { answers } = await sendSteadily(
      address,
      paths.map((path) => ({ path, headers: {} })),
      500,
    );
    expect(answers.map(({ path, status, bytes }) => [path, status, bytes])).toEqual([
      ['held', 200, 4],
      ['a', 200, 1],
      ['b', 200, 1],
      ['gone', undefined, 0],
      ['last', 200, 1],
    ]);
    const [held, , , , last] = answers;
    expect(held?.latency).toBeGreaterThan((last?.latency ?? 0) + 5);
  });
});

test('answers are counted: errors, latencies, what was not new, what says wrongly how long it may be kept', () => {
  const answer = (
    path: string,
    status: number | undefined,
    caching: string | undefined,
    latency = 1,
  ): Answer => ({
    path,
    status,
    headers: { 'cache-control': caching, ...(path === '' && { 'content-encoding': 'gzip' }) },
    bytes: 250_000,
    latency,
  });
  const kept = 'public, max-age=31536000, immutable';
  expect(
    loadFigures([
      answer('', 200, 'no-cache'),
      answer('', 304, undefined, 9),
      answer('data/index.json', 200, kept),
      answer('data/articles/0.json', 200, kept),
      answer('assets/a-12345678.js', 200, 'no-cache'),
      answer('assets/a-12345678.js', 404, undefined),
      answer('sw.js', undefined, 'no-cache', 30_000),
      answer('sw.js', 200, 'no-cache'),
    ]),
  ).toEqual({
    requests: 8,
    errors: 2,
    'p50, ms': 1,
    'p95, ms': 30_000,
    'p99, ms': 30_000,
    'worst, ms': 30_000,
    '304, %': 12.5,
    'compressed, %': 25,
    'MB sent': 2,
    'wrong caching': 3,
  });
});
