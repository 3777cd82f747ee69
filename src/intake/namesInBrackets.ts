import type { Parents } from 'mdast';
import { HTML_ELEMENTS } from './htmlElements.ts';

/** A name, or a few words, in angle brackets: `<CNN>`, `<BBC News>`. */
const NAME = /<([a-z][a-z0-9]*)(?:[ \t]+[a-z][a-z0-9-]*){0,6}[ \t]*>/gi;
const END_TAG = /<\/([a-z][a-z0-9]*)/gi;

/** Which names in angle brackets are words of a text, and no markup: HTML has no such element, and nothing ends it. */
export class NamesInBrackets {
  /** In small letters. */
  readonly #ended: ReadonlySet<string>;

  constructor(text: string) {
    this.#ended = new Set(Array.from(text.matchAll(END_TAG), ([, name = '']) => name.toLowerCase()));
  }

  /** Changes the raw HTML that a node of Markdown has: what would begin an element says what it says. */
  keepIn({ children }: Parents): void {
    for (const child of children) {
      if (child.type !== 'html') continue;
      child.value = child.value.replace(NAME, (whole, name: string) =>
        this.#isWord(name) ? `&lt;${whole.slice(1, -1)}&gt;` : whole,
      );
    }
  }

  /** The text without them. */
  without(text: string): string {
    return text.replace(NAME, (whole, name: string) => (this.#isWord(name) ? '' : whole));
  }

  #isWord(name: string): boolean {
    const known = name.toLowerCase();
    return !HTML_ELEMENTS.has(known) && !this.#ended.has(known);
  }
}
