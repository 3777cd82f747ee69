import { BinaryPlist, type PlistReference } from './binaryPlist.ts';
import { namedFrames, type SavedPage } from './savedPage.ts';

const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The page in bytes that are Safari's web archive by their content: a property list with the page as it came over the
 * network (`WebMainResource`), what it loaded, and the pages in its frames (`WebSubframeArchives`). Undefined where they
 * are none, or are broken.
 */
export function webArchivePageIn(bytes: Buffer): SavedPage | undefined {
  if (!BinaryPlist.is(bytes)) return undefined;
  try {
    return pageOf(new BinaryPlist(bytes));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function pageOf(list: BinaryPlist): SavedPage | undefined {
  const main = list.get(list.top, 'WebMainResource');
  if (main === undefined || !PAGE_TYPE.test(textOf(list, main, 'WebResourceMIMEType') ?? ''))
    return undefined;
  const content = list.get(main, 'WebResourceData');
  const html = content === undefined ? undefined : list.data(content);
  if (!html) return undefined;
  return {
    html,
    charset: textOf(list, main, 'WebResourceTextEncodingName'),
    line: 1,
    address: textOf(list, main, 'WebResourceURL'),
    savedAt: undefined,
    frames: framesOf(list),
  };
}

/** Where the pages in its frames stood. */
function framesOf(list: BinaryPlist): string[] {
  const frames = list.get(list.top, 'WebSubframeArchives');
  if (frames === undefined) return [];
  return namedFrames(list.count(frames), (index) => {
    const page = list.get(list.item(frames, index), 'WebMainResource');
    return page === undefined ? undefined : textOf(list, page, 'WebResourceURL');
  });
}

function textOf(list: BinaryPlist, resource: PlistReference, name: string): string | undefined {
  const value = list.get(resource, name);
  return value === undefined ? undefined : list.text(value);
}
