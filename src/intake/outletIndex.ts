import type { SourceRule } from './seed.ts';

/** What an outlet is known by. */
export type RuleKey = 'authors' | 'categories' | 'hosts';

/** A name as it is compared: width, case and white space around it make no difference. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** A list of outlets, looked up by name: every article of an archive asks it several times. */
export class OutletIndex {
  readonly #rules: readonly SourceRule[];
  /** By key and folded name: the place of the first rule that lists it. */
  readonly #places: { readonly [K in RuleKey]: ReadonlyMap<string, number> };

  constructor(rules: readonly SourceRule[]) {
    this.#rules = rules;
    this.#places = {
      authors: placesOf(rules, 'authors'),
      categories: placesOf(rules, 'categories'),
      hosts: placesOf(rules, 'hosts'),
    };
  }

  /** The first outlet of the list that one of the values names; a host names the outlet of a host above it, too. */
  find(key: RuleKey, values: readonly string[]): SourceRule | undefined {
    const places = this.#places[key];
    const names = values.map(foldedName).flatMap((name) => (key === 'hosts' ? hostsAbove(name) : [name]));
    const found = names.flatMap((name) => places.get(name) ?? []);
    return found.length === 0 ? undefined : this.#rules[Math.min(...found)];
  }
}

const indexes = new WeakMap<readonly SourceRule[], OutletIndex>();

/** The index of a list, made when it is first asked for. */
export function outletIndexOf(rules: readonly SourceRule[]): OutletIndex {
  const known = indexes.get(rules);
  if (known) return known;
  const index = new OutletIndex(rules);
  indexes.set(rules, index);
  return index;
}

function placesOf(rules: readonly SourceRule[], key: RuleKey): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  rules.forEach((rule, place) => {
    for (const name of rule[key].map(foldedName)) if (!places.has(name)) places.set(name, place);
  });
  return places;
}

/** `a.b.org`, `b.org`, `org`. */
function hostsAbove(host: string): string[] {
  const parts = host.split('.');
  return parts.map((_, at) => parts.slice(at).join('.'));
}
