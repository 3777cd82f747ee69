/** A word, and how it is spelt in another script: as many characters, each as long in UTF-16 units as the one at its place. */
export type SpeltWord = readonly [word: string, spelt: string];

/**
 * A table of such words, packed for the way to a page: sorted words begin as the one before does, and nearly all are spelt
 * as their characters are alone.
 */
export interface PackedTable {
  /** Each character that is spelt otherwise when it stands alone, followed by what it becomes. */
  readonly characters: string;
  /** The words: a mark for how many characters one has in common with the one before, then its others. */
  readonly words: string;
  /** Of each word, in a line, the characters that do not become what they become alone: a mark for the place, the character. */
  readonly exceptions: string;
}

/** A mark is a character of the Private Use Area, which no table has: the first stands for 0. */
const FIRST_MARK = 0xe000;
const MARKS = /(?=[\ue000-\uf8ff])/;

/** Packs a table whose words are given once each. Throws where a word holds a mark or a line break. */
export function packTable(table: readonly SpeltWord[]): PackedTable {
  const broken = table.find((row) => /[\ue000-\uf8ff\n]/.test(row.join('')));
  if (broken) throw new Error(`A word that cannot be packed: ${broken.join(' ')}`);
  const single = table.filter(([word]) => isCharacter(word));
  const words = table.filter(([word]) => !isCharacter(word)).sort(([a], [b]) => (a < b ? -1 : 1));
  const alone = new Map(single);
  return {
    characters: single.flat().join(''),
    words: words.map(([word], at) => restOf(word, words[at - 1]?.[0] ?? '')).join(''),
    exceptions: words.map((row) => exceptionsOf(row, alone)).join('\n'),
  };
}

function isCharacter(word: string): boolean {
  return [...word].length === 1;
}

function mark(number: number): string {
  return String.fromCharCode(FIRST_MARK + number);
}

function restOf(word: string, before: string): string {
  const [characters, others] = [[...word], [...before]];
  const differs = characters.findIndex((character, at) => character !== others[at]);
  const shared = differs < 0 ? characters.length : differs;
  return mark(shared) + characters.slice(shared).join('');
}

function exceptionsOf([word, spelt]: SpeltWord, alone: ReadonlyMap<string, string>): string {
  const shown = [...spelt];
  return [...word]
    .map((character, at) => (shown[at] === (alone.get(character) ?? character) ? '' : mark(at) + shown[at]))
    .join('');
}

/** The words of a packed table, one after another: they are very many. */
export function* unpackTable({ characters, words, exceptions }: PackedTable): Generator<SpeltWord> {
  const alone = new Map<string, string>();
  const single = [...characters];
  for (let at = 0; at + 1 < single.length; at += 2) alone.set(single[at] ?? '', single[at + 1] ?? '');
  yield* alone;
  if (words === '') return;
  const lines = exceptions.split('\n');
  let before: readonly string[] = [];
  for (const [at, piece] of words.split(MARKS).entries()) {
    const [first = '', ...rest] = piece;
    before = [...before.slice(0, numberOf(first)), ...rest];
    const spelt = before.map((character) => alone.get(character) ?? character);
    for (const [place = '', character = ''] of lines[at]?.split(MARKS) ?? [])
      if (character !== '') spelt[numberOf(place)] = character;
    yield [before.join(''), spelt.join('')];
  }
}

function numberOf(one: string): number {
  return one.charCodeAt(0) - FIRST_MARK;
}
