import type { CitedDate, CitedItem } from './citedItem.ts';
import { noteLines } from './noteLines.ts';
import { oneLine } from './oneLine.ts';

/** By kind of what is cited; `ELEC` is a page of the web. */
const TYPES = { 'article-newspaper': 'NEWS', webpage: 'ELEC' } as const;

/**
 * References as RIS (Research Information Systems), which reference managers read: a tag, two spaces, a hyphen, a space
 * and one line of text, closed by CR and LF; `ER` ends a reference. UTF-8 without a byte order mark.
 */
export function ris(items: readonly CitedItem[]): string {
  return items.map(reference).join('\r\n');
}

function reference(item: CitedItem): string {
  const { id, type, title, authors, container, issued, accessed, url, language, archive } = item;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ...authors.map(({ whole, parts }) => ['AU', parts ? `${parts.family}, ${parts.given}` : whole] as const),
    ['TI', title],
    ['T2', container],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued && slashed(issued)],
    ['Y2', accessed && slashed(accessed)],
    ['LA', language],
    ['UR', url],
    ['DB', archive?.name],
    ...noteLines(item).map((line) => ['N1', line] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = oneLine(value ?? '');
    return text === '' ? [] : [`${tag}  - ${text}`];
  });
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `2022/03/01/`: year, month, day and what else there is, each empty where unknown. */
function slashed(date: CitedDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
