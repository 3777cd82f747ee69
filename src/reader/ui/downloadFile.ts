/** A file made in the page. */
export interface MadeFile {
  readonly name: string;
  /** Media type: `text/csv;charset=utf-8`. */
  readonly type: string;
  readonly text: string | Blob;
}

/** How long the browser is given to begin its download, in milliseconds, before the address is taken back. */
const GRACE = 60_000;

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
