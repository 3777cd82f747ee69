import type { CitedItem } from './citedItem.ts';

/** The parts of a reference that there are, each closed by a full stop unless a sign of its own ends it. */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part === undefined || part === '' ? [] : [part]))
    .map((part) => (/[.?!…。？！]”?$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Where the archived copy is and how to know it, as a sentence of English; '' where nothing is known of one. */
export function archivedCopy({ archive, sha256 }: CitedItem): string {
  const place = archive?.address ?? archive?.name;
  const hash = sha256 === undefined ? '' : `SHA-256 ${sha256}`;
  if (place === undefined) return hash;
  return `Archived copy: ${place}${hash === '' ? '' : ` (${hash})`}`;
}
