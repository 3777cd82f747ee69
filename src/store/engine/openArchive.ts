import {
  decodeStoredArchive,
  decodeStoredVersion,
  FORMAT_VERSION,
  STORE_FORM,
  type StoredArchive,
  type StoreReply,
} from '../../model/index.ts';
import { TOKENIZER } from '../../search/index.ts';
import type { ArchiveFacts } from '../archiveStore.ts';
import { FetchFailure } from '../fetchFailure.ts';
import { decoded } from './engineReply.ts';
import { MOST_ARCHIVES } from './requests.ts';

/** What is known of an engine's archive. */
interface EngineFacts extends ArchiveFacts {
  /** Longer words in which a form of a name stands and means something else. */
  readonly except: readonly string[];
}

/**
 * What an engine's archive is, of its answer to `archivesRequest`; parts that were exported by themselves are one. Throws a
 * `FetchFailure` where there is none, or one that this program cannot read.
 */
export function archiveOf({ hits, total, counts }: StoreReply): EngineFacts {
  if (total === 0) throw new FetchFailure('notFound', ['the index has no archive of Duizhao']);
  if (total > MOST_ARCHIVES)
    throw new FetchFailure('partial', [`the index has ${total} archives, more than can be read`]);
  for (const { archive = '' } of hits) refuseOtherVersion(archive);
  if (counts?.probe !== total)
    throw new FetchFailure('otherStore', ['texts were not cut as mapping.json says; make the index with it']);
  return joined(hits.map(({ archive = '' }) => decoded(decodeStoredArchive(archive))));
}

function refuseOtherVersion(json: string): void {
  const { form, tokenizer, format } = decoded(decodeStoredVersion(json));
  const stated = [form, tokenizer, String(format)].join(', ');
  const own = [STORE_FORM, TOKENIZER, String(FORMAT_VERSION)].join(', ');
  if (stated !== own)
    throw new FetchFailure('otherStore', [`the index is ${stated}; this page reads ${own}`]);
}

function joined(parts: readonly StoredArchive[]): EngineFacts {
  const [first] = parts;
  const zones = new Set(parts.map(({ timeZone }) => timeZone));
  if (!first || zones.size > 1)
    throw new FetchFailure('otherStore', [`days of several zones: ${[...zones].join(', ')}`]);
  const sources = new Map(parts.flatMap((part) => part.sources).map((source) => [source.id, source]));
  const names = new Map(parts.flatMap((part) => part.names).map((group) => [JSON.stringify(group), group]));
  return {
    timeZone: first.timeZone,
    sources: [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    languages: languagesOf(parts),
    names: [...names.values()],
    except: [...new Set(parts.flatMap(({ except = [] }) => except))],
  };
}

function languagesOf(parts: readonly StoredArchive[]): ArchiveFacts['languages'] {
  const counts = new Map<string, number>();
  for (const { lang, articles } of parts.flatMap(({ languages }) => languages))
    counts.set(lang, (counts.get(lang) ?? 0) + articles);
  return [...counts]
    .map(([lang, articles]) => ({ lang, articles }))
    .sort((a, b) => b.articles - a.articles || (a.lang < b.lang ? -1 : 1));
}
