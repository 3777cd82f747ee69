import type { Element, Nodes, Root } from 'hast';
import { countCharacters } from '../text/index.ts';
import { attributeOf, textOf } from './nodes.ts';

/** What is hidden until a program of the page shows it, by the id or the class that its makers give it: WeChat. */
const SHOWN_BY_PROGRAM = /(?:^|\s)(?:js_content|rich_media_content)(?:$|\s)/;

/** Fewer characters outside of a hidden element are no article. */
const LEAST_REST = 100;

/** Elements whose text nobody reads. */
const NO_TEXT: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'title', 'noscript']);

/** Tells the element that a page hides and that holds its article. */
export class HiddenBody {
  readonly #tree: Root;
  #length: number | undefined;

  /** `tree`: as it is before anything is taken out. */
  constructor(tree: Root) {
    this.#tree = tree;
  }

  /** True for an element without which there would be no article. */
  isIn(element: Element): boolean {
    const names = `${attributeOf(element, 'id')} ${attributeOf(element, 'className')}`;
    if (SHOWN_BY_PROGRAM.test(names)) return true;
    const own = countCharacters(textOf(element));
    this.#length ??= readLength(this.#tree);
    return this.#length - own < Math.min(LEAST_REST, own);
  }
}

function readLength(tree: Root): number {
  let length = 0;
  const open: Nodes[] = [tree];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text') length += countCharacters(next.value);
    else if ('children' in next && !(next.type === 'element' && NO_TEXT.has(next.tagName)))
      for (const child of next.children) open.push(child as Nodes);
  }
  return length;
}
