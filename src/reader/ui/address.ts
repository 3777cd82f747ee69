import { useCallback } from 'react';
import { parsePath, useNavigate } from 'react-router';
import { isTimeZone, type LibraryIndex } from '../../model/index.ts';
import { useKept } from './addressContext.ts';

/** The most articles that one comparison holds. */
export const MOST_WITNESSES = 6;

/** The declared zone, or another one that the address asks for. */
export function useTimeZone(index: LibraryIndex): string {
  return zoneOf(useKept().parameters, index);
}

/** The same, of a query that need not be the page's own. */
export function zoneOf(parameters: URLSearchParams, index: LibraryIndex): string {
  const asked = parameters.get('tz');
  return asked !== null && isTimeZone(asked) ? asked : index.timeZone;
}

/** The script that Chinese texts are shown in, where it is not their own: `Hans` or `Hant`. */
export const SCRIPT_PARAMETER = 'script';

/** What an address keeps on the way to another screen. */
const KEPT = ['tz', SCRIPT_PARAMETER] as const;

/** The address that the page has at this moment, for a change that keeps the rest of it. */
export function addressNow(): { readonly pathname: string; readonly parameters: URLSearchParams } {
  const { pathname = '/', search = '' } = parsePath(location.hash.slice(1));
  return { pathname, parameters: new URLSearchParams(search) };
}

/** Changes one part of what every address keeps, and nothing else of the address; without a value it goes. */
export function useKeptChange() {
  const navigate = useNavigate();
  return useCallback(
    (name: (typeof KEPT)[number], value: string | undefined, options?: { readonly replace: boolean }) => {
      const { pathname, parameters } = addressNow();
      if (value === undefined) parameters.delete(name);
      else parameters.set(name, value);
      void navigate({ pathname, search: parameters.toString() }, options);
    },
    [navigate],
  );
}

/** The part of a query that every address keeps. */
export function keptOf(parameters: URLSearchParams): string {
  return formatQuery(
    Object.fromEntries(KEPT.flatMap((name) => parameters.getAll(name).map((value) => [name, value]))),
  );
}

/** Makes addresses of other screens that keep the zone that is shown, and the script. */
export function useAddressOf() {
  const { query: kept } = useKept();
  return useCallback(
    (path: string, own: QueryValues = {}) => {
      const query = [formatQuery(own), kept].filter((part) => part !== '').join('&');
      return query === '' ? path : `${path}?${query}`;
    },
    [kept],
  );
}

/** A place in one of the articles of a comparison. */
export interface ComparisonPlace {
  /** Id of the article. */
  readonly article: string;
  /** UTF-16 units of its text. */
  readonly offset: number;
}

/** The address of a comparison of these articles, in this order; where a place is given, at the passage that stands there. */
export function comparisonQuery(articles: readonly string[], at?: ComparisonPlace): Record<string, string> {
  return { a: articles.join(','), ...(at && { at: `${at.article}:${at.offset}` }) };
}

/** The articles that the query of a comparison names. */
export function comparedIn(parameters: URLSearchParams): string[] {
  return parseList(parameters.get('a'));
}

/** A list in the address: ids and the like, which hold no comma. */
export function parseList(value: string | null): string[] {
  return [...new Set((value ?? '').split(',').filter((item) => item !== ''))];
}

/** The parts of a query by their names; a list stands as a part for each of its items, in their order. */
export type QueryValues = Readonly<Record<string, string | readonly string[]>>;

/** A query that people can read: commas and colons stay as they are. */
export function formatQuery(values: QueryValues): string {
  const parts = Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(parts)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
}
