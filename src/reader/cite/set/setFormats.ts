import { CITATION_WRITERS, type CitationFormat, type CitedItem, csvTable } from '../../../citation/index.ts';
import { datedList, jsonLine, SET_COLUMNS, type SetRecord, setRecord } from '../../../citation/set/index.ts';
import { CSV_TYPE } from '../../ui/downloadFile.ts';
import type { SetFile, SetWords } from './setFile.ts';

/** A form in which a set of articles leaves the archive. */
export interface SetFormat {
  /** Its name in the catalogue. */
  readonly id: 'csv' | 'jsonl' | 'markdown' | 'ris' | 'bibtex' | 'csl' | 'zip';
  /** The end of the file's name. */
  readonly ending: string;
  readonly type: string;
  /** Begins a file. What only one format needs is loaded when it is asked for. */
  readonly begin: (words: SetWords) => Promise<SetFile> | SetFile;
}

/** In the order of the menu. */
export const SET_FORMATS: readonly SetFormat[] = [
  { id: 'csv', ending: 'csv', type: CSV_TYPE, begin: tableFile },
  { id: 'jsonl', ending: 'jsonl', type: 'application/jsonl', begin: linesFile },
  { id: 'markdown', ending: 'md', type: 'text/markdown;charset=utf-8', begin: listFile },
  referencesFormat('ris'),
  referencesFormat('bibtex'),
  referencesFormat('csl'),
  {
    id: 'zip',
    ending: 'zip',
    type: 'application/zip',
    begin: async ({ zone }) => (await import('./zipFile.ts')).zipFile(zone),
  },
];

function tableFile(): SetFile {
  const rows: SetRecord[] = [];
  return {
    add: (one) => void rows.push(setRecord(one)),
    end: () => [csvTable(SET_COLUMNS, rows)],
  };
}

function linesFile({ hasText }: SetWords): SetFile {
  const lines: string[] = [];
  return { add: (one) => void lines.push(jsonLine(one, hasText)), end: () => lines };
}

function listFile({ title, undated }: SetWords): SetFile {
  return itemsFile((items) => datedList(items, title, undated));
}

function referencesFormat(format: CitationFormat & SetFormat['id']): SetFormat {
  const { ending, type, write } = CITATION_WRITERS[format];
  return { id: format, ending, type, begin: () => itemsFile(write) };
}

/** A file that needs no more of the articles than how they are cited. */
function itemsFile(write: (items: readonly CitedItem[]) => string): SetFile {
  const items: CitedItem[] = [];
  return { add: ({ item }) => void items.push(item), end: () => [write(items)] };
}
