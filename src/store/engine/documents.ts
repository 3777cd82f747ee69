import {
  type ArchiveDocument,
  type ArticleDocument,
  type ArticleRecord,
  FORMAT_VERSION,
  STORE_FORM,
  type StoredArchive,
  writtenRecord,
} from '../../model/index.ts';
import { dayNumberOfFacts, preparedOf, TOKENIZER } from '../../search/index.ts';
import { settledText } from '../../text/index.ts';
import type { ArchiveFacts, StoredArticle } from '../archiveStore.ts';
import { shortNames } from '../site/articleName.ts';
import type { ArticleFacets } from '../site/siteFacets.ts';

/** Found by a piece of it where texts are cut into pairs, and not where they are cut into words. */
export const PROBE = 'duizhaoprobe';

/** An article as an engine takes it in; blocks without markup are written as in the files of a site. */
export function articleDocument(
  { card, record }: StoredArticle,
  { category = [], person = [] }: ArticleFacets,
  timeZone: string,
): ArticleDocument {
  const { id, sourceId, publishedAt, lang, title } = card;
  const day = dayNumberOfFacts(card, timeZone);
  return {
    kind: 'article',
    id,
    names: namesOf(record),
    source: sourceId,
    lang,
    categories: category,
    persons: person,
    langs: kindsOf(lang),
    undated: publishedAt === null ? 1 : 0,
    instant: publishedAt ?? 0,
    ...(day !== undefined && { day }),
    title: settledText(title),
    text: preparedOf(record).settled,
    card: JSON.stringify({ ...card, shard: 0 }),
    record: JSON.stringify(writtenRecord(record)),
  };
}

/** What addresses can call an article: its id, its copies' ids, and all of them without the outlet. */
export function namesOf({ article: { id, provenance } }: ArticleRecord): string[] {
  const ids = [id, ...(provenance.copies ?? []).map((copy) => copy.id)];
  return [...new Set(ids.flatMap((one) => [one, ...shortNames(one)]))];
}

/** What says what an archive is. */
export function archiveDocument(
  { timeZone, sources, languages, names }: ArchiveFacts,
  except: readonly string[] = [],
): ArchiveDocument {
  const version = { form: STORE_FORM, tokenizer: TOKENIZER, format: FORMAT_VERSION };
  const archive: StoredArchive = { ...version, timeZone, sources, languages, names, except };
  return { kind: 'archive', text: PROBE, archive: JSON.stringify(archive) };
}

/** A language and all that it is a kind of: `zh-Hans-CN` is `zh-hans` and `zh`. */
function kindsOf(lang: string): string[] {
  const parts = lang.toLowerCase().split('-');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
}
