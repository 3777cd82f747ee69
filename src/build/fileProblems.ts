import type { FoundProblem } from '../model/index.ts';

/** Larger files are no articles. */
export const LARGEST_BYTES = 32 * 1024 * 1024;

/** A file or folder that the system does not let us read. */
export function unreadable(file: string, error: unknown): FoundProblem {
  const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return {
    severity: 'error',
    code: 'file.unreadable',
    file,
    what: `The file cannot be read (${why}); it is skipped.`,
    hint: 'Look at its permissions and whether it still exists.',
    details: { values: [{ value: why }] },
  };
}

/** A name that is no UTF-8; `charset`: what it was read in, undefined where it makes no sense in any. */
export function foreignName(file: string, charset: string | undefined): FoundProblem {
  return {
    severity: 'warning',
    code: 'file.name',
    file,
    what: `The name is not in UTF-8; ${charset === undefined ? 'its bytes are written as numbers' : `it is read as ${charset}`}.`,
    hint: 'Where it reads wrong, rename the file; names from a Chinese Windows are converted by: convmv -f gb18030 -t utf-8 -r --notest <folder>',
    details: charset === undefined ? {} : { values: [{ value: charset }] },
  };
}

/** A file of more than `LARGEST_BYTES`. */
export function tooLarge(file: string, size: number): FoundProblem {
  return {
    severity: 'error',
    code: 'file.tooLarge',
    file,
    what: `The file has ${size} bytes; more than ${LARGEST_BYTES} are not read.`,
    hint: 'An article is far smaller: look what else the file holds.',
    details: { count: size },
  };
}

/** A file whose bytes are no text in any encoding. */
export function binary(file: string): FoundProblem {
  return {
    severity: 'error',
    code: 'file.binary',
    file,
    what: 'The file is no text; it is skipped.',
    hint: 'Give articles as Markdown, HTML or plain text.',
    details: {},
  };
}

/** A file that is named as a saved page and holds none. */
export function pageless(file: string): FoundProblem {
  return {
    severity: 'error',
    code: 'file.format',
    file,
    what: 'The file is named as a page that a browser saved (MHTML or web archive), and no page is in it; it is skipped.',
    hint: 'Save the page again, as MHTML, web archive or HTML.',
    details: {},
  };
}

/** Characters that could not be read. */
export function undecoded(file: string, charset: string, replaced: number): FoundProblem {
  return {
    severity: 'warning',
    code: 'file.undecoded',
    file,
    what: `${replaced} characters could not be read as ${charset}; they are shown as \uFFFD.`,
    hint: 'Save the file as UTF-8 from a program that shows it right.',
    details: { count: replaced, values: [{ value: charset }] },
  };
}
