import {
  type Article,
  dayOfInstant,
  type FoundContact,
  isAside,
  type NameGroup,
  type Witness,
} from '../../model/index.ts';
import { personFinder } from '../facts/findPersons.ts';
import { Persons } from '../facts/persons.ts';
import { repeatedIn } from '../facts/repeated.ts';
import { reportBlocksOf } from '../facts/report.ts';
import { mayTellOfContact } from './contactForms.ts';
import { type ArticleScene, contactsInBlock } from './contactsInBlock.ts';
import { LatinNames } from './latinNames.ts';
import { madeOnce } from './madeOnce.ts';
import type { SettleName } from './parties.ts';

/** More than any report tells of; what a file that was made to be slow may cost. */
const MOST_CONTACTS = 200;

/** What of an article contacts are found in. */
export type ContactSource = Pick<Article, 'publishedAt' | 'publishedDay'> & Pick<Witness, 'blocks'>;

/**
 * The calls, meetings and press conferences that an article's report tells of, by place: furniture and captions do not
 * count. Of what one sentence says twice, and of a sentence that is printed twice, the first stays. `names` adds to the names that the program knows; days are
 * those of `timeZone`. What is doubtful is left out: a contact that is none costs more than one that is missed.
 */
export function findContacts(
  source: ContactSource,
  names: readonly NameGroup[],
  timeZone: string,
): FoundContact[] {
  const isPossible = source.blocks.some((block) => !isAside(block) && mayTellOfContact(block.text));
  if (!isPossible) return [];
  const blocks = reportBlocksOf({ id: '', ...source });
  const personsAt = personFinder(blocks, names);
  const article: ArticleScene = {
    ...namesIn(blocks.map(({ settled }) => settled).join('\n'), names),
    published: dayOfPublication(source, timeZone),
  };
  const found: FoundContact[] = [];
  for (const [index, block] of blocks.entries()) {
    if (found.length >= MOST_CONTACTS) break;
    if (!mayTellOfContact(block.text)) continue;
    const before = blocks[index - 1]?.settled ?? '';
    const telling = { block, before, persons: madeOnce(() => personsAt(index)) };
    found.push(...contactsInBlock(telling, article, MOST_CONTACTS - found.length));
  }
  return withoutReprints(found).slice(0, MOST_CONTACTS);
}

/** A caption under three pictures is one sentence. */
function withoutReprints(found: readonly FoundContact[]): FoundContact[] {
  const seen = new Set<string>();
  return found.filter(({ kind, day, participants, text }) => {
    const key = JSON.stringify([kind, day, participants.map(({ name }) => name), text]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** How names are told in an article's settled text. */
function namesIn(text: string, names: readonly NameGroup[]): Omit<ArticleScene, 'published'> {
  return { isRepeated: repeatedIn(text), settle: settlerOf(names), latin: new LatinNames(text) };
}

const settlers = new WeakMap<readonly NameGroup[], SettleName>();

/** Made once for the names of an archive. */
function settlerOf(names: readonly NameGroup[]): SettleName {
  const known = settlers.get(names);
  if (known) return known;
  const persons = new Persons(names);
  const settle: SettleName = (name) =>
    persons.valueOf(name) ?? persons.valueOf(name.split('-').at(-1) ?? name) ?? name;
  settlers.set(names, settle);
  return settle;
}

function dayOfPublication(
  { publishedAt, publishedDay }: ContactSource,
  timeZone: string,
): string | undefined {
  if (publishedDay !== undefined) return publishedDay;
  return publishedAt === null ? undefined : dayOfInstant(publishedAt, timeZone);
}
