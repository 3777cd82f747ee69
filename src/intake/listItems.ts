import type { Element } from 'hast';
import type { Draft } from './draft.ts';
import { attributeOf } from './nodes.ts';

/** Where an item stands in its lists. */
export interface ListPlace {
  /** Lists around it, its own included. */
  readonly depth: number;
  /** Its number where its list is numbered, and it is not the rest of an item that began before. */
  readonly number?: number;
}

/** Tells each draft of a list its place: how deep, and which number. Linear in the drafts and items. */
export function placeListItems(drafts: readonly Draft[]): void {
  const numbers = new Map<Element, ReadonlyMap<Element, number>>();
  let before: Element | undefined;
  for (const draft of drafts) {
    const item = draft.elements.findLast(({ tagName }) => tagName === 'li');
    if (draft.kind === 'listItem' && item)
      draft.place = placeOf(draft.elements, item, item === before, numbers);
    before = item;
  }
}

function placeOf(
  elements: readonly Element[],
  item: Element,
  isRest: boolean,
  numbers: Map<Element, ReadonlyMap<Element, number>>,
): ListPlace {
  const lists = elements.slice(0, elements.indexOf(item)).filter(isList);
  const list = lists.at(-1);
  const depth = Math.max(1, lists.length);
  if (isRest || list?.tagName !== 'ol') return { depth };
  const known = numbers.get(list) ?? numbersIn(list);
  numbers.set(list, known);
  const number = known.get(item);
  return number === undefined ? { depth } : { depth, number };
}

function isList({ tagName }: Element): boolean {
  return ['ol', 'ul', 'menu', 'dir'].includes(tagName);
}

/** By item: its number, with `start`, `reversed` and an item's own `value`. */
function numbersIn(list: Element): Map<Element, number> {
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  const isReversed = 'reversed' in list.properties;
  const step = isReversed ? -1 : 1;
  let next = numberIn(list, 'start') ?? (isReversed ? items.length : 1);
  return new Map(
    items.map((item): [Element, number] => {
      const number = numberIn(item, 'value') ?? next;
      next = number + step;
      return [item, number];
    }),
  );
}

function numberIn(element: Element, name: string): number | undefined {
  const written = attributeOf(element, name);
  return /^-?\d{1,6}$/.test(written) ? Number(written) : undefined;
}
