import type { Block, Source } from '../model/index.ts';
import { distinctNames, type NameTrust } from './authorNames.ts';
import { isNobody } from './authorWords.ts';
import { findBylines } from './bylines.ts';
import { tellDisagreement } from './disagreement.ts';
import { FIELDS } from './fields.ts';
import type { Ledger } from './ledger.ts';
import type { Testimony } from './metadata.ts';
import { foldedName } from './outletIndex.ts';
import { OutletNames } from './outletNames.ts';
import { fieldsOf, type IntakeWorld, placeOfField } from './seed.ts';
import type { Statement } from './statement.ts';

/** Names that a place states. */
interface StatedAuthors {
  readonly names: readonly string[];
  readonly from: string;
  readonly line?: number | undefined;
}

/** More are kept of no by-line. */
const MOST_AUTHORS = 50;

/** Stands between names where a message has them in one value. */
const JOINT = '、';

/**
 * Who wrote an article: front matter, page, by-line in the text; absent where none of them says it for certain. The outlet, and
 * what the article is filed under, are no authors.
 */
export function readAuthors(
  testimony: Testimony,
  { source, blocks }: { readonly source: Source; readonly blocks: readonly Block[] },
  { rules }: IntakeWorld,
  ledger: Ledger,
): readonly string[] | undefined {
  const outlets = new OutletNames(testimony, source, rules);
  const [taken, ...others]: readonly StatedAuthors[] = [
    ...inFrontMatter(testimony, outlets),
    ...inPage(testimony, outlets),
    ...findBylines(blocks, outlets),
  ];
  if (!taken) return undefined;
  ledger.origin('authors', taken.from, taken.line);
  tellDisagreement(
    {
      noun: 'by-line',
      field: 'authors',
      taken: statementOf(taken),
      others: others.map(statementOf),
      isSame: (a, b) => isSameByline(a.split(JOINT), b.split(JOINT)),
    },
    ledger,
  );
  if (taken.names.length > MOST_AUTHORS)
    ledger.repair('authors.bounded', `${taken.names.length} names; the first ${MOST_AUTHORS} were taken`);
  return taken.names.slice(0, MOST_AUTHORS);
}

function statementOf({ names, from, line }: StatedAuthors): Statement {
  return { value: names.join(JOINT), from, line };
}

/** Where one place names some of those that another names, or in another script, nothing disagrees. */
function isSameByline(a: readonly string[], b: readonly string[]): boolean {
  return scriptOf(a) !== scriptOf(b) || isPartOf(a, b) || isPartOf(b, a);
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  const folded = new Set(all.map(foldedName));
  return some.every((name) => folded.has(foldedName(name)));
}

function scriptOf(names: readonly string[]): string {
  return names.every((name) => /\p{Script=Han}/u.test(name)) ? 'han' : 'letters';
}

/** Each key is a place of its own. */
function inFrontMatter({ seed }: Testimony, outlets: OutletNames): StatedAuthors[] {
  return FIELDS.authors.flatMap((field) => {
    const names = fieldsOf(seed, field).flatMap((value) => outlets.namesIn(value, 'stated'));
    const stated = {
      names: distinctNames(names),
      ...placeOfField(seed, field),
    };
    return names.length === 0 ? [] : [stated];
  });
}

/** A page may name each author in a statement of its own; a name that it says is a person's need not look like one. */
function inPage({ page }: Testimony, outlets: OutletNames): StatedAuthors[] {
  const places = [...new Set(page.writers.map(({ from }) => from))];
  return places.flatMap((from) => {
    const namesIn = (statements: readonly Statement[], trust: NameTrust): string[] =>
      statements.filter((one) => one.from === from).flatMap(({ value }) => outlets.namesIn(value, trust));
    const names = [
      ...namesIn(
        page.persons.filter(({ value }) => !isNobody(value)),
        'stated',
      ),
      ...namesIn(page.writers, 'running'),
    ];
    return names.length === 0 ? [] : [{ names: distinctNames(names), from }];
  });
}
