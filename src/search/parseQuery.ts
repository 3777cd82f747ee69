import { settledText } from '../text/index.ts';
import { cutQuery, FOREIGN_OPERATORS, LONGEST_QUERY, type QueryPiece } from './cutQuery.ts';
import { joinedOtherwise } from './joinedWords.ts';
import type { NameVariants } from './nameVariants.ts';
import type { Clause, Condition, Query, QueryProblem, Term } from './query.ts';
import { readDays } from './queryDays.ts';

/** What a query can name. */
export interface QueryWorld {
  /** The archive's outlets, with their names. */
  readonly outlets: readonly {
    readonly id: string;
    readonly name: { readonly zh: string; readonly en: string };
  }[];
  /** Languages of the archive's articles. */
  readonly languages: readonly string[];
  readonly names: NameVariants;
  /** True where a name stands for its variants too. */
  readonly hasVariants: boolean;
}

/** Reads a query; never throws. A piece with a mistake is read as text or left out, and told. */
export function parseQuery(query: string, world: QueryWorld): Query {
  const reader = new QueryReader(world);
  if (query.length > LONGEST_QUERY) reader.report('query.long', `${query.slice(0, 20)}…`);
  const isChinese = /\p{Script=Han}/u.test(query);
  for (const piece of cutQuery(query.slice(0, LONGEST_QUERY))) {
    // Where the rest is Chinese, a small or is hardly a word that is looked for.
    if (isChinese && /^(?:or|and|not)$/iu.test(piece.text) && !/^[A-Z]+$/.test(piece.text))
      reader.report('operator.unknown', piece.text);
    reader.read(piece);
  }
  return reader.end();
}

class QueryReader {
  readonly #world: QueryWorld;
  readonly #clauses: Condition[][] = [];
  readonly #problems: QueryProblem[] = [];
  #isTitleOnly = false;
  /** The `OR` whose second side is still to come. */
  #or: string | undefined;
  /** True behind a `NOT`, whose word is still to come. */
  #isNot = false;
  /** True where the last piece asks for nothing: it is no side of an `OR`. */
  #isLeftOut = false;

  constructor(world: QueryWorld) {
    this.#world = world;
  }

  report(code: QueryProblem['code'], text: string): void {
    this.#problems.push({ code, text });
  }

  read(piece: QueryPiece): void {
    if (isOr(piece)) this.#readOr(piece.text);
    else if (piece.text === 'NOT') this.#isNot = true;
    // All of the words are asked for anyway.
    else if (piece.text !== 'AND') this.#readCondition(piece);
  }

  #readCondition(piece: QueryPiece): void {
    const condition = this.#conditionOf(this.#isNot ? { ...piece, isNegated: true } : piece);
    this.#isNot = false;
    this.#isLeftOut = condition === undefined;
    if (condition) this.#add(condition);
    else this.#endOr();
  }

  end(): Query {
    this.#endOr();
    if (this.#isNot) this.report('negation.empty', 'NOT');
    const clauses: readonly Clause[] = oneOfSeveral(this.#clauses);
    const isOnlyNegated = clauses.length > 0 && clauses.flat().every(({ isNegated }) => isNegated);
    if (isOnlyNegated) this.report('negation.only', '');
    if (hasNoDay(clauses)) this.report('date.nothing', '');
    return { clauses, isTitleOnly: this.#isTitleOnly, problems: this.#problems };
  }

  #readOr(text: string): void {
    if (this.#clauses.length === 0 || this.#isLeftOut || this.#or !== undefined)
      this.report('or.dangling', text);
    else this.#or = text;
  }

  /** An `OR` without a second side is none: what follows is asked for besides. */
  #endOr(): void {
    if (this.#or !== undefined) this.report('or.dangling', this.#or);
    this.#or = undefined;
  }

  #add(condition: Condition): void {
    const last = this.#clauses.at(-1);
    if (this.#or !== undefined && last) last.push(condition);
    else this.#clauses.push([condition]);
    this.#or = undefined;
  }

  #conditionOf(piece: QueryPiece): Condition | undefined {
    // A quote mark alone has nothing that could be looked for.
    if (piece.isUnclosed)
      this.report(piece.value.trim() === '' ? 'quote.empty' : 'quote.unclosed', piece.text);
    if (piece.operator === undefined) return this.#textOf(piece);
    if (piece.value.trim() === '') {
      this.report('operator.empty', piece.text);
      return undefined;
    }
    return this.#operators[piece.operator]?.(piece);
  }

  readonly #operators: Readonly<Record<string, (piece: QueryPiece) => Condition | undefined>> = {
    outlet: (piece) => this.#outletOf(piece),
    after: (piece) => this.#daysOf(piece, ({ first }) => [first, Number.POSITIVE_INFINITY]),
    before: (piece) => this.#daysOf(piece, ({ first }) => [Number.NEGATIVE_INFINITY, first - 1]),
    on: (piece) => this.#daysOf(piece, ({ first, last }) => [first, last]),
    person: (piece) => this.#personOf(piece),
    lang: (piece) => this.#languageOf(piece),
    in: (piece) => this.#placeOf(piece),
    title: (piece) => this.#titleOf(piece),
    // A day or an outlet: people mean both.
    from: (piece) => this.#operators[readDays(piece.value) ? 'after' : 'outlet']?.(piece),
  };

  #textOf(piece: QueryPiece): Term | undefined {
    const term = this.#termOf(piece, piece.isQuoted);
    if (!term) {
      if (piece.isQuoted) this.report('quote.empty', piece.text);
      else if (piece.isNegated) this.report('negation.empty', piece.text);
      return undefined;
    }
    const [, foreign = ''] = /^([^:：]+)[:：]/u.exec(piece.value) ?? [];
    const isGroup = /^[(（][^)）]+$/u.test(piece.value);
    if (!piece.isQuoted && (isGroup || FOREIGN_OPERATORS.has(foreign.toLowerCase())))
      this.report('operator.unknown', piece.text);
    return term;
  }

  #termOf({ value, isNegated }: QueryPiece, isExact: boolean): Term | undefined {
    const settled = settledText(value);
    if (settled === '') return undefined;
    const { names, hasVariants } = this.#world;
    const variants = hasVariants && !isExact ? [...names.others(settled), ...joinedOtherwise(settled)] : [];
    return { kind: 'term', written: value, settled, isExact, isNegated, variants };
  }

  #personOf(piece: QueryPiece): Term | undefined {
    const term = this.#termOf(piece, false);
    if (!term) {
      this.report('operator.empty', piece.text);
      return undefined;
    }
    if (!this.#world.names.has(term.settled)) this.report('person.unknown', piece.text);
    // Who asks for a person means every way to write the name, also where words stand for themselves alone.
    const { names } = this.#world;
    return { ...term, except: names.exceptions(term.settled), variants: names.others(term.settled) };
  }

  #outletOf({ text, value, isNegated }: QueryPiece): Condition | undefined {
    const meant = settledText(value);
    const ids = this.#world.outlets
      .filter(({ id, name }) => [id, name.zh, name.en].some((one) => settledText(one) === meant))
      .map(({ id }) => id);
    if (ids.length > 0) return { kind: 'outlet', ids, isNegated };
    this.report('outlet.unknown', text);
    return undefined;
  }

  #daysOf(
    { text, value, isNegated }: QueryPiece,
    rangeOf: (days: { first: number; last: number }) => [number, number],
  ): Condition | undefined {
    const days = readDays(value);
    if (!days) {
      this.report('date.impossible', text);
      return undefined;
    }
    const [first, last] = rangeOf(days);
    return { kind: 'day', first, last, isNegated };
  }

  #languageOf({ text, value, isNegated }: QueryPiece): Condition | undefined {
    const tag = value.trim().toLowerCase();
    if (this.#world.languages.some((one) => isOfLanguage(one, tag)))
      return { kind: 'language', tag, isNegated };
    this.report('language.unknown', text);
    return undefined;
  }

  /** `title:停火` is `in:title 停火`; words that must not stand in a headline cannot be asked for. */
  #titleOf(piece: QueryPiece): Term | undefined {
    if (piece.isNegated) {
      this.report('in.unknown', piece.text);
      return undefined;
    }
    this.#isTitleOnly = true;
    return this.#textOf(piece);
  }

  #placeOf({ text, value, isNegated }: QueryPiece): undefined {
    const isTitle = ['title', 'headline', '标题', '標題'].includes(value.trim().toLowerCase());
    if (isTitle && !isNegated) this.#isTitleOnly = true;
    else this.report('in.unknown', text);
  }
}

function isOr({ text }: QueryPiece): boolean {
  return text === 'OR' || text === '|';
}

/** True where a language is the one that a tag names, or a kind of it: `zh-Hans` is `zh`. */
export function isOfLanguage(lang: string, tag: string): boolean {
  const own = lang.toLowerCase();
  return own === tag || own.startsWith(`${tag}-`);
}

/** No article is of two outlets or in two languages: where several are asked for, one of them is meant. */
function oneOfSeveral(clauses: readonly Condition[][]): Clause[] {
  const joined: Condition[][] = [];
  for (const kind of ['outlet', 'language'] as const) {
    const same = clauses.filter((clause) => clause.every((one) => one.kind === kind && !one.isNegated));
    if (same.length > 0) joined.push(same.flat());
  }
  const rest = clauses.filter((clause) => !joined.some((one) => clause.every((each) => one.includes(each))));
  return [...rest, ...joined];
}

/** True where two dates leave no day between them. */
function hasNoDay(clauses: readonly Clause[]): boolean {
  const ranges = clauses.flatMap((clause) => {
    const [only] = clause;
    return clause.length === 1 && only?.kind === 'day' && !only.isNegated ? [only] : [];
  });
  const first = Math.max(...ranges.map((range) => range.first), Number.NEGATIVE_INFINITY);
  const last = Math.min(...ranges.map((range) => range.last), Number.POSITIVE_INFINITY);
  return first > last;
}
