/** A set of articles as it leaves the archive: table, lines of JSON, dated list, and files that a build reads back. */
export { articleFile } from './articleFile.ts';
export { DatedList, type ListWords } from './datedList.ts';
export { jsonLine } from './jsonLine.ts';
export type { SetArticle } from './setArticle.ts';
export { SET_COLUMNS, type SetRecord, setRecord } from './setRecord.ts';
export { sourcesFile } from './sourcesFile.ts';
