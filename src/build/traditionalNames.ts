import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import type { Source } from '../model/index.ts';
import { wordsOf } from './openccWords.ts';

/**
 * Outlets with their names in Traditional Chinese too, where these are others and the list gives none: by OpenCC's `s2tw`,
 * which changes the script and not the words; 台 stays, as outlets write it themselves.
 */
export function withTraditionalNames(sources: readonly Source[]): Source[] {
  const convert = converterFor(sources.map(({ name }) => name.zh));
  return sources.map((source) => {
    const { zh } = source.name;
    const traditional = zh.includes('臺') ? convert(zh) : convert(zh).replaceAll('臺', '台');
    if (source.name['zh-Hant'] !== undefined || traditional === zh) return source;
    return { ...source, name: { ...source.name, 'zh-Hant': traditional } };
  });
}

/** Of the tables only the words that stand in one of the texts: to take in all of them takes longer than a small archive. */
function converterFor(texts: readonly string[]): (text: string) => string {
  const all = texts.join('\n');
  const [toTraditional = [], toTaiwan = []] = configs.s2tw?.conversionChain ?? [];
  const first = trieOf(toTraditional.map((table) => wordsOf(table).filter(([word]) => all.includes(word))));
  const second = trieOf(toTaiwan.map(wordsOf));
  return (text) => second.convert(first.convert(text));
}

/** Of a word in several tables the first has the say. */
function trieOf(tables: readonly (readonly (readonly [string, string])[])[]): Trie {
  const trie = new Trie();
  for (const [word, spelt] of tables.toReversed().flat()) trie.addWord(word, spelt);
  return trie;
}
