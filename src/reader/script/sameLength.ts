import { Trie } from 'opencc-js/core';
import { type PackedTable, unpackTable } from '../../text/index.ts';

/** Gives a text in another script, as long as it was: each UTF-16 unit stands for the one at its place. */
export type Respell = (text: string) => string;

/** So many words are taken in at a time; the page has its turn after them. */
const WORDS_AT_A_TIME = 1500;

/** Spells by tables that are applied one after another. Their words are as long as what they become, so every offset holds. */
export async function sameLength(chain: readonly PackedTable[]): Promise<Respell> {
  const tries: Trie[] = [];
  for (const table of chain) tries.push(await trieOf(table));
  return (text) => tries.reduce((shown, trie) => trie.convert(shown), text);
}

async function trieOf(table: PackedTable): Promise<Trie> {
  const trie = new Trie();
  let count = 0;
  for (const [word, spelt] of unpackTable(table)) {
    trie.addWord(word, spelt);
    count += 1;
    if (count % WORDS_AT_A_TIME === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return trie;
}
