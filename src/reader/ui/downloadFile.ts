/** A file made in the page. */
export interface MadeFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string | Blob;
}

/** The media type of a table for a spreadsheet. */
export const CSV_TYPE = 'text/csv;charset=utf-8';

/** How long the browser is given to begin its download, in milliseconds, before the address is taken back. */
const GRACE = 60_000;

/** Hands a table to the browser's downloads; `name` without its end. */
export function downloadCsv(name: string, text: string): void {
  downloadFile({ name: `${name}.csv`, type: CSV_TYPE, text });
}

/** Hands a file to the browser's downloads. Nothing goes over the network. */
export function downloadFile({ name, type, text }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
