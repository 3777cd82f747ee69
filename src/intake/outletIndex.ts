import { foldCharacter } from '../text/index.ts';
import type { SourceRule } from './seed.ts';

/** What an outlet is known by. */
export type RuleKey = 'authors' | 'categories' | 'hosts';

/** A name as it is compared: script (新華社, 新华社), width, case and white space make no difference. */
export function foldedName(name: string): string {
  return [...name.normalize('NFKC')].map(foldCharacter).join('');
}

/** A list of outlets, looked up by name: every article of an archive asks it several times. */
export class OutletIndex {
  readonly #rules: readonly SourceRule[];
  /** By key and folded name: the places of the rules that list it. */
  readonly #places: { readonly [K in RuleKey]: ReadonlyMap<string, readonly number[]> };

  constructor(rules: readonly SourceRule[]) {
    this.#rules = rules;
    this.#places = {
      authors: placesOf(rules, 'authors'),
      categories: placesOf(rules, 'categories'),
      hosts: placesOf(rules, 'hosts'),
    };
  }

  /**
   * The first outlet of the list that one of the values names; an address names the outlet of a host above it, too. Desks
   * that share a name are told by the language of the article, which is asked for only then.
   */
  find(key: RuleKey, values: readonly string[], langOf?: () => string): SourceRule | undefined {
    const places = this.#places[key];
    const names = values.map(foldedName).flatMap((name) => (key === 'hosts' ? hostsAbove(name) : [name]));
    const found = [...new Set(names.flatMap((name) => places.get(name) ?? []))].sort((a, b) => a - b);
    const rules = found.flatMap((place) => this.#rules[place] ?? []);
    if (!langOf || rules.length < 2 || rules.every(({ languages }) => languages === undefined))
      return rules[0];
    const [language = ''] = langOf().split('-');
    return rules.find(({ languages }) => languages === undefined || languages.includes(language)) ?? rules[0];
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

function placesOf(rules: readonly SourceRule[], key: RuleKey): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  rules.forEach((rule, place) => {
    for (const name of new Set(namesOf(rule, key).map(foldedName)))
      places.set(name, [...(places.get(name) ?? []), place]);
  });
  return places;
}

/** An outlet is known by its own names, too. */
function namesOf(rule: SourceRule, key: RuleKey): readonly string[] {
  const { name } = rule.source;
  return key === 'authors' ? [...rule.authors, name.zh, name.en] : rule[key];
}

/** Of `a.b.org/x`: `a.b.org/x`, `a.b.org`, `b.org/x`, `b.org`, `org/x`, `org`. */
function hostsAbove(address: string): string[] {
  const [host = '', ...steps] = address.split('/');
  const parts = host.split('.');
  const paths = ['', ...steps.map((_, at) => `/${steps.slice(0, at + 1).join('/')}`)].toReversed();
  return parts.flatMap((_, at) => paths.map((path) => `${parts.slice(at).join('.')}${path}`));
}
