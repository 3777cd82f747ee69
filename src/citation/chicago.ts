import { monthFirst } from './citedDate.ts';
import { type CitedItem, isChinese } from './citedItem.ts';
import { chicagoNames, chicagoNoteNames } from './nameLists.ts';
import { quotationMarks, TITLE_MARKS, titleInMarks } from './quotationMarks.ts';
import { archivedCopy, sentences } from './referenceLine.ts';

/**
 * An entry of a bibliography after the Chicago Manual of Style, 17th and 18th edition (14.191 ff.; where it is unsigned,
 * the paper stands in the author's place).
 */
export function chicagoBibliography(item: CitedItem): string {
  const { authors, title, container, issued, accessed, url } = item;
  const who = authors.length > 0 ? chicagoNames(authors) : container;
  const site = container === who ? undefined : container;
  const date = issued === undefined ? undefined : monthFirst(issued);
  return sentences([
    who,
    titleIn(item, title, '.'),
    [site, date].filter((part) => part !== undefined && part !== '').join(', '),
    accessed === undefined ? undefined : `Accessed ${monthFirst(accessed)}`,
    url,
    archivedCopy(item),
  ]);
}

/** A note after the same manual. */
export function chicagoNote(item: CitedItem): string {
  const { authors, title, container, issued, accessed, url } = item;
  const who = chicagoNoteNames(authors);
  const site = container === who ? undefined : container;
  const rest = [
    site,
    issued === undefined ? undefined : monthFirst(issued),
    accessed === undefined ? undefined : `accessed ${monthFirst(accessed)}`,
    url,
  ].filter((part) => part !== undefined && part !== '');
  const comma = rest.length > 0 ? ',' : '';
  const head = [who === '' ? '' : `${who},`, titleIn(item, title, comma)];
  const note = [...head.filter((part) => part !== ''), rest.join(', ')].join(' ').trim();
  return sentences([note, archivedCopy(item)]);
}

/**
 * A title in its marks: quotation marks with the sign inside of them, as American English has it, a comma also
 * behind a question mark (6.125); characters take the marks that Chinese has for a title, not those of English (11.89).
 */
function titleIn({ language }: CitedItem, title: string, sign: ',' | '.' | ''): string {
  if (title === '') return '';
  if (isChinese(language)) return titleInMarks(title, TITLE_MARKS) + sign;
  // The sign stands inside of inner marks, too.
  const [, words = title, mark = ''] = /^(.*?)([”"]?)$/su.exec(title) ?? [];
  const own = sign === '.' && /[?!.…]$/.test(words) ? '' : sign;
  return titleInMarks(words + own + mark, quotationMarks('en'));
}
