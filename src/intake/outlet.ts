import type { Source } from '../model/index.ts';
import { hostOf } from './address.ts';
import { isSameName } from './agreement.ts';
import { tellDisagreement } from './disagreement.ts';
import { FIELDS } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { foldedName, outletIndexOf, type RuleKey } from './outletIndex.ts';
import { fieldsOf, type IntakeWorld, placeOfField, type Seed } from './seed.ts';
import type { PageFacts, Statement } from './statement.ts';

/** Who published a seed, and what says so. */
export interface OutletReading {
  readonly source: Source;
  readonly from: string;
  /** True where the list of outlets, or the seed's own word (`role: readout`), says that it is a readout. */
  readonly isReadout: boolean;
}

/** What a seed says about its outlet, the surest first. */
interface Evidence {
  readonly key: RuleKey;
  readonly from: string;
  readonly values: readonly string[];
}

/** What people write where they do not know. */
const NOBODY = /^(?:unknown|none|null|undefined|n\/a|admin|未知|佚名|匿名)$/i;

/** What of the evidence has a place of its own when an outlet that stands in no list is named. */
interface OutletEvidence {
  readonly authors: Evidence;
  readonly hosts: Evidence;
  readonly categories: Evidence;
  /** What the page calls its outlet, then its by-lines. */
  readonly page: readonly Evidence[];
  readonly bylines: readonly Evidence[];
}

/** The outlet of a seed: from the list by author, host, page or category, else an entry of its own from its name. */
export function outletOf(
  { seed, page }: { readonly seed: Seed; readonly page: PageFacts },
  url: string | undefined,
  world: IntakeWorld,
): OutletReading {
  const evidence = evidenceOf(seed, page, url);
  const { authors, hosts, categories, bylines } = evidence;
  const isReadout = hasReadoutRole(seed);
  const outlets = outletIndexOf(world.rules);
  for (const { key, from, values } of [
    authors,
    besidePersons(authors),
    hosts,
    ...evidence.page,
    categories,
    ...bylines,
  ]) {
    const rule = outlets.find(key, values);
    if (rule) return { source: rule.source, from, isReadout: rule.isReadout || isReadout };
  }
  const { name, from } = nameOf(evidence);
  return { source: world.inferSource(name), from, isReadout };
}

/** The first words of by-lines that name an outlet and a person: 联合早报 张三, 联合早报记者张三. */
function besidePersons({ values, ...authors }: Evidence): Evidence {
  const first = /^(\S{2,40}?)(?:[\s/／|｜、，,·•-]|(?:特约|特約|实习|實習|驻|駐)?(?:记者|記者))/u;
  return { ...authors, values: values.flatMap((value) => first.exec(value.trim())?.[1] ?? []) };
}

/** Tells where front matter and page name two outlets of the list; a by-line or a name in no list contradicts nobody. */
export function compareOutlets(
  { seed, page }: { readonly seed: Seed; readonly page: PageFacts },
  world: IntakeWorld,
  ledger: Ledger,
): void {
  const outlets = outletIndexOf(world.rules);
  const known = (name: string): string | undefined => outlets.find('authors', [name])?.source.id;
  const inFront = FIELDS.outlet.flatMap((field): Statement[] =>
    fieldsOf(seed, field).map((value) => ({
      value,
      ...placeOfField(seed, field),
    })),
  );
  const taken = inFront.find(({ value }) => known(value) !== undefined);
  const others = page.outlets.filter(({ value }) => known(value) !== undefined);
  const isSame = (a: string, b: string): boolean => isSameName(a, b) || known(a) === known(b);
  if (taken) tellDisagreement({ noun: 'outlet', taken, others, isSame }, ledger);
}

function evidenceOf(seed: Seed, page: PageFacts, url: string | undefined): OutletEvidence {
  const named = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => fieldsOf(seed, key)).filter((name) => !NOBODY.test(name));
  const stated = (statements: readonly Statement[]): Evidence[] =>
    statements
      .filter(({ value }) => !NOBODY.test(value) && !/^https?:/i.test(value))
      .map(({ value, from }) => ({ key: 'authors', from, values: [value] }));
  return {
    authors: {
      key: 'authors',
      from: 'front matter: author',
      values: [...named(FIELDS.outlet), ...sourceNames(seed)],
    },
    hosts: { key: 'hosts', from: 'address: host', values: url ? [hostOf(url)] : [] },
    categories: { key: 'categories', from: 'front matter: categories', values: named(FIELDS.filed) },
    page: stated(page.outlets),
    bylines: stated(page.authors),
  };
}

/** `source: 示例早报` names an outlet; `source: https://…` an address. */
function sourceNames(seed: Seed): string[] {
  return ['source', '来源', '來源']
    .flatMap((key) => fieldsOf(seed, key))
    .filter((name) => !/[:/]/.test(name) && !NOBODY.test(name));
}

/** A person's name under one category is a by-line, not an outlet: what the feed files the article under counts more. */
function nameOf({ authors, hosts, categories, page }: OutletEvidence): { name: string; from: string } {
  const author = authors.values[0];
  const filed = categories.values.map(foldedName);
  const isFiled = author !== undefined && filed.includes(foldedName(author));
  const only = new Set(filed).size === 1 ? categories.values[0] : undefined;
  const host = hosts.values[0];
  const [own] = page;
  if (author && (isFiled || !only)) return { name: author, from: authors.from };
  if (only) return { name: only, from: categories.from };
  if (own?.values[0]) return { name: own.values[0], from: own.from };
  if (host) return { name: host, from: hosts.from };
  return { name: author ?? '', from: author ? authors.from : 'none in source' };
}

function hasReadoutRole(seed: Seed): boolean {
  return fieldsOf(seed, 'role').some((role) => role.toLowerCase() === 'readout');
}
