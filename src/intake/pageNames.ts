/** Endings of pages that a browser saved as one file: MHTML, and Safari's web archive. */
const SAVED = 'mht(?:ml)?|webarchive';
const SAVED_NAME = new RegExp(String.raw`\.(?:${SAVED})$`, 'i');
const PAGE_NAME = new RegExp(String.raw`\.(?:x?html?|${SAVED})$`, 'i');

/** True where a file's name says that a browser saved a page in it, with all that belongs to it. */
export function isSavedName(file: string): boolean {
  return SAVED_NAME.test(file);
}

/** True where a file's name says that it is a page. */
export function isPageName(file: string): boolean {
  return PAGE_NAME.test(file);
}
