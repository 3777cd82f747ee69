import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isWhole } from './isWhole.ts';

const JSON_TEXT = '{"records":[]}';
const HASH = createHash('sha256').update(JSON_TEXT).digest('hex').slice(0, 16);
const PORTAL = '<!doctype html><title>Please log in</title>';

const answer = (body: string, type: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': type } });

test.for([
  ['a data file', `data/articles/${HASH}.json`, answer(JSON_TEXT, 'application/json'), true],
  ['one that a host calls text', `data/articles/${HASH}.json`, answer(JSON_TEXT, 'text/plain'), true],
  ['another file under its name', `data/articles/${HASH}.json`, answer('{}', 'application/json'), false],
  ['a page in its place', `data/articles/${HASH}.json`, answer(PORTAL, 'text/html'), false],
  ['the index', 'data/index.json', answer(JSON_TEXT, 'application/json'), true],
  ['a page in its place', 'data/index.json', answer(PORTAL, 'application/json'), false],
  ['half of it', 'data/index.json', answer(JSON_TEXT.slice(1), 'application/json'), false],
  ['a part of the app', 'assets/a-1.js', answer('1', 'text/javascript'), true],
  ['a page in its place', 'assets/a-1.js', answer(PORTAL, 'text/html; charset=utf-8'), false],
  ['an icon', 'icon.svg', answer('<svg/>', 'image/svg+xml'), true],
  ['a page', '', answer(PORTAL, 'text/html'), true],
  ['a page', 'images.html', answer(PORTAL, 'text/html'), true],
  ['a page that is none', 'index.html', answer('{}', 'application/json'), false],
  ['what is not there', 'assets/a-1.js', answer('', 'text/javascript', 404), false],
] as const)('%s as %s', async ([, path, given, isThat]) => {
  expect(await isWhole(path, given)).toBe(isThat);
});
