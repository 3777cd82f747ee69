import { bibtex, CITATION_WRITERS, csvTable } from '../../../citation/index.ts';
import { DatedList, jsonLine, SET_COLUMNS, type SetArticle, setRecord } from '../../../citation/set/index.ts';
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
  { ...endOf('ris'), begin: risFile },
  { ...endOf('bibtex'), begin: bibtexFile },
  { ...endOf('csl'), begin: cslFile },
  {
    id: 'zip',
    ending: 'zip',
    type: 'application/zip',
    begin: async ({ zone }) => (await import('./zipFile.ts')).zipFile(zone),
  },
];

function endOf(id: 'ris' | 'bibtex' | 'csl') {
  const { ending, type } = CITATION_WRITERS[id];
  return { id, ending, type };
}

/** A file of the pieces that its articles make; what is long work is so done with each article, and never at the end. */
function piecesFile(begins: string, pieceOf: (one: SetArticle) => string, ends = ''): SetFile {
  const pieces = [begins];
  return { add: (one) => void pieces.push(pieceOf(one)), end: () => [...pieces, ends] };
}

function tableFile(): SetFile {
  const head = csvTable(SET_COLUMNS, []);
  return piecesFile(head, (one) => csvTable(SET_COLUMNS, [setRecord(one)]).slice(head.length));
}

function linesFile({ hasText }: SetWords): SetFile {
  return piecesFile('', (one) => jsonLine(one, hasText));
}

function listFile(words: SetWords): SetFile {
  const list = new DatedList(words);
  return piecesFile('', ({ item }) => list.piece(item));
}

function risFile(): SetFile {
  return piecesFile('', ({ item }) => `${CITATION_WRITERS.ris.write([item])}\r\n`);
}

function bibtexFile(): SetFile {
  const keys = new Set<string>();
  return piecesFile('', ({ item }) => `${bibtex([item], keys)}\n`);
}

/** A list in JSON: what a list of one has between its brackets, parted by commas. */
function cslFile(): SetFile {
  let border = '';
  const pieceOf = ({ item }: SetArticle) => {
    const whole = CITATION_WRITERS.csl.write([item]);
    const piece = border + whole.slice(whole.indexOf('{'), whole.lastIndexOf('}') + 1);
    border = ',\n  ';
    return piece;
  };
  return piecesFile('[\n  ', pieceOf, '\n]\n');
}
