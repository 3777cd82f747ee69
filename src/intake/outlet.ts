import type { Source } from '../model/index.ts';
import { addressInHosts } from './address.ts';
import { isSameName } from './agreement.ts';
import { type AuthorAsOutlet, type AuthorKind, authorAsOutlet, outletBeforePerson } from './authorKinds.ts';
import { tellDisagreement } from './disagreement.ts';
import { FIELDS } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { type Evidence, evidenceOf, type OutletEvidence } from './outletEvidence.ts';
import { foldedName, outletIndexOf } from './outletIndex.ts';
import { isOutletName } from './outletWords.ts';
import { fieldsOf, type IntakeWorld, placeOfField, type Seed } from './seed.ts';
import type { PageFacts, Statement } from './statement.ts';

/** Who published a seed, and what says so. */
export interface OutletReading {
  readonly source: Source;
  readonly from: string;
  /** True where the list of outlets, or the seed's own word (`role: readout`), says that it is a readout. */
  readonly isReadout: boolean;
}

/**
 * The outlet of a seed: from the list by author, host, page or category, else an entry of its own from its name. `langOf` is
 * asked for the article's language where outlets share a name.
 */
export function outletOf(
  { seed, page }: { readonly seed: Seed; readonly page: PageFacts },
  { url, langOf }: { readonly url: string | undefined; readonly langOf: () => string },
  world: IntakeWorld,
): OutletReading {
  const evidence = evidenceOf(seed, page, url);
  const { stated, authors, sources, categories, bylines } = evidence;
  const isReadout = hasReadoutRole(seed);
  const outlets = outletIndexOf(world.rules);
  for (const { key, from, values } of [
    ...stated,
    ...authors,
    // An outlet that signs has it from there.
    ...(sources.length > 0 && signsAsOutlet(evidence) ? [] : sources),
    ...authors.map(besidePersons),
    evidence.address,
    ...evidence.page,
    ...categories,
    ...bylines,
  ]) {
    const rule = outlets.find(key, values, langOf);
    if (rule) return { source: rule.source, from, isReadout: rule.isReadout || isReadout };
  }
  const { name, from } = nameOf(evidence);
  // What it is filed under, or its page's name, may be the name of one that the list knows as an author.
  const rule = outlets.find('authors', [name], langOf);
  if (rule) return { source: rule.source, from, isReadout: rule.isReadout || isReadout };
  return { source: world.inferSource(name), from, isReadout };
}

/** What the outlet of an address is called, where the list knows it by its host: headlines have that at their end. */
export function namesAtAddress(url: string | undefined, { rules }: IntakeWorld): readonly string[] {
  const rule = url && outletIndexOf(rules).find('hosts', [addressInHosts(url)]);
  return rule ? [rule.source.name.zh, rule.source.name.en, ...rule.authors] : [];
}

function signsAsOutlet(evidence: OutletEvidence): boolean {
  return signaturesOf(evidence).some(({ kind }) => kind === 'outlet');
}

function signaturesOf({ authors, hosts }: OutletEvidence): AuthorAsOutlet[] {
  return authors.flatMap((one) => authorAsOutlet(one, hosts.values[0] ?? ''));
}

/** The first words of by-lines, which may name an outlet before a person. */
function besidePersons({ values, ...authors }: Evidence): Evidence {
  return { ...authors, values: values.flatMap((value) => outletBeforePerson(value) ?? []) };
}

/** Tells where front matter and page name two outlets of the list; a by-line or a name in no list contradicts nobody. */
export function compareOutlets(
  { seed, page }: { readonly seed: Seed; readonly page: PageFacts },
  world: IntakeWorld,
  ledger: Ledger,
): void {
  const outlets = outletIndexOf(world.rules);
  const known = (name: string): string | undefined => outlets.find('authors', [name])?.source.id;
  const inFront = [...FIELDS.outlet, ...FIELDS.outletOrAuthor].flatMap((field): Statement[] =>
    fieldsOf(seed, field).map((value) => ({
      value,
      ...placeOfField(seed, field),
    })),
  );
  const taken = inFront.find(({ value }) => known(value) !== undefined);
  const others = page.outlets.filter(({ value }) => known(value) !== undefined);
  const isSame = (a: string, b: string): boolean => isSameName(a, b) || known(a) === known(b);
  if (taken) tellDisagreement({ noun: 'outlet', field: 'source', taken, others, isSame }, ledger);
}

/**
 * The name of an outlet that stands in no list. Who wrote is not who published: what can only be a person's name counts
 * where nothing else is known.
 */
function nameOf(evidence: OutletEvidence): { name: string; from: string } {
  const { stated, sources, hosts, page } = evidence;
  const signed = signaturesOf(evidence);
  const ofKind = (wanted: AuthorKind) => signed.filter(({ kind }) => kind === wanted);
  const [surest] = [
    ...stated,
    ...filedAuthors(evidence),
    ...ofKind('outlet'),
    ...sources,
    ...onlyName(evidence),
    ...ofKind('channel'),
    ...page,
    ...ofKind('unclear'),
    hosts,
    ...ofKind('person'),
  ].filter(({ values }) => values[0]);
  return { name: surest?.values[0] ?? '', from: surest?.from ?? 'none in source' };
}

/** Authors that the article is filed under, as feed crawlers do with outlets. */
function filedAuthors({ authors, categories }: OutletEvidence): Pick<Evidence, 'values' | 'from'>[] {
  const filed = new Set(categories.flatMap(({ values }) => values.map(foldedName)));
  return authors.map(({ values, from }) => ({
    values: values.filter((value) => filed.has(foldedName(value))),
    from,
  }));
}

/** The one name that the article is filed under, unless it may be a topic: feeds that name the outlet do so twice. */
function onlyName({ categories }: OutletEvidence): readonly Evidence[] {
  const [first, ...more] = categories;
  const [name] = first?.values ?? [];
  const isOne = new Set(categories.flatMap(({ values }) => values.map(foldedName))).size === 1;
  return first && isOne && name !== undefined && (more.length > 0 || isOutletName(name)) ? [first] : [];
}

const READOUT = /^(?:read-?outs?|(?:官方)?(?:通稿|通[报報]))$/i;

function hasReadoutRole(seed: Seed): boolean {
  return fieldsOf(seed, 'role').some((role) => READOUT.test(role));
}
