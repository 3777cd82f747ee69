import type { Gazetteer } from '../../collation/index.ts';
import {
  FORMAT_VERSION,
  type NameDirectory,
  type NamedOne,
  type NameRecord,
  type PeopleChunk,
  packPlaces,
  type ShardRef,
} from '../../model/index.ts';
import { chunksBySize } from './chunksBySize.ts';
import { type DataFile, dataFile } from './dataFile.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import { namesIn } from './namesIn.ts';
import { WordTable } from './wordTable.ts';

/** A chunk has at most so many characters of records, or one record: a name's page loads one of them. */
const LARGEST_CHUNK = 60_000;

/** The directory of names and its chunks. */
export interface PeopleWritten {
  /** The directory. */
  readonly ref: ShardRef;
  readonly files: readonly DataFile[];
}

/** What an archive's articles, in its order, have of one name. */
interface Gathered {
  readonly places: number[];
  /** By form, as its place in the gazetteer. */
  readonly forms: Map<number, number>;
  readonly words: WordTable;
}

/** The names that articles have, with the titles and verbs that outlets use; articles are in the archive's order. */
export function peopleFiles(articles: readonly FurnishedFile[], gazetteer: Gazetteer): PeopleWritten {
  const gathered = [...gather(articles, gazetteer)].toSorted(byArticles(gazetteer));
  const records = gathered.map(([name, own]) => recordOf(gazetteer.names[name]?.name ?? '', own));
  const chunks = chunksBySize(records, LARGEST_CHUNK);
  const files = chunks.map((people) => {
    const chunk: PeopleChunk = { format: FORMAT_VERSION, people };
    return dataFile('people', JSON.stringify(chunk));
  });
  const chunkOf = chunks.flatMap((people, chunk) => people.map(() => chunk));
  const directory: NameDirectory = {
    format: FORMAT_VERSION,
    names: gathered.flatMap(([name, own], at) => namedOne(name, own, chunkOf[at] ?? 0, gazetteer)),
    chunks: files.map(({ sha256 }) => ({ sha256 })),
  };
  const file = dataFile('names', JSON.stringify(directory));
  return { ref: { sha256: file.sha256 }, files: [file, ...files] };
}

function gather(articles: readonly FurnishedFile[], gazetteer: Gazetteer): Map<number, Gathered> {
  const byName = new Map<number, Gathered>();
  articles.forEach(({ furnished: { names, card } }, place) => {
    for (const [name, forms] of namesIn(names, gazetteer)) {
      const own: Gathered = byName.get(name) ?? { places: [], forms: new Map(), words: new WordTable() };
      own.places.push(place);
      for (const { form, count } of forms) own.forms.set(form, (own.forms.get(form) ?? 0) + count);
      byName.set(name, own);
    }
    for (const role of names.roles) byName.get(role.name)?.words.put(card, role);
  });
  return byName;
}

function byArticles({ names }: Gazetteer) {
  const nameAt = (place: number) => names[place]?.name ?? '';
  return ([a, one]: [number, Gathered], [b, other]: [number, Gathered]) =>
    other.places.length - one.places.length || (nameAt(a) < nameAt(b) ? -1 : 1);
}

function recordOf(name: string, { places, words }: Gathered): NameRecord {
  return { name, places: packPlaces(places), words: words.rows() };
}

function namedOne(name: number, own: Gathered, chunk: number, gazetteer: Gazetteer): NamedOne[] {
  const listed = gazetteer.names[name];
  if (!listed) return [];
  const forms = [...own.forms]
    .map(([form, count]) => ({ written: gazetteer.forms[form]?.written ?? '', count }))
    .sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1));
  return [{ ...listed, articles: own.places.length, forms, chunk }];
}
