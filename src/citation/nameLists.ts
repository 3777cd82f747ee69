import { type CitedItem, isChinese } from './citedItem.ts';
import { type CitedName, initialsOf } from './citedName.ts';

/** What stands for further names, by language (GB/T 7714—2015, 8.1.2: “或与之相应的词”). */
const AND_OTHERS: Readonly<Record<string, string>> = { ru: 'и др.', uk: 'та ін.' };

/**
 * After GB/T 7714—2015, 8.1: the family name in capitals, then initials without stops, `DOE J Q`; Chinese names whole. Of more
 * than three the first three, then 等 or its like.
 */
export function gbtNames({ authors, language }: Pick<CitedItem, 'authors' | 'language'>): string {
  const names = authors.map((name) =>
    name.parts ? `${name.parts.family.toUpperCase()} ${initialsOf(name.parts, 'bare')}` : name.whole,
  );
  const isHan = isChinese(language);
  const others = isHan ? '等' : (AND_OTHERS[(language ?? '').split('-')[0] ?? ''] ?? 'et al.');
  return [...names.slice(0, 3), ...(names.length > 3 ? [others] : [])].join(isHan ? '，' : ', ');
}

/**
 * After APA, 7th edition, 9.8: `Doe, J. Q., & Smith, J.`; up to twenty, of more the first nineteen and the last. Names that
 * cannot be turned round stay whole.
 */
export function apaNames(authors: readonly CitedName[]): string {
  const names = authors.map(({ whole, parts }) =>
    parts ? `${parts.family}, ${initialsOf(parts, 'dotted')}` : whole,
  );
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/**
 * In a bibliography after Chicago, 17th edition, 14.76: the first name turned round, `Doe, Jane, and John Smith`; of more than
 * ten the first seven.
 */
export function chicagoNames(authors: readonly CitedName[]): string {
  const [first, ...rest] = authors;
  if (!first) return '';
  const turned = first.parts ? `${first.parts.family}, ${first.parts.given}` : first.whole;
  const names = [turned, ...rest.map(inOrder)];
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  return joined(names, first.parts !== undefined);
}

/** In a note after the same: no name is turned round, and of more than three the first. */
export function chicagoNoteNames(authors: readonly CitedName[]): string {
  const names = authors.map(inOrder);
  return names.length > 3 ? `${names[0]} et al.` : joined(names, false);
}

function inOrder({ whole, parts }: CitedName): string {
  return parts ? `${parts.given} ${parts.family}` : whole;
}

/** Two are joined by a comma where the first is turned round; three and more always are. */
function joined(names: readonly string[], isTurned: boolean): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = isTurned || names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} and ${last}`;
}
