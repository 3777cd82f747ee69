import type { Gazetteer, Reuse } from '../../collation/index.ts';
import {
  type FacetColumns,
  type FacetFile,
  type FacetInFile,
  type FacetRefs,
  FORMAT_VERSION,
  packPlaces,
} from '../../model/index.ts';
import { type DataFile, dataFile } from './dataFile.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import { namesIn } from './namesIn.ts';

/** The facets of an archive, and where its index says they are. */
export interface FacetsWritten {
  readonly refs: FacetRefs;
  readonly files: readonly DataFile[];
}

/** The facets of articles that are in the archive's order. */
export function facetFiles(
  articles: readonly FurnishedFile[],
  reuse: readonly Pick<Reuse, 'relation' | 'articles'>[],
  gazetteer: Gazetteer,
): FacetsWritten {
  const names = fileOf(nameFacets(articles, gazetteer));
  const properties = fileOf([
    columnsOf('category', (of) => {
      articles.forEach(({ article }, place) => {
        for (const category of article.categories) of(category, place);
      });
    }),
    columnsOf('lang', (of) => {
      articles.forEach(({ furnished }, place) => {
        of(furnished.card.lang, place);
      });
    }),
    columnsOf('has', (of) => {
      const versions = idsWithVersions(reuse);
      articles.forEach(({ furnished }, place) => {
        if (versions.has(furnished.card.id)) of('versions', place);
      });
    }),
  ]);
  return { refs: { names: refOf(names), properties: refOf(properties) }, files: [names, properties] };
}

function nameFacets(articles: readonly FurnishedFile[], gazetteer: Gazetteer): FacetColumns[] {
  const found = articles.map(({ furnished }) => [...namesIn(furnished.names, gazetteer).keys()]);
  const formsOf = formsByName(gazetteer);
  return (['person', 'place'] as const).map((facet) => {
    const isOwn = (name: number) => (gazetteer.names[name]?.kind === 'person') === (facet === 'person');
    const columns = columnsOf(facet, (of) => {
      found.forEach((names, place) => {
        for (const name of names) if (isOwn(name)) of(gazetteer.names[name]?.name ?? '', place);
      });
    });
    return { ...columns, forms: columns.values.map((value) => formsOf.get(value) ?? [value]) };
  });
}

function formsByName({ names, forms }: Gazetteer): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const { written, name } of forms) {
    const settled = names[name]?.name ?? '';
    byName.set(settled, [...(byName.get(settled) ?? []), written]);
  }
  return byName;
}

function idsWithVersions(reuse: readonly Pick<Reuse, 'relation' | 'articles'>[]): ReadonlySet<string> {
  return new Set(reuse.flatMap(({ relation, articles }) => (relation === 'version' ? articles : [])));
}

/** `fill` tells each value of each article, article by article. */
function columnsOf(
  facet: FacetInFile,
  fill: (of: (value: string, place: number) => void) => void,
): FacetColumns {
  const places = new Map<string, number[]>();
  fill((value, place) => {
    const own = places.get(value) ?? [];
    if (own.at(-1) !== place) own.push(place);
    places.set(value, own);
  });
  const sorted = [...places].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return { facet, values: sorted.map(([value]) => value), places: sorted.map(([, own]) => packPlaces(own)) };
}

function fileOf(facets: readonly FacetColumns[]): DataFile {
  const file: FacetFile = { format: FORMAT_VERSION, facets };
  return dataFile('facets', JSON.stringify(file));
}

function refOf({ sha256 }: DataFile) {
  return { sha256 };
}
