import type { Source } from '../model/index.ts';
import { hostOf } from './address.ts';
import { fieldsOf, type IntakeWorld, type Seed, type SourceRule } from './seed.ts';

/** Who published a seed, and what says so. */
export interface OutletReading {
  readonly source: Source;
  readonly from: string;
  /** True where the list of outlets, or the seed's own word (`role: readout`), says that it is a readout. */
  readonly isReadout: boolean;
}

type RuleKey = 'authors' | 'categories' | 'hosts';

/** What a seed says about its outlet, the surest first. */
interface Evidence {
  readonly key: RuleKey;
  readonly from: string;
  readonly values: readonly string[];
}

/** What people write where they do not know. */
const NOBODY = /^(?:unknown|none|null|undefined|n\/a|admin|未知|佚名|匿名)$/i;

/** The outlet of a seed: from the list by author, host or category, else an entry of its own from its name. */
export function outletOf(seed: Seed, url: string | undefined, world: IntakeWorld): OutletReading {
  const evidence = evidenceOf(seed, url);
  const isReadout = hasReadoutRole(seed);
  for (const { key, from, values } of evidence) {
    const rule = world.rules.find((one) => values.some((value) => isNamed(one, key, value)));
    if (rule) return { source: rule.source, from, isReadout: rule.isReadout || isReadout };
  }
  const { name, from } = nameOf(evidence);
  return { source: world.inferSource(name), from, isReadout };
}

function evidenceOf(seed: Seed, url: string | undefined): readonly [Evidence, Evidence, Evidence] {
  const named = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => fieldsOf(seed, key)).filter((name) => !NOBODY.test(name));
  return [
    { key: 'authors', from: 'front matter: author', values: named(['outlet', 'publisher', 'author']) },
    { key: 'hosts', from: 'address: host', values: url ? [hostOf(url)] : [] },
    { key: 'categories', from: 'front matter: categories', values: named(['categories', 'tags']) },
  ];
}

function isNamed(rule: SourceRule, key: RuleKey, value: string): boolean {
  const folded = fold(value);
  return rule[key].some(
    (one) => fold(one) === folded || (key === 'hosts' && folded.endsWith(`.${fold(one)}`)),
  );
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** A person's name under one category is a by-line, not an outlet: what the feed files the article under counts more. */
function nameOf([authors, hosts, categories]: readonly [Evidence, Evidence, Evidence]): {
  name: string;
  from: string;
} {
  const author = authors.values[0];
  const filed = categories.values.map(fold);
  const isFiled = author !== undefined && filed.includes(fold(author));
  const only = new Set(filed).size === 1 ? categories.values[0] : undefined;
  const host = hosts.values[0];
  if (author && (isFiled || !only)) return { name: author, from: authors.from };
  if (only) return { name: only, from: categories.from };
  if (host) return { name: host, from: hosts.from };
  return { name: author ?? '', from: author ? authors.from : 'none in source' };
}

function hasReadoutRole(seed: Seed): boolean {
  return fieldsOf(seed, 'role').some((role) => role.toLowerCase() === 'readout');
}
