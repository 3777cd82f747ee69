import type { CitedItem } from './citedItem.ts';
import { gbtNames } from './nameLists.ts';

/**
 * A line of a list of references after GB/T 7714—2015, 4.6 (electronic resources): `[1] 新浪财经. 题名[EB/OL].
 * (2022-03-01)[2026-11-21]. https://…`; where a by-line names who wrote it, the outlet is the publisher: `张三. 题名[EB/OL]. 新浪财经,
 * 2022(2022-03-01)[2026-11-21]. https://…`. Where the original is at no known address, that of the archived copy stands for
 * it; the copy and its hash follow as a note. What is not known is left out.
 */
export function gbt7714(item: CitedItem, number?: number): string {
  const { container, title, issued, accessed, url, archive } = item;
  const label = number === undefined ? '' : `[${number}] `;
  const names = gbtNames(item);
  const who = (names === '' ? (container ?? '') : names).replace(/\.$/, '');
  const dates = (issued === undefined ? '' : `(${issued})`) + (accessed === undefined ? '' : `[${accessed}]`);
  const parts = [who, `${title}[EB/OL]`, publisherOf(item, names) + dates, url ?? archive?.address ?? ''];
  const line = parts.filter((part) => part !== '').join('. ');
  const note = noteOf(item);
  return `${label}${line}${note === '' ? '.' : `. ${note}.`}`;
}

/** The outlet and the year, where the outlet is not the author itself. */
function publisherOf({ container, issued }: CitedItem, names: string): string {
  if (container === undefined || names === '' || names === container) return '';
  return issued === undefined ? container : `${container}, ${issued.slice(0, 4)}`;
}

function noteOf({ url, archive, sha256 }: CitedItem): string {
  const copy = url === undefined && archive?.address !== undefined ? undefined : archive;
  const parts = [
    ...(copy === undefined ? [] : [`存档: ${copy.address ?? copy.name}`]),
    ...(sha256 === undefined ? [] : [`SHA-256: ${sha256}`]),
  ];
  return parts.join('; ');
}
