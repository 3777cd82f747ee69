import type { TextRange } from '../../model/index.ts';
import type { StatedDay } from './contactDay.ts';
import type { ContactForm } from './contactForms.ts';
import type { Party } from './parties.ts';

/** Words of a contact at one place of a block, and what may have to do with them. */
export interface Scene {
  /** The block's settled text. */
  readonly settled: string;
  /** The days that the block states, by place. */
  readonly days: () => readonly StatedDay[];
  readonly sentence: TextRange;
  readonly form: ContactForm;
  /** The words themselves. */
  readonly words: TextRange;
  /** The sentence's words for contacts of other kinds. */
  readonly others: readonly TextRange[];
  /** Those of the sentence, by place. */
  readonly parties: readonly Party[];
}

/** Signs between clauses; 、 stands in lists. */
const CLAUSE_SIGN = /[，,：:；;—]/u;

/** Where the clause of a place begins: behind the sign before it, or with the sentence. */
export function clauseStart({ settled, sentence }: Pick<Scene, 'settled' | 'sentence'>, at: number): number {
  let start = at;
  while (start > sentence[0] && !CLAUSE_SIGN.test(settled.charAt(start - 1))) start -= 1;
  return start;
}

/** Where the clause of a place ends: before the sign behind it, or with the sentence. */
export function clauseEnd({ settled, sentence }: Pick<Scene, 'settled' | 'sentence'>, at: number): number {
  let end = at;
  while (end < sentence[1] && !CLAUSE_SIGN.test(settled.charAt(end))) end += 1;
  return end;
}

/** Those who stand whole before a place, the nearest last. */
export function partiesBefore({ parties }: Scene, at: number): Party[] {
  return parties.filter(({ range }) => range[1] <= at);
}

/** Those who stand whole behind a place, the nearest first. */
export function partiesBehind({ parties }: Scene, at: number): Party[] {
  return parties.filter(({ range }) => range[0] >= at);
}

/** The list that begins behind the words: each with its way from the words, or from the one before it, as long as that joins them. */
export function listBehind(
  scene: Scene,
  isJoined: (way: string, party: Party, isFirst: boolean) => boolean,
): Party[] {
  const list: Party[] = [];
  let at = scene.words[1];
  for (const party of partiesBehind(scene, at)) {
    if (!isJoined(scene.settled.slice(at, party.range[0]), party, list.length === 0)) break;
    list.push(party);
    at = party.range[1];
  }
  return list;
}
