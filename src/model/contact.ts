import type { TextRange } from './textRange.ts';

/** `call`: by telephone or a video line. `meeting`: in one room, or a meeting held by video. `pressConference`: before the press. */
export const CONTACT_KINDS = ['call', 'meeting', 'pressConference'] as const;

export type ContactKind = (typeof CONTACT_KINDS)[number];

/** As a sentence tells it. `held`: it took place. `planned`: it is to take place. `denied`: denied, called off, or not taken place. */
export const CONTACT_STATES = ['held', 'planned', 'denied'] as const;

export type ContactState = (typeof CONTACT_STATES)[number];

/**
 * Why a sentence gives no day. `notStated`: it has none. `vague`: it says earlier, recently, last year. `partial`: it states
 * a month or a year. `undated`: it counts from the day of publication, and the article has none.
 */
export const NO_DAY_REASONS = ['notStated', 'vague', 'partial', 'undated'] as const;

export type NoDayReason = (typeof NO_DAY_REASONS)[number];

/** Who takes part in a contact, as one sentence tells it. */
export interface Participant {
  /** A person's settled name, as facts have it; else the office, the group or the body as written, script and width folded. */
  readonly name: string;
  /** True for a person's name; false for `法德领导人`, `乌克兰外长`, `外交部`. */
  readonly isNamed: boolean;
  /** The title at a name, as written, script and width folded; absent where there is none. */
  readonly title?: string;
}

/** What one sentence says of the day of a contact. */
export type ContactDay =
  /** `YYYY-MM-DD`, of the declared zone where it was counted from the day of publication. */
  { readonly day: string; readonly noDay?: never } | { readonly day: null; readonly noDay: NoDayReason };

/** A call, a meeting or a press conference that one sentence of an article tells of. */
export type FoundContact = ContactDay & {
  readonly kind: ContactKind;
  readonly state: ContactState;
  /** In the order of the sentence, each once; two or more, but for a press conference and for a group such as `中俄外长`. */
  readonly participants: readonly Participant[];
  /** The sentence, in UTF-16 units of the article's text; of a sentence that has no end, the words around. */
  readonly range: TextRange;
  /** What stands there. */
  readonly text: string;
};

/** What one article tells of one contact, in one sentence or several. */
export type Telling = ContactDay & {
  /** The article's place in the archive's order. */
  readonly place: number;
  readonly kind: ContactKind;
  readonly state: ContactState;
  /** All that its sentences name, each once. */
  readonly participants: readonly Participant[];
  /** Its sentences, in the order of the text; one at least. */
  readonly sentences: readonly FoundContact[];
};

/** A call, a meeting or a press conference, as the articles of an archive tell of it. */
export interface Contact {
  /** Made of day, kind and participants: `2022-03-01-call-1k2j3h4g`. Unique in the archive, the same in each build of it. */
  readonly id: string;
  readonly kind: ContactKind;
  /** `held` where one article tells so; else `denied` where one does. */
  readonly state: ContactState;
  /** The day that most articles tell; null where none tells one. */
  readonly day: string | null;
  /** All that its articles name, each once. */
  readonly participants: readonly Participant[];
  /** In the archive's order; an article has a second one where it tells of the contact once more without its day. */
  readonly tellings: readonly Telling[];
}
