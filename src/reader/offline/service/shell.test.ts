import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheNames, dataCacheOf, isFormerShell, kindOf } from './shell.ts';

const SHELL = {
  version: '1',
  files: ['index.html', 'assets/index-abc.js', 'icon.svg'],
  onDemand: ['assets/table-0.js'],
};

describe('what is kept', () => {
  test.for([
    ['', 'page'],
    ['images.html', 'page'],
    ['data/index.json', 'index'],
    ['data/articles/0123.json', 'data'],
    ['assets/index-abc.js', 'shell'],
    ['assets/table-0.js', 'data'],
    ['assets/of-another.js', 'other'],
    ['feed.xml', 'other'],
    ['data/../secret.json', 'other'],
  ])('%s is a %s', ([path, kind]) => {
    expect(kindOf(path ?? '', SHELL)).toBe(kind);
  });
  test('a site drops its own former versions, and nothing of another site or of what was read', () => {
    const word = fc.stringMatching(/^\/[a-z]{0,6}\/?$/);
    fc.assert(
      fc.property(word, word, fc.stringMatching(/^[0-9a-f]{1,8}$/), (here, there, version) => {
        const other = cacheNames(there, version).shell;
        expect(isFormerShell(other, here, 'now')).toBe(here === there);
        expect(isFormerShell(cacheNames(here, version).shell, here, version)).toBe(false);
        expect(isFormerShell(dataCacheOf(here), here, version)).toBe(false);
      }),
    );
  });
});
