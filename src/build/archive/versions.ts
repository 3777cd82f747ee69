// Not by the room's index: with it would come all parsers, into the thread that only waits for them.
import { settledAddress } from '../../intake/settledAddress.ts';
import { type FoundProblem, groupBy } from '../../model/index.ts';
import type { PublishedFile } from './copies.ts';

/** Files that name the same address of the original, with different texts. */
export interface SameAddress {
  /** Pairs of versions of one article, by their places, the lower first. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Addresses that so many files name that they cannot be one article's. */
  readonly problems: readonly FoundProblem[];
}

/** An article is corrected a few times; an address of more texts is a site's or a column's. */
const MOST_VERSIONS = 12;

/** The versions of articles that are known by their address alone, however much was rewritten. */
export function versionsByAddress(articles: readonly PublishedFile[]): SameAddress {
  const places = articles.flatMap(({ article: { url } }, place) => {
    const address = url === undefined ? undefined : addressOfPage(url);
    return address === undefined ? [] : [{ address, place }];
  });
  const groups = [...groupBy(places, ({ address }) => address)].filter(([, own]) => own.length > 1);
  return {
    pairs: groups
      .filter(([, own]) => own.length <= MOST_VERSIONS)
      .flatMap(([, own]) => pairsOf(own.map(({ place }) => place))),
    problems: groups
      .filter(([, own]) => own.length > MOST_VERSIONS)
      .map(([address, own]) =>
        shared(own.map(({ place }) => articles[place]?.file ?? '').sort()[0] ?? '', address, own.length),
      ),
  };
}

function pairsOf(places: readonly number[]): (readonly [number, number])[] {
  return places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const));
}

/** An address without what does not name the page; undefined where it names a site alone. */
function addressOfPage(url: string): string | undefined {
  const settled = settledAddress(url);
  return /[/?]/.test(settled) ? settled : undefined;
}

function shared(file: string, address: string, count: number): FoundProblem {
  return {
    severity: 'warning',
    code: 'url.shared',
    file,
    what: `${count} files with different texts name the address ${address}; they are not taken for versions of one article.`,
    hint: 'Write the address of each article’s own page into its file.',
    details: { count, values: [{ value: address }] },
  };
}
