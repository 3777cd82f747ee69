import type { configs } from 'opencc-js/preset/cn2t';
import type { SpeltWord } from '../text/index.ts';

type Table = NonNullable<(typeof configs)[string]>['conversionChain'][number][number];

/** The words of one of OpenCC's tables, each with its other spelling. */
export function wordsOf(table: Table): SpeltWord[] {
  if (typeof table !== 'string') return [...table];
  return table.split('|').map((row): SpeltWord => {
    const [word = '', spelt = ''] = row.split(' ');
    return [word, spelt];
  });
}
