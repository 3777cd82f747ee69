import { addressInHosts, hostOf } from './address.ts';
import { FIELDS } from './fields.ts';
import type { RuleKey } from './outletIndex.ts';
import { fieldsOf, placeOfField, type Seed } from './seed.ts';
import type { PageFacts, Statement } from './statement.ts';

/** What one place of a seed says about its outlet. */
export interface Evidence {
  readonly key: RuleKey;
  readonly from: string;
  readonly values: readonly string[];
  /** True for a list, or a table, of authors. */
  readonly isList?: boolean | undefined;
}

/** What of the evidence has a place of its own when an outlet that stands in no list is named; front matter by its keys. */
export interface OutletEvidence {
  /** Keys that can name nothing but an outlet. */
  readonly stated: readonly Evidence[];
  /** Keys under which crawlers write the outlet, and people who wrote the article. */
  readonly authors: readonly Evidence[];
  /** Where it comes from: an outlet's name, where it is no address. */
  readonly sources: readonly Evidence[];
  readonly hosts: Evidence;
  /** The same with the path, by which desks of one host are told. */
  readonly address: Evidence;
  readonly categories: readonly Evidence[];
  /** What the page calls its outlet, then its by-lines. */
  readonly page: readonly Evidence[];
  readonly bylines: readonly Evidence[];
}

/** What people write where they do not know. */
const NOBODY = /^(?:unknown|none|null|undefined|n\/a|admin|未知|佚名|匿名)$/i;
/** An address, a file's name or a kind of medium, under `publisher` or `media`. */
const NO_NAME =
  /^(?:https?:|\/)|\.(?:jpe?g|png|gif|webp|avif|svg|mp[34])$|^(?:video|audio|image|photo|text|print|online|web|newspaper|magazine|podcast|blog)s?$/i;

/** All that a seed says about its outlet. */
export function evidenceOf(seed: Seed, page: PageFacts, url: string | undefined): OutletEvidence {
  const named = (key: RuleKey, fields: readonly string[], isName = isNamed): Evidence[] =>
    fields.flatMap((field) => {
      const values = fieldsOf(seed, field).filter((name) => isNamed(name) && isName(name));
      const isList = Array.isArray(seed.frontMatter.get(field));
      return values.length === 0 ? [] : [{ key, from: placeOfField(seed, field).from, values, isList }];
    });
  const stated = (statements: readonly Statement[]): Evidence[] =>
    statements
      .filter(({ value }) => !NOBODY.test(value) && !/^https?:/i.test(value))
      .map(({ value, from }) => ({ key: 'authors', from, values: [value] }));
  const host = { key: 'hosts', from: 'address: host' } as const;
  return {
    stated: named('authors', FIELDS.outlet, (name) => !NO_NAME.test(name)),
    authors: named('authors', FIELDS.outletOrAuthor),
    sources: named('authors', FIELDS.source, isSourceName),
    hosts: { ...host, values: url ? [hostOf(url)] : [] },
    address: { ...host, values: url ? [addressInHosts(url)] : [] },
    categories: named('categories', FIELDS.filed),
    page: stated(page.outlets),
    bylines: stated(page.authors),
  };
}

function isNamed(name: string): boolean {
  return !NOBODY.test(name);
}

/** `source: 示例早报` names an outlet; `source: https://…` an address. */
function isSourceName(name: string): boolean {
  return !/[:/]/.test(name);
}
