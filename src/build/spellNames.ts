import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import { wordsOf } from './openccWords.ts';

/**
 * Names in Traditional Chinese, in the order they came in: by OpenCC's `s2tw`, which changes the script and not the words;
 * 台 stays, as outlets write it themselves.
 */
export function traditionalSpellings(names: readonly string[]): string[] {
  const convert = converterFor(names);
  return names.map((name) => (name.includes('臺') ? convert(name) : convert(name).replaceAll('臺', '台')));
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
