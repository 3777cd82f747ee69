import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import type { CitedItem } from './citedItem.ts';
import { cslJson } from './cslJson.ts';
import { gbt7714 } from './gbt7714.ts';
import { oneLine } from './oneLine.ts';
import { ris } from './ris.ts';

/** The forms of a reference, in the order of the menus: lines to be read, then files for reference managers. */
export const CITATION_FORMATS = ['gbt7714', 'apa', 'chicago', 'chicagoNote', 'ris', 'bibtex', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** How the references of a format are written, and the file that they make. */
export interface CitationWriter {
  /** The end of the file's name. */
  readonly ending: string;
  readonly type: string;
  /** True for lines that people read; false for what programs do. */
  readonly isText: boolean;
  readonly write: (items: readonly CitedItem[]) => string;
}

const TEXT = { ending: 'txt', type: 'text/plain;charset=utf-8', isText: true } as const;

/** A line for each; a list of several is numbered where the standard has it so. */
export const CITATION_WRITERS: Readonly<Record<CitationFormat, CitationWriter>> = {
  gbt7714: {
    ...TEXT,
    write: (items) => lines(items, (item, at) => gbt7714(item, items.length > 1 ? at + 1 : undefined)),
  },
  apa: { ...TEXT, write: (items) => lines(items, apa) },
  chicago: { ...TEXT, write: (items) => lines(items, chicagoBibliography) },
  chicagoNote: { ...TEXT, write: (items) => lines(items, chicagoNote) },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', isText: false, write: ris },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', isText: false, write: (items) => bibtex(items) },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json', isText: false, write: cslJson },
};

function lines(items: readonly CitedItem[], line: (item: CitedItem, at: number) => string): string {
  return items.map((item, at) => `${oneLine(line(item, at))}\n`).join('');
}
