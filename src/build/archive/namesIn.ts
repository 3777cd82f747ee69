import type { Gazetteer } from '../../collation/index.ts';
import type { NameFacts } from './facts.ts';

/** A form of a name in an article, and how often it stands there. */
export interface FormIn {
  /** Place of the form in the gazetteer. */
  readonly form: number;
  readonly count: number;
}

/** By name, as its place in the gazetteer: the forms that an article has of it, in the order of their first places. */
export function namesIn({ forms }: NameFacts, gazetteer: Gazetteer): Map<number, FormIn[]> {
  const byName = new Map<number, FormIn[]>();
  for (let at = 0; at < forms.length; at += 2) {
    const [form = 0, count = 0] = [forms[at], forms[at + 1]];
    const name = gazetteer.forms[form]?.name ?? 0;
    const own = byName.get(name) ?? [];
    own.push({ form, count });
    byName.set(name, own);
  }
  return byName;
}
