import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { type CitedItem, isChinese } from '../citedItem.ts';
import { oneLine } from '../oneLine.ts';
import { markdownOf } from './markdown.ts';

/** What stands over a list, and over the articles of no day. */
export interface ListWords {
  readonly title: string;
  readonly undated: string;
}

/**
 * Articles as a Markdown list below their days, a piece for each, in the order given. A headline leads to the original, or
 * to the archived copy where no original is known.
 */
export class DatedList {
  readonly #words: ListWords;
  #day: string | undefined;

  constructor(words: ListWords) {
    this.#words = words;
  }

  /** The next article, under the heading of its day where that is another than the last one's. */
  piece(item: CitedItem): string {
    const head = this.#day === undefined ? [heading(1, this.#words.title)] : [];
    const day = item.issued ?? this.#words.undated;
    const isNew = day !== this.#day;
    this.#day = day;
    const above = isNew ? markdownOf({ type: 'root', children: [...head, heading(2, day)] }) : '';
    const gap = isNew && head.length === 0 ? '\n' : '';
    return `${gap}${above}${isNew ? '\n' : ''}${lineOf(item)}`;
  }
}

function heading(depth: 1 | 2, value: string): BlockContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: oneLine(value) }] };
}

function lineOf(item: CitedItem): string {
  const children: ListItem[] = [
    { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: contentOf(item) }] },
  ];
  return markdownOf({ type: 'list', spread: false, children });
}

function contentOf({ title, id, url, authors, container, language, archive }: CitedItem): PhrasingContent[] {
  const text = { type: 'text', value: oneLine(title) || id } as const;
  const address = url ?? archive?.address;
  const headline: PhrasingContent =
    address === undefined ? text : { type: 'link', url: address, children: [text] };
  const signed = signatureOf({ authors, container: container ?? '', language: language ?? '' });
  const copy: PhrasingContent[] =
    url === undefined || archive?.address === undefined
      ? []
      : [
          { type: 'text', value: ' · ' },
          { type: 'link', url: archive.address, children: [{ type: 'text', value: archive.name }] },
        ];
  return [headline, ...(signed === '' ? [] : [{ type: 'text', value: ` — ${signed}` } as const]), ...copy];
}

/** `张三、李四，联合早报`, `Jane Doe, Reuters`. */
function signatureOf({
  authors,
  container = '',
  language,
}: Pick<CitedItem, 'authors' | 'container' | 'language'>) {
  const [between, before] = isChinese(language) ? ['、', '，'] : [', ', ', '];
  const names = authors.map(({ whole }) => oneLine(whole)).filter((name) => name !== oneLine(container));
  return [names.join(between), oneLine(container)].filter((part) => part !== '').join(before);
}
