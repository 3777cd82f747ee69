import { NameVariants, parseQuery, wantedTerms } from '../../search/index.ts';
import { settledText } from '../../text/index.ts';
import type { Random } from '../random.ts';

const LONGEST = 8;

const WORLD = { outlets: [], languages: [], names: new NameVariants([]), hasVariants: false };

/** Random pieces of 1 to 8 characters of some texts, each of which the search reads as one term. */
export function dealQueries(blocks: readonly string[], count: number, random: Random): string[] {
  const queries: string[] = [];
  while (queries.length < count) {
    const characters = [...random.pick(blocks)];
    const from = random.between(0, Math.max(0, characters.length - 1));
    const query = characters.slice(from, from + random.between(1, LONGEST)).join('');
    if (isOneTerm(query)) queries.push(query);
  }
  return queries;
}

/** White space parts terms, and some signs are operators: such pieces are asked for between quote marks, and not here. */
function isOneTerm(query: string): boolean {
  const { clauses, problems } = parseQuery(query, WORLD);
  const [term, ...more] = wantedTerms({ clauses });
  if (!term || more.length > 0 || problems.length > 0 || clauses.length !== 1) return false;
  return !/\s/u.test(query) && term.settled === settledText(query) && !term.isExact;
}
