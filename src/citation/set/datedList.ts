import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import type { CitedItem } from '../citedItem.ts';
import { oneLine } from '../oneLine.ts';
import { markdownOf } from './markdown.ts';

/**
 * Articles as a Markdown list below their days, in the order given; `undated` is what stands over those without one. A
 * headline leads to the original, or to the archived copy where no original is known.
 */
export function datedList(items: readonly CitedItem[], title: string, undated: string): string {
  const children: BlockContent[] = [heading(1, title)];
  let day: string | undefined;
  let list: ListItem[] = [];
  for (const item of items) {
    const own = item.issued ?? undated;
    if (own !== day) {
      list = [];
      children.push(heading(2, own), { type: 'list', spread: false, children: list });
      day = own;
    }
    list.push({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: lineOf(item) }] });
  }
  return markdownOf({ type: 'root', children });
}

function heading(depth: 1 | 2, value: string): BlockContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: oneLine(value) }] };
}

function lineOf({ title, id, url, container, archive }: CitedItem): PhrasingContent[] {
  const text = { type: 'text', value: oneLine(title) || id } as const;
  const address = url ?? archive?.address;
  const headline: PhrasingContent =
    address === undefined ? text : { type: 'link', url: address, children: [text] };
  const outlet = oneLine(container ?? '');
  const copy: PhrasingContent[] =
    url === undefined || archive?.address === undefined
      ? []
      : [
          { type: 'text', value: ' · ' },
          { type: 'link', url: archive.address, children: [{ type: 'text', value: archive.name }] },
        ];
  return [headline, ...(outlet === '' ? [] : [{ type: 'text', value: ` — ${outlet}` } as const]), ...copy];
}
