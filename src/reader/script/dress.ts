import { overlaps, type TextRange } from '../../model/index.ts';

/** What a text is shown with. */
export interface Dress {
  /** Gives a text as long as the one it is given, unit for unit. */
  readonly spell: (text: string) => string;
  /** The readings of a text's units. */
  readonly readingsOf: ((text: string) => readonly (string | undefined)[]) | undefined;
  /** Where readings are shown, in UTF-16 units of the text of the tree. */
  readonly read: readonly TextRange[];
}

/** Spells the texts of a tree anew, and sets readings above their characters; nothing else of the tree changes. */
export function dressTree(tree: DocumentFragment, { spell, readingsOf, read }: Dress): void {
  const nodes = textNodes(tree);
  const text = nodes.map(({ data }) => data).join('');
  const shown = spell(text);
  const readings = read.length > 0 && readingsOf ? readingsOf(text) : [];
  let at = 0;
  for (const node of nodes) {
    const from = at;
    at += node.length;
    node.data = shown.slice(from, at);
    const here: TextRange = [from, at];
    if (read.some((range) => overlaps(range, here)) && !node.parentElement?.closest('ruby'))
      node.replaceWith(...withReadings(node.data, readings, from, read));
  }
}

function textNodes(tree: DocumentFragment): Text[] {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** The text of a node that begins at `from`, each character with a reading in a ruby of its own. */
function withReadings(
  text: string,
  readings: readonly (string | undefined)[],
  from: number,
  read: readonly TextRange[],
): (Node | string)[] {
  let at = from;
  return [...text].map((character) => {
    const here: TextRange = [at, at + character.length];
    const reading = readings[at];
    at = here[1];
    return reading !== undefined && read.some((range) => overlaps(range, here))
      ? ruby(character, reading)
      : character;
  });
}

/** Its reading is the reader's own word, no part of the article's text. */
function ruby(character: string, reading: string): HTMLElement {
  const whole = document.createElement('ruby');
  const above = document.createElement('rt');
  above.textContent = reading;
  above.lang = 'zh-Latn-pinyin';
  above.dataset.appUi = '';
  whole.append(character, above);
  return whole;
}
