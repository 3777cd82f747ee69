import { textOfBlocks } from '../../model/index.ts';
import type { SetArticle } from './setArticle.ts';
import { setRecord } from './setRecord.ts';

/** An article as a line of JSON: its facts, null where nothing is known, and its text where it is wanted. */
export function jsonLine(one: SetArticle, hasText: boolean): string {
  const { authors = [], categories, isReadout, blocks } = one.article;
  const line = {
    ...Object.fromEntries(
      Object.entries(setRecord(one)).map(([name, value]) => [name, value === '' ? null : value]),
    ),
    authors,
    readout: isReadout,
    categories,
    ...(one.item.accessed !== undefined && { accessed: one.item.accessed }),
    ...(hasText && { text: textOfBlocks(blocks) }),
  };
  return `${JSON.stringify(line)}\n`;
}
