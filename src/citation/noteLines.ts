import type { CitedItem } from './citedItem.ts';
import { oneLine } from './oneLine.ts';

/**
 * What formats for reference managers have no field of their own for, each as a note in words that do not change with
 * the interface: the archived copy, its hash and file, and the words that are quoted.
 */
export function noteLines({ archive, sha256, file, quotation }: CitedItem): string[] {
  return [
    ...(archive === undefined ? [] : [`Archived copy: ${archive.address ?? archive.name}`]),
    ...(sha256 === undefined ? [] : [`SHA-256: ${sha256}`]),
    ...(file === undefined ? [] : [`Archived file: ${file}`]),
    ...(quotation === undefined
      ? []
      : [
          `Quotation: ${oneLine(quotation.text)}`,
          `Place: paragraph ${quotation.paragraph}, characters ${quotation.range[0] + 1}-${quotation.range[1]}`,
        ]),
  ];
}
