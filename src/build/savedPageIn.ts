import { mhtmlPageIn } from './mhtml.ts';
import type { SavedPage } from './savedPage.ts';
import { webArchivePageIn } from './webArchive.ts';

/** The page in bytes that are a saved one by their content, whatever the file's name; undefined where they are none. */
export function savedPageIn(bytes: Buffer): SavedPage | undefined {
  return webArchivePageIn(bytes) ?? mhtmlPageIn(bytes);
}
