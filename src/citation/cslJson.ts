import { datePartsOf } from './citedDate.ts';
import type { CitedDate, CitedItem } from './citedItem.ts';
import type { CitedName } from './citedName.ts';
import { noteLines } from './noteLines.ts';
import { oneLine } from './oneLine.ts';

/** References as CSL-JSON, as its schema for data (1.0) has it: Zotero, Pandoc and all that speak CSL read it. */
export function cslJson(items: readonly CitedItem[]): string {
  return `${JSON.stringify(items.map(dataOf), null, 2)}\n`;
}

function dataOf(item: CitedItem) {
  const { id, type, title, authors, container, issued, accessed, url, language, archive } = item;
  const note = noteLines(item).map(oneLine).join('\n');
  return {
    id,
    type,
    ...(title !== '' && { title: oneLine(title) }),
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(container !== undefined && { 'container-title': oneLine(container) }),
    ...(issued !== undefined && { issued: dateOf(issued) }),
    ...(accessed !== undefined && { accessed: dateOf(accessed) }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
    ...(archive && { archive: oneLine(archive.name) }),
    ...(archive?.address !== undefined && { archive_location: archive.address }),
    ...(note !== '' && { note }),
  };
}

function nameOf({ whole, parts }: CitedName) {
  return parts ? { family: parts.family, given: parts.given } : { literal: oneLine(whole) };
}

function dateOf(date: CitedDate) {
  return { 'date-parts': [datePartsOf(date)] };
}
