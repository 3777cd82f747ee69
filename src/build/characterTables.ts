import { configs as toTraditional } from 'opencc-js/preset/cn2t';
import { configs as toSimplified } from 'opencc-js/preset/t2cn';
import type { Plugin } from 'vite';
import { type PackedTable, packTable, type SpeltWord } from '../text/index.ts';
import { wordsOf } from './openccWords.ts';

const CONFIGS = { ...toTraditional, ...toSimplified };

const ASKED = /^virtual:tables\/\w+$/;

/** Gives OpenCC's tables packed: `virtual:tables/<config>` is the chain of a configuration, as `characterTables` makes it. */
export function duizhaoTables(): Plugin {
  return {
    name: 'duizhao:tables',
    resolveId: { filter: { id: ASKED }, handler: (asked) => `\0${asked}` },
    load: {
      filter: { id: /^\0virtual:tables\// },
      handler: (id) => `export default ${JSON.stringify(characterTables(id.slice(id.indexOf('/') + 1)))}`,
    },
  };
}

/**
 * The tables of a configuration of OpenCC, to be applied one after another, without the words that would make a text
 * longer or shorter: names of a few rare animals and characters beyond the basic plane. Throws where there is no such one.
 */
export function characterTables(config: string): PackedTable[] {
  const chain = CONFIGS[config]?.conversionChain;
  if (!chain) throw new Error(`OpenCC has no configuration ${config}`);
  // Of a word in several tables of a group the first has the say.
  return chain.map((group) =>
    packTable([...new Map(group.toReversed().flatMap(wordsOf).filter(isSameLength))]),
  );
}

function isSameLength([word, spelt]: SpeltWord): boolean {
  const shown = [...spelt];
  const written = [...word];
  return (
    written.length === shown.length &&
    written.every((character, at) => character.length === shown[at]?.length)
  );
}
