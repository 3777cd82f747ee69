import { isAside, type NameEntry, rangesOfBlocks, type WitnessBlock } from '../../model/index.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { NameFinder, type NameHit } from './nameFinder.ts';
import { type Role, rolesAt } from './rolesOf.ts';

/** How often a form stands in an article. */
export interface FormCount {
  /** Place of the form in the gazetteer. */
  readonly form: number;
  readonly count: number;
}

/** What an article says of a person in so many places in the same words. */
export interface RoleCount extends Pick<Role, 'kind' | 'word'> {
  /** Place of the name in the gazetteer. */
  readonly name: number;
  readonly count: number;
  /** The first of these places, in UTF-16 units of the article's text, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The names of an article, in its headline and its report; furniture and captions do not count. */
export interface NamesFound {
  /** In the order of their first places, the headline's first. */
  readonly forms: readonly FormCount[];
  /** Of persons, in the report alone; in the order of their first places. */
  readonly roles: readonly RoleCount[];
}

/** Finds the listed names in articles. */
export class NameReader {
  readonly gazetteer: Gazetteer;
  readonly #finder: NameFinder;

  constructor(entries: readonly NameEntry[]) {
    this.gazetteer = gazetteerOf(entries);
    this.#finder = new NameFinder(this.gazetteer);
  }

  read(title: string, blocks: readonly WitnessBlock[]): NamesFound {
    const ranges = rangesOfBlocks(blocks);
    const report = blocks.flatMap((block, at) =>
      isAside(block) ? [] : [{ text: block.text, from: ranges[at]?.[0] ?? 0 }],
    );
    const [inTitle = [], ...inReport] = this.#finder.findAll([title, ...report.map(({ text }) => text)]);
    const roles = new RoleCounts();
    report.forEach(({ text, from }, at) => {
      this.#putRoles(roles, text, from, inReport[at] ?? []);
    });
    return { forms: countForms([...inTitle, ...inReport.flat()]), roles: roles.all() };
  }

  #putRoles(roles: RoleCounts, text: string, from: number, hits: readonly NameHit[]): void {
    hits.forEach((hit, at) => {
      const name = this.gazetteer.forms[hit.form]?.name ?? 0;
      if (this.gazetteer.names[name]?.kind !== 'person') return;
      // A country before a name may begin its title: only persons end what is looked at.
      const after = this.#personEnd(hits, at);
      const before = hits[at + 1]?.from ?? text.length;
      for (const role of rolesAt(text, { ...hit, after, before })) roles.put(name, role, from);
    });
  }

  #personEnd(hits: readonly NameHit[], at: number): number {
    const before = hits[at - 1];
    if (!before) return 0;
    const name = this.gazetteer.forms[before.form]?.name ?? 0;
    return this.gazetteer.names[name]?.kind === 'person' ? before.to : this.#personEnd(hits, at - 1);
  }
}

function countForms(hits: readonly NameHit[]): FormCount[] {
  const counts = new Map<number, number>();
  for (const { form } of hits) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].map(([form, count]) => ({ form, count }));
}

/** Roles summed by person and words. */
class RoleCounts {
  readonly #counts = new Map<string, RoleCount>();

  put(name: number, { kind, word, from, to }: Role, offset: number): void {
    const key = `${name} ${kind} ${word}`;
    const known = this.#counts.get(key);
    if (known) this.#counts.set(key, { ...known, count: known.count + 1 });
    else this.#counts.set(key, { name, kind, word, count: 1, from: from + offset, to: to + offset });
  }

  all(): RoleCount[] {
    return [...this.#counts.values()];
  }
}
