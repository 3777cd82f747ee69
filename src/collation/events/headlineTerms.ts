import type { NameGroup } from '../../model/index.ts';
import { cutTokens, isHan, isPunctuation, type Tokens } from '../../text/index.ts';
import { type Names, namesOf } from '../align/names.ts';
import { hashNumber } from '../collate/hashText.ts';
import { endOfNumber } from '../facts/headlineWords.ts';

/** A name or a word of a headline, as far as it tells what the headline is about. */
export interface HeadlineTerm {
  /** The same for all variants of a name, in every text, thread and build: a hash of 32 bits. */
  readonly number: number;
  /** UTF-16 units of the headline. */
  readonly from: number;
  readonly to: number;
}

/** Shorter words of letters are articles and particles. */
const SHORTEST_WORD = 4;

/** Words of news English that any two headlines may share; Chinese ones are told by how often an archive has them. */
const EMPTY_WORDS = new Set(
  'about after against ahead amid among around back been before being between both could does down during every first from have here into just latest like live make more most much need news next only other over says said should show since some still take than that their them then there these they this those three through under until update updates what when where which while will with without would year years your'.split(
    ' ',
  ),
);

/** Reads headlines as terms: names as one, Chinese two characters at a time, other languages by words, and whole numbers. */
export class HeadlineReader {
  /** The names that an archive adds to those the program knows. */
  readonly groups: readonly NameGroup[];
  readonly #names: Names;

  constructor(groups: readonly NameGroup[]) {
    this.groups = groups;
    this.#names = namesOf(groups);
  }

  /** The terms of a headline, in their order; one that stands twice is there twice. */
  read(text: string): HeadlineTerm[] {
    const tokens = cutTokens(text);
    const { forms, starts, ends } = tokens;
    const terms: HeadlineTerm[] = [];
    const put: PutTerm = (form, at, last) =>
      terms.push({ number: hashNumber(form) | 0, from: starts[at] ?? 0, to: ends[last] ?? 0 });
    for (let at = 0; at < forms.length; ) {
      const name = this.#names.at(forms, at);
      const isPair = !name && isHan(forms[at] ?? '');
      const end = name ? at + name.length : isPair ? at + 1 : endOfNumber(tokens, at);
      if (name) put(name.canonical, at, end - 1);
      else if (isPair) this.#putPair(tokens, at, put);
      else putWord(forms.slice(at, end).join(''), at, end, put);
      at = end;
    }
    return terms;
  }

  #putPair({ forms, starts, ends }: Tokens, at: number, put: PutTerm): void {
    const next = forms[at + 1] ?? '';
    // A headline's halves are parted by a blank: 望奎县封城 黑龙江通报疫情.
    const isNext = isHan(next) && starts[at + 1] === ends[at];
    if (isNext && !this.#names.at(forms, at + 1)) put((forms[at] ?? '') + next, at, at + 1);
  }

  /** The numbers of a text's terms, each once, in ascending order. */
  numbers(text: string): Int32Array {
    return Int32Array.from(new Set(this.read(text).map(({ number }) => number))).sort();
  }
}

/** Takes a term from its first to its last token. */
type PutTerm = (form: string, at: number, last: number) => void;

function putWord(word: string, at: number, end: number, put: PutTerm): void {
  if (isTellingWord(word)) put(word, at, end - 1);
}

function isTellingWord(form: string): boolean {
  if (isPunctuation(form)) return false;
  return /^\d/.test(form) ? form.length > 1 : form.length >= SHORTEST_WORD && !EMPTY_WORDS.has(form);
}
