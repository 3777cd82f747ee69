import { isoPublished } from '../published.ts';
import type { SetArticle } from './setArticle.ts';

/**
 * What is said of an article in a table or a line of JSON. `published` is ISO 8601, `dateAsWritten` what the file has;
 * `url` is the original's address, `address` the archive's own; lists are parted by `; `.
 */
export const SET_COLUMNS = [
  'id',
  'title',
  'authors',
  'outlet',
  'published',
  'dateAsWritten',
  'lang',
  'readout',
  'categories',
  'url',
  'archive',
  'address',
  'file',
  'sha256',
  'bytes',
] as const;

export type SetRecord = Record<(typeof SET_COLUMNS)[number], string | number>;

/** An article's own facts and where it comes from; '' where nothing is known. */
export function setRecord({ article, item }: SetArticle): SetRecord {
  const { id, title, authors = [], lang, isReadout, categories, provenance } = article;
  return {
    id,
    title,
    authors: authors.join('; '),
    outlet: item.container ?? '',
    published: isoPublished(article),
    dateAsWritten: provenance.dateAsWritten ?? '',
    lang,
    readout: isReadout ? 'yes' : '',
    categories: categories.join('; '),
    url: provenance.url ?? '',
    archive: item.archive?.name ?? '',
    address: item.archive?.address ?? '',
    file: provenance.file,
    sha256: provenance.sha256,
    bytes: provenance.bytes,
  };
}
