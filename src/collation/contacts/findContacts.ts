import {
  type Article,
  dayOfInstant,
  type FoundContact,
  isAside,
  type NameGroup,
  type Witness,
} from '../../model/index.ts';
import { findPersons } from '../facts/findPersons.ts';
import { Persons } from '../facts/persons.ts';
import { repeatedIn } from '../facts/repeated.ts';
import { reportBlocksOf } from '../facts/report.ts';
import { type StatedDay, statedDays } from './contactDay.ts';
import { MAY_TELL_OF_CONTACT } from './contactForms.ts';
import { contactsInBlock } from './contactsInBlock.ts';
import { LatinNames } from './latinNames.ts';
import { partiesIn, type SettleName } from './parties.ts';

/** More than any report tells of; what a file that was made to be slow may cost. */
const MOST_CONTACTS = 200;

/** What of an article contacts are found in. */
export type ContactSource = Pick<Article, 'publishedAt' | 'publishedDay'> & Pick<Witness, 'blocks'>;

/**
 * The calls, meetings and press conferences that an article's report tells of, by place: furniture and captions do not
 * count. Of what one sentence says twice the first stays. `names` adds to the names that the program knows; days are
 * those of `timeZone`. What is doubtful is left out: a contact that is none costs more than one that is missed.
 */
export function findContacts(
  source: ContactSource,
  names: readonly NameGroup[],
  timeZone: string,
): FoundContact[] {
  const isPossible = source.blocks.some((block) => !isAside(block) && MAY_TELL_OF_CONTACT.test(block.text));
  if (!isPossible) return [];
  const blocks = reportBlocksOf({ id: '', ...source });
  const text = blocks.map(({ settled }) => settled).join('\n');
  const isRepeated = repeatedIn(text);
  const latin = new LatinNames(text);
  const persons = findPersons(blocks, names);
  const settle = settlerOf(names);
  const published = { day: dayOfPublication(source, timeZone) };
  const found: FoundContact[] = [];
  let before: StatedDay | undefined;
  for (const [index, block] of blocks.entries()) {
    if (found.length >= MOST_CONTACTS) break;
    const days = statedDays(block.settled);
    const own = { ...published, before };
    before = days.findLast(({ value }) => value !== 'same');
    if (!MAY_TELL_OF_CONTACT.test(block.text)) continue;
    const parties = partiesIn(block.settled, persons[index] ?? [], isRepeated, settle, latin);
    found.push(...contactsInBlock(block, { parties, days }, own));
  }
  return found.slice(0, MOST_CONTACTS);
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
