import { decodeFacetFile, type FacetRefs, NO_DAY, unpackPlaces } from '../model/index.ts';
import { type ArticleFacts, dayNumberOfFacts } from './candidates.ts';
import type { FacettedArchive, FacetValue, SearchFacet } from './facets.ts';
import type { SearchedArchive } from './searchedArchive.ts';
import { type ReadData, SearchDataError } from './searchStore.ts';

/** The file that a facet is in; outlets need none. */
const FILE_OF: Readonly<Partial<Record<SearchFacet, keyof FacetRefs>>> = {
  lang: 'properties',
  category: 'properties',
  person: 'names',
};

/** Where an archive's facets are to be had. */
export interface FacetFiles {
  readonly refs: FacetRefs;
  readonly read: ReadData;
}

/** The facets of an archive, fetched when they are asked for and then at hand. */
export class FacetStore {
  readonly #archive: SearchedArchive;
  readonly #files: FacetFiles | undefined;
  readonly #fetched = new Map<keyof FacetRefs, Promise<FacetColumnsRead>>();
  #outlets: readonly FacetValue[] | undefined;
  #days: Int32Array | undefined;

  /** Without files, outlets and days are all that there is. */
  constructor(archive: SearchedArchive, files?: FacetFiles) {
    this.#archive = archive;
    this.#files = files;
  }

  /** What places are filtered by, with these facets. Rejects where a file cannot be had. */
  async of(facets: readonly SearchFacet[]): Promise<FacettedArchive> {
    const files = [...new Set(facets.flatMap((facet) => FILE_OF[facet] ?? []))];
    const fetched = await Promise.all(files.map((file) => this.#file(file)));
    this.#outlets ??= outletsOf(this.#archive.facts);
    this.#days ??= this.#daysOfFacts();
    return {
      table: new Map([['outlet', this.#outlets], ...fetched.flatMap((values) => [...values])]),
      days: this.#days,
    };
  }

  #daysOfFacts(): Int32Array {
    const { facts, timeZone } = this.#archive;
    return Int32Array.from(facts, (fact) => dayNumberOfFacts(fact, timeZone) ?? NO_DAY);
  }

  #file(name: keyof FacetRefs): Promise<FacetColumnsRead> {
    const known = this.#fetched.get(name);
    if (known) return known;
    const file = this.#read(name);
    this.#fetched.set(name, file);
    // What could not be had is asked for anew the next time.
    file.catch(() => this.#fetched.delete(name));
    return file;
  }

  async #read(name: keyof FacetRefs): Promise<FacetColumnsRead> {
    if (!this.#files) return new Map();
    const { refs, read } = this.#files;
    const decoded = decodeFacetFile(await read('facets', refs[name]));
    if (!decoded.ok)
      throw new SearchDataError(`facets: ${decoded.problems.join('; ')}`, decoded.isOtherFormat);
    return readColumns(decoded.value.facets, this.#archive.facts.length);
  }
}

type FacetColumnsRead = ReadonlyMap<SearchFacet, readonly FacetValue[]>;

function readColumns(
  columns: readonly {
    readonly facet: string;
    readonly values: readonly string[];
    readonly places: readonly string[];
    readonly forms?: readonly (readonly string[])[];
  }[],
  articles: number,
): FacetColumnsRead {
  const own = columns.flatMap(({ facet, values, places, forms }) => {
    if (!isSearchFacet(facet)) return [];
    const read = values.map((value, at): FacetValue => {
      const written = forms?.[at];
      const held = unpackPlaces(places[at] ?? '', articles);
      return { value, places: held, ...(written && { forms: written }) };
    });
    return [[facet, read] as const];
  });
  return new Map(own);
}

function isSearchFacet(facet: string): facet is SearchFacet {
  return facet in FILE_OF;
}

function outletsOf(facts: readonly ArticleFacts[]): FacetValue[] {
  const places = new Map<string, number[]>();
  facts.forEach(({ sourceId }, place) => {
    const own = places.get(sourceId);
    if (own) own.push(place);
    else places.set(sourceId, [place]);
  });
  return [...places].map(([value, own]) => ({ value, places: Uint32Array.from(own) }));
}
