import { beforeAll, describe, expect, test } from 'vitest';
import {
  decodeFacetFile,
  decodeNameDirectory,
  decodePeopleChunk,
  type NamedOne,
  type NameRecord,
  unpackPlaces,
} from '../../model/index.ts';
import { type BuiltLibrary, readLibrary } from '../library.ts';

/** What a person counts in the five seeds by hand: headline and report, no captions, no furniture. */
const COUNTED = {
  王毅: { articles: 5, forms: { 王毅: 31 } },
  库列巴: { articles: 2, forms: { 库列巴: 7 } },
  拜登: { articles: 2, forms: { 拜登: 5 } },
  布林肯: { articles: 1, forms: { 布林肯: 7 } },
  拉夫罗夫: { articles: 1, forms: { 拉夫罗夫: 3 } },
  泽连斯基: { articles: 1, forms: { 泽连斯基: 10 } },
  普赖斯: { articles: 1, forms: { 普莱斯: 1 } },
  上海合作组织: { articles: 1, forms: { 上合组织: 1, 上海合作组织: 1 } },
  娘子谷: { articles: 1, forms: { 'Babyn Yar': 1, 娘子谷: 1 } },
};

let library: BuiltLibrary;
let names: readonly NamedOne[];
let records: ReadonlyMap<string, NameRecord>;

function filesIn(folder: string): string[] {
  return library.files.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ json }) => json);
}

function decodedOf<T>(decoded: { ok: true; value: T } | { ok: false }): T {
  if (!decoded.ok) throw new Error('not decoded');
  return decoded.value;
}

beforeAll(async () => {
  library = await readLibrary('seeds', 'Asia/Shanghai');
  names = filesIn('names').flatMap((json) => decodedOf(decodeNameDirectory(json)).names);
  const people = filesIn('people').flatMap((json) => decodedOf(decodePeopleChunk(json)).people);
  records = new Map(people.map((record) => [record.name, record]));
});

describe('the names of the seeds', () => {
  test.each(Object.entries(COUNTED))('has %s as often as a person counts', (name, counted) => {
    const one = names.find((known) => known.name === name);
    expect({
      articles: one?.articles,
      forms: Object.fromEntries(one?.forms.map(({ written, count }) => [written, count]) ?? []),
    }).toEqual(counted);
  });
  test('says which articles name it', () => {
    const cards = library.index.cards?.articles ?? [];
    const placesOf = (name: string) => [...unpackPlaces(records.get(name)?.places ?? '', cards.length)];
    expect(
      placesOf('库列巴')
        .map((place) => cards[place]?.sourceId)
        .sort(),
    ).toEqual(['guancha', 'sina']);
  });
  test('says which titles each outlet gives, and where', () => {
    const titles = records.get('王毅')?.words.filter(({ kind }) => kind === 'title') ?? [];
    expect(titles.map(({ sourceId, word, count }) => `${sourceId} ${word} ${count}`)).toEqual([
      'guancha 国务委员兼外长 1',
      'sina 国务委员兼外长 1',
      'zaobao 中国外长 2',
      'zaobao 中国外交部长 1',
    ]);
  });
  test('says which verbs each outlet puts a person’s words under', () => {
    const verbs = records.get('库列巴')?.words.filter(({ kind }) => kind === 'verb') ?? [];
    expect(verbs.map(({ sourceId, word, count }) => `${sourceId} ${word} ${count}`)).toEqual([
      'guancha 介绍 1',
      'guancha 表示 1',
      'sina 介绍 1',
      'sina 表示 1',
    ]);
  });
  test('has the facets of names, categories and languages, each with its articles', () => {
    const facets = filesIn('facets').flatMap((json) => decodedOf(decodeFacetFile(json)).facets);
    const countsOf = (facet: string) => {
      const columns = facets.find((one) => one.facet === facet);
      return columns?.values.map((value, at) => [value, unpackPlaces(columns.places[at] ?? '', 5).length]);
    };
    expect(countsOf('person')?.slice(0, 3)).toEqual([
      ['王毅', 5],
      ['普京', 3],
      ['习近平', 2],
    ]);
    expect(countsOf('place')?.slice(0, 2)).toEqual([
      ['中国', 5],
      ['乌克兰', 5],
    ]);
    expect(countsOf('lang')).toEqual([['zh-Hans', 5]]);
    expect(countsOf('category')?.[0]).toEqual(['联合早报', 3]);
  });
});
