import type { ContactDay, ContactState, FoundContact, Participant, TextRange } from '../../model/index.ts';
import type { Finding } from '../facts/finding.ts';
import type { ReportBlock } from '../facts/report.ts';
import { contactDay, type Publication, type StatedDay, statedDays } from './contactDay.ts';
import { CONTACT_FORMS, type ContactForm, hanPlaces, mayTellOfContact } from './contactForms.ts';
import { madeOnce } from './madeOnce.ts';
import { participantsOf } from './participants.ts';
import { type NameReaders, type Party, partiesIn } from './parties.ts';
import type { Scene } from './scene.ts';
import { sentenceRanges } from './sentences.ts';
import { type SaidState, stateOf } from './stateOf.ts';
import { unionOf } from './tellings.ts';

/** A sentence without an end is cut to so many units on each side of the words. */
const LONGEST_SIDE = 200;

/** So many words for contacts are looked at in one sentence; a real one has three. */
const MOST_FORMS = 24;

/** What of an article its blocks have in common. */
export interface ArticleScene extends NameReaders {
  /** Day of publication; undefined for an undated article. */
  readonly published: string | undefined;
}

/** A block that may tell of contacts. */
export interface TellingBlock {
  readonly block: ReportBlock;
  /** The settled text of the block before; empty for the first. */
  readonly before: string;
  /** As `findPersons` gives them. */
  readonly persons: () => readonly Finding[];
}

/** The contacts that one block tells of, by place; after `most` of them no further sentence is looked at. */
export function contactsInBlock(
  { block, before, persons }: TellingBlock,
  article: ArticleScene,
  most: number,
): FoundContact[] {
  const { settled } = block;
  const sentences = sentenceRanges(settled).filter((range) => mayTellOfContact(block.text, range));
  if (sentences.length === 0) return [];
  const days = madeOnce(() => statedDays(settled));
  const published: Publication = {
    day: article.published,
    before: () => statedDays(before).findLast(({ value }) => value !== 'same'),
  };
  const toldIn = (sentence: TextRange) => {
    const forms = formsIn(settled, sentence);
    const parties = forms.length === 0 ? [] : partiesIn(settled, sentence, persons(), article);
    if (parties.length === 0) return [];
    const told = forms.flatMap(({ form, words }) => {
      const around = cutSentence(settled, sentence, words);
      const others = forms.flatMap((one) => (one.form.kind === form.kind ? [] : [one.words]));
      const scene: Scene = {
        settled,
        days,
        sentence: around,
        form,
        words,
        others,
        parties: within(parties, around),
      };
      return contactOf(scene, block, published) ?? [];
    });
    return withoutRepeats(told);
  };
  const found: FoundContact[] = [];
  for (const sentence of sentences) {
    if (found.length >= most) break;
    found.push(...toldIn(sentence));
  }
  return found;
}

/** Folded as the forms are: ſ and K are letters too. */
const MAY_BE_ENGLISH = /[a-z]/iu;
const HAN_FORMS = CONTACT_FORMS.filter(({ language }) => language === 'zh');

/** The words of forms in a sentence, by place; none overlaps another. */
function formsIn(settled: string, [from, to]: TextRange): { form: ContactForm; words: TextRange }[] {
  const text = settled.slice(from, to);
  const isTaken = new Uint8Array(text.length);
  const possible = MAY_BE_ENGLISH.test(text) ? CONTACT_FORMS : HAN_FORMS;
  const places = hanPlaces(text);
  const found = possible.flatMap((form) =>
    [...form.wordsIn(text, places)].flatMap(({ index, 0: words }) => {
      const end = index + words.length;
      if (isTaken.subarray(index, end).includes(1)) return [];
      isTaken.fill(1, index, end);
      return [{ form, words: [from + index, from + end] as const }];
    }),
  );
  return found.sort((a, b) => a.words[0] - b.words[0]).slice(0, MOST_FORMS);
}

/** Letters that make words with each other: half a word is no quotation. */
const IN_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\d’'-]/u;

function cutSentence(settled: string, [from, to]: TextRange, words: TextRange): TextRange {
  const cut = [Math.max(from, words[0] - LONGEST_SIDE), Math.min(to, words[1] + LONGEST_SIDE)] as const;
  let [start, end] = cut;
  if (start > from) while (start < words[0] && isInWord(settled, start)) start += 1;
  if (end < to) while (end > words[1] && isInWord(settled, end)) end -= 1;
  const text = settled.slice(start, end);
  return [start + text.length - text.trimStart().length, start + text.trimEnd().length];
}

function isInWord(text: string, at: number): boolean {
  return IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
}

function within(parties: readonly Party[], [from, to]: TextRange): Party[] {
  return parties.filter(({ range }) => range[0] >= from && range[1] <= to);
}

function contactOf(scene: Scene, block: ReportBlock, published: Publication): FoundContact | undefined {
  const parties = participantsOf(scene);
  const participants = unionOf([{ participants: parties.map(({ participant }) => participant) }]);
  if (!isEnough(scene.form, parties, participants)) return undefined;
  const subject = parties[0]?.range ?? scene.words;
  const said = stateOf(scene, subject);
  if (said === undefined) return undefined;
  const when = contactDay(
    { ...scene, days: () => ownDays(scene, parties) },
    subject[0],
    isToCome(said),
    published,
  );
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

function isToCome(said: SaidState): boolean {
  return said === 'planned' || said === 'ahead';
}

/** What is told of a day to come has not taken place; what was still ahead of a day that is past has. */
function settledState(said: SaidState, { day }: ContactDay, published: Publication): ContactState {
  const known = day === null || published.day === undefined ? undefined : { day, until: published.day };
  if (said === 'ahead') return known && known.day < known.until ? 'held' : 'planned';
  return said === 'held' && known && known.day > known.until ? 'planned' : said;
}

/** Days between which and the words something else of another kind happens, or that somebody else did something on, are of those. */
function ownDays({ days, words, parties, others }: Scene, own: readonly Party[]): readonly StatedDay[] {
  const strangers = parties.filter((party) => !own.includes(party));
  return days().filter(({ range: [from, to] }) => {
    const isOfOther = others.some((other) => other[0] >= to && other[1] <= words[0]);
    return !isOfOther && !strangers.some(({ range }) => range[1] <= from && from - range[1] <= 1);
  });
}

/** A sentence that tells of one contact twice tells of it once. */
function withoutRepeats(told: readonly FoundContact[]): FoundContact[] {
  return told.filter((contact, at) => !told.slice(0, at).some((earlier) => isSame(earlier, contact)));
}

function isSame(a: FoundContact, b: FoundContact): boolean {
  const names = new Set(a.participants.map(({ name }) => name));
  return a.kind === b.kind && a.day === b.day && b.participants.every(({ name }) => names.has(name));
}
