import { monthFirst, yearFirst } from './citedDate.ts';
import type { CitedItem } from './citedItem.ts';
import { apaNames } from './nameLists.ts';
import { archivedCopy, sentences } from './referenceLine.ts';

/**
 * A reference after APA, 7th edition, 10.1 (16) and 10.16: without a by-line the headline stands first. It stays in the
 * language that it is in, without a translation that nobody made. An address is followed by no full stop.
 */
export function apa(item: CitedItem): string {
  const { authors, title, container, issued, url } = item;
  const date = issued === undefined ? '(n.d.)' : `(${yearFirst(issued)})`;
  const who = apaNames(authors);
  const head = who === '' ? [title, date] : [who, date, title];
  // An author is not named again as the site.
  const site = container === who ? undefined : container;
  const line = sentences([...head, site]);
  const address = url === undefined ? accessedSentence(item) : retrieved(item, url);
  return [line, address, sentences([archivedCopy(item)])].filter((part) => part !== '').join(' ');
}

function retrieved({ accessed }: CitedItem, url: string): string {
  return accessed === undefined ? url : `Retrieved ${monthFirst(accessed)}, from ${url}`;
}

function accessedSentence({ accessed }: CitedItem): string {
  return accessed === undefined ? '' : `Retrieved ${monthFirst(accessed)}.`;
}
