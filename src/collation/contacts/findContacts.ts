import {
  type Article,
  type ContactDay,
  type ContactState,
  dayOfInstant,
  type FoundContact,
  isAside,
  type NameGroup,
  type Participant,
  type TextRange,
  type Witness,
} from '../../model/index.ts';
import type { Finding } from '../facts/finding.ts';
import { findPersons } from '../facts/findPersons.ts';
import type { IsRepeated } from '../facts/namesAtTitles.ts';
import { repeatedIn } from '../facts/repeated.ts';
import { type ReportBlock, reportBlocksOf } from '../facts/report.ts';
import { contactDay, type Publication } from './contactDay.ts';
import { CONTACT_FORMS, type ContactForm, MAY_TELL_OF_CONTACT } from './contactForms.ts';
import { participantsOf } from './participants.ts';
import { type Party, partiesIn } from './parties.ts';
import type { Scene } from './scene.ts';
import { sentenceRanges } from './sentences.ts';
import { stateOf } from './stateOf.ts';

/** More than any report tells of; what a file that was made to be slow may cost. */
const MOST_CONTACTS = 200;

/** A sentence without an end is cut to so many units on each side of the words. */
const LONGEST_SIDE = 200;

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
  const isRepeated = repeatedIn(blocks.map(({ settled }) => settled).join('\n'));
  const persons = findPersons(blocks, names);
  const published = { day: dayOfPublication(source, timeZone) };
  const found: FoundContact[] = [];
  for (const [index, block] of blocks.entries()) {
    if (found.length >= MOST_CONTACTS) break;
    found.push(...contactsIn(block, persons[index] ?? [], isRepeated, published));
  }
  return found.slice(0, MOST_CONTACTS);
}

function dayOfPublication(
  { publishedAt, publishedDay }: ContactSource,
  timeZone: string,
): string | undefined {
  if (publishedDay !== undefined) return publishedDay;
  return publishedAt === null ? undefined : dayOfInstant(publishedAt, timeZone);
}

function contactsIn(
  block: ReportBlock,
  persons: readonly Finding[],
  isRepeated: IsRepeated,
  published: Publication,
): FoundContact[] {
  if (!MAY_TELL_OF_CONTACT.test(block.text)) return [];
  const { settled } = block;
  const parties = partiesIn(settled, persons, isRepeated);
  return sentenceRanges(settled).flatMap((sentence) => {
    const own = parties.filter(({ range }) => range[0] >= sentence[0] && range[1] <= sentence[1]);
    if (own.length === 0) return [];
    const told = formsIn(settled, sentence).flatMap(({ form, words }) => {
      const around = cutSentence(sentence, words);
      const scene: Scene = { settled, sentence: around, form, words, parties: within(own, around) };
      return contactOf(scene, block, published) ?? [];
    });
    return withoutRepeats(told);
  });
}

/** The words of forms in a sentence, by place; none overlaps another. */
function formsIn(settled: string, [from, to]: TextRange): { form: ContactForm; words: TextRange }[] {
  const text = settled.slice(from, to);
  const isTaken = new Uint8Array(text.length);
  const found = CONTACT_FORMS.flatMap((form) =>
    [...text.matchAll(form.pattern)].flatMap(({ index, 0: words }) => {
      const end = index + words.length;
      if (isTaken.subarray(index, end).includes(1)) return [];
      isTaken.fill(1, index, end);
      return [{ form, words: [from + index, from + end] as const }];
    }),
  );
  return found.sort((a, b) => a.words[0] - b.words[0]);
}

function cutSentence([from, to]: TextRange, words: TextRange): TextRange {
  return [Math.max(from, words[0] - LONGEST_SIDE), Math.min(to, words[1] + LONGEST_SIDE)];
}

function within(parties: readonly Party[], [from, to]: TextRange): Party[] {
  return parties.filter(({ range }) => range[0] >= from && range[1] <= to);
}

function contactOf(scene: Scene, block: ReportBlock, published: Publication): FoundContact | undefined {
  const parties = participantsOf(scene);
  const participants = eachOnce(parties.map(({ participant }) => participant));
  if (!isEnough(scene.form, parties, participants)) return undefined;
  const subjectAt = Math.min(scene.words[0], ...parties.map(({ range }) => range[0]));
  const said = stateOf(scene, subjectAt);
  if (said === undefined) return undefined;
  const when = contactDay(scene, subjectAt, said, published);
  const [from, to] = scene.sentence;
  return {
    ...when,
    kind: scene.form.kind,
    state: settledState(said, when, published),
    participants,
    range: [block.from + from, block.from + to],
    text: block.text.slice(from, to),
  };
}

/** Two who meet, or a group that says how many it is; a press conference takes one. */
function isEnough(
  { side }: ContactForm,
  parties: readonly Party[],
  participants: readonly Participant[],
): boolean {
  if (participants.length >= 2) return true;
  return participants.length === 1 && (side === 'speaker' || parties.some(({ kind }) => kind === 'group'));
}

/** What is told of a day to come has not taken place. */
function settledState(said: ContactState, { day }: ContactDay, published: Publication): ContactState {
  const isToCome = day !== null && published.day !== undefined && day > published.day;
  return said === 'held' && isToCome ? 'planned' : said;
}

function eachOnce(participants: readonly Participant[]): Participant[] {
  return [...new Map(participants.toReversed().map((one) => [one.name, one])).values()].reverse();
}

/** A sentence that tells of one contact twice tells of it once. */
function withoutRepeats(told: readonly FoundContact[]): FoundContact[] {
  return told.filter((contact, at) => !told.slice(0, at).some((earlier) => isSame(earlier, contact)));
}

function isSame(a: FoundContact, b: FoundContact): boolean {
  const names = new Set(a.participants.map(({ name }) => name));
  return a.kind === b.kind && a.day === b.day && b.participants.every(({ name }) => names.has(name));
}
