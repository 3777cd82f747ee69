import { CSV_TYPE } from '../../ui/downloadFile.ts';
import type { ExportRequest } from './exportRequest.ts';

/** A form in which a comparison leaves the page. */
export interface ExportFormat {
  /** Its name in the catalogue. */
  readonly id: 'html' | 'csv' | 'json' | 'tei';
  /** The end of the file's name. */
  readonly ending: string;
  readonly type: string;
  /** Writes the file's text. What writes is loaded when it is asked for. */
  readonly write: (request: ExportRequest) => Promise<string>;
}

const loadWriters = () => import('./writers.ts');

/** In the order of the menu. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'html',
    ending: 'html',
    type: 'text/html;charset=utf-8',
    write: async (request) => (await loadWriters()).writeHtml(request),
  },
  {
    id: 'csv',
    ending: 'csv',
    type: CSV_TYPE,
    write: async (request) => (await loadWriters()).writeCsv(request),
  },
  {
    id: 'json',
    ending: 'json',
    type: 'application/json',
    write: async (request) => (await loadWriters()).writeJson(request),
  },
  {
    id: 'tei',
    ending: 'tei.xml',
    type: 'application/tei+xml',
    write: async (request) => (await loadWriters()).writeTei(request),
  },
];
