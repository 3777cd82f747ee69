import { expect, test } from 'vitest';
import { SCREENS, screenAt } from './screens.ts';

test('an address shows the screen of its path', () => {
  const paths = {
    '': 'timeline',
    '/': 'timeline',
    '/a/2022-03-01-sina': 'article',
    '/compare': 'compare',
    '/p': 'names',
    '/p/1': 'person',
    '/e/1': 'event',
    '/events': 'events',
    '/archive': 'archive',
    '/search': 'search',
    '/contacts': 'contacts',
  };
  for (const [path, name] of Object.entries(paths)) expect(screenAt(path, false), path).toBe(name);
  expect(new Set([...Object.values(paths), 'stored'])).toEqual(new Set(Object.keys(SCREENS)));
});

test('a path that names nothing, or something of every object, shows no screen', () => {
  for (const path of ['/nowhere', 'constructor', '/constructor', '__proto__', '/a']) {
    expect(screenAt(path, false), path).toBeUndefined();
  }
});

test('a page that asks a store has only what a store can answer', () => {
  expect(screenAt('/', true)).toBe('stored');
  expect(screenAt('/a/x', true)).toBe('article');
  expect(screenAt('/archive', true)).toBeUndefined();
});
