import type { FieldBook, PlainValue } from './fieldBook.ts';

/** A character of a value that no language of front matter gives a meaning; blanks are stated where they may stand. */
const plainBut = (signs: string) => `[^${signs}#\\p{C}\\p{Z}]`;
const ITEM = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.·-]| (?=[\\p{L}\\p{N}]))*';

/** `key: value` on one line: a text in quotes without escapes, a list of words, or a text that needs no quotes. */
const FIELD = new RegExp(
  [
    '^(?<key>[A-Za-z_]\\w{0,40}): (?:',
    `"(?<double>(?:${plainBut('"\\\\')}| )*)"`,
    `|'(?<single>(?:${plainBut("'")}| )*)'`,
    `|\\[ ?(?<list>${ITEM}(?:, ?${ITEM})*) ?\\]`,
    `|(?<plain>[\\p{L}\\p{N}](?:${plainBut(':')}|[: ](?=${plainBut(':')}))*)`,
    ')$',
  ].join(''),
  'u',
);

/**
 * Takes the fields of a block that is made of the simplest lines alone, as nearly every archive's are, and says whether
 * it was: these mean the same to YAML, whose parser takes twenty times as long. Of any other block nothing is taken.
 */
export function readPlainFields(block: string, book: FieldBook): boolean {
  const fields = block.split('\n').map(fieldOf);
  if (!fields.every((field) => field !== undefined)) return false;
  fields.forEach(({ key, value }, at) => {
    book.put(key, value, at + 1);
  });
  return true;
}

function fieldOf(line: string): { readonly key: string; readonly value: PlainValue } | undefined {
  const { key, list, double, single, plain } = FIELD.exec(line)?.groups ?? {};
  const value = list?.split(/, ?/) ?? double ?? single ?? plain;
  return key === undefined || value === undefined ? undefined : { key, value };
}
