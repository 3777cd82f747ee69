import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../build/library.ts';
import { nameGroupsOf } from '../collation/index.ts';
import { dataPath, type ShardRef } from '../model/index.ts';
import {
  FacetStore,
  type Facets,
  SEARCH_FACETS,
  type SearchChoice,
  Searcher,
  type SearchFacet,
  type SearchFilter,
  SearchStore,
  searchedArchiveOf,
} from './index.ts';

let searcher: Searcher;
let fetched: string[];
let open: () => Promise<Searcher>;

beforeAll(async () => {
  const { index, files } = await readLibrary('seeds', 'Asia/Shanghai');
  const read = async (folder: Parameters<typeof dataPath>[0], ref: ShardRef) => {
    fetched.push(folder);
    return files.find(({ path }) => path === dataPath(folder, ref))?.json ?? '';
  };
  open = async () => {
    fetched = [];
    const archive = searchedArchiveOf(index, nameGroupsOf(index.names));
    const facets = new FacetStore(archive, { refs: index.facets, read });
    return new Searcher(await SearchStore.open(index.search, read), archive, facets);
  };
  searcher = await open();
});

function ask(
  query: string,
  filter: SearchFilter = { chosen: {} },
  counted: readonly SearchFacet[] = SEARCH_FACETS,
) {
  const how = { sort: 'newest', hasVariants: true, limit: 20, mostRead: 100 } as const;
  return searcher.search({ query, filter, counted, ...how });
}

async function countOf(query: string, chosen: SearchChoice): Promise<number> {
  return (await ask(query, { chosen })).count.articles;
}

/** Each number of an answer, with the queries and choices that should find so many. */
function waysToAsk(query: string, chosen: SearchChoice, { counts, months, days }: Facets) {
  const values = SEARCH_FACETS.flatMap((facet) => (counts[facet] ?? []).map((one) => ({ ...one, facet })));
  const byChoice = values.map(({ facet, value, articles }) => ({
    asked: query,
    own: { ...chosen, [facet]: [value] },
    articles,
  }));
  const byOperator = values
    .filter(({ facet }) => facet === 'outlet' || facet === 'lang')
    .map(({ facet, value, articles }) => ({
      asked: `${query} ${facet}:${value}`,
      own: { ...chosen, [facet]: [] },
      articles,
    }));
  const byDays = [...months, ...days].map(({ value, articles }) => ({
    asked: `${query} on:${value}`,
    own: chosen,
    articles,
  }));
  return [...byChoice, ...byOperator, ...byDays];
}

const day = (text: string) => Date.parse(text) / 86_400_000;

describe('facets of what was found', () => {
  test('count outlets, languages, categories and persons of the articles found alone', async () => {
    const { facets } = await ask('库列巴');
    expect(facets.counts.outlet?.map(({ value, articles }) => [value, articles])).toEqual([
      ['guancha', 1],
      ['sina', 1],
    ]);
    expect(facets.counts.person?.find(({ value }) => value === '库列巴')).toMatchObject({ articles: 2 });
    expect(facets.counts.person?.find(({ value }) => value === '库列巴')?.forms).toContain('Kuleba');
    expect(facets.months).toEqual([{ value: '2022-03', articles: 2 }]);
    expect(facets.days.map(({ value }) => value)).toEqual(['2022-03-01', '2022-03-02']);
  });
  test('show a month’s days where the days asked for are of one month', async () => {
    const filter = { chosen: {}, first: day('2022-02-10'), last: day('2022-02-28') };
    expect((await ask('王毅')).facets.days).toEqual([]);
    expect((await ask('王毅', filter)).facets.days.every(({ value }) => value.startsWith('2022-02'))).toBe(
      true,
    );
  });
  test('say what choosing a value leaves, whatever else is chosen, and so do the query’s own operators', async () => {
    const all = (await ask('王毅')).facets.counts;
    const choice = fc.record(
      Object.fromEntries(
        SEARCH_FACETS.map((facet) => [facet, fc.subarray((all[facet] ?? []).map(({ value }) => value))]),
      ),
    ) as fc.Arbitrary<SearchChoice>;
    await fc.assert(
      fc.asyncProperty(choice, fc.constantFrom('王毅', '乌克兰', '王毅 -库列巴'), async (chosen, query) => {
        const { facets, count } = await ask(query, { chosen });
        for (const { asked, own, articles } of waysToAsk(query, chosen, facets))
          expect(await countOf(asked, own)).toBe(articles);
        expect(facets.months.reduce((sum, { articles }) => sum + articles, 0)).toBe(count.articles);
      }),
      { numRuns: 30 },
    );
  });
  test('keep what is chosen though nothing is of it, and let nothing pass that the archive does not have', async () => {
    const { facets, count } = await ask('库列巴', { chosen: { outlet: ['zaobao'], person: ['某某'] } });
    expect(count.articles).toBe(0);
    expect(facets.counts.outlet).toContainEqual({ value: 'zaobao', articles: 0 });
  });
  test('are fetched where they are asked for, each file once', async () => {
    searcher = await open();
    await ask('王毅', { chosen: {} }, ['outlet']);
    expect(fetched).not.toContain('facets');
    await ask('王毅', { chosen: { category: ['国际'] } }, ['outlet', 'lang']);
    await ask('王毅', { chosen: {} });
    expect(fetched.filter((folder) => folder === 'facets')).toHaveLength(2);
  });
});
