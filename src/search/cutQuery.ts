/** A piece of a query as it was written. */
export interface QueryPiece {
  /** All of it. */
  readonly text: string;
  readonly isNegated: boolean;
  /** In lower case; absent where it has none. */
  readonly operator?: string;
  /** Without operator and quote marks. */
  readonly value: string;
  readonly isQuoted: boolean;
  /** True where a quote mark is opened and not closed. */
  readonly isUnclosed: boolean;
}

/** Operators by what is written before the colon; those with another meaning elsewhere are told from text. */
export const OPERATORS: ReadonlySet<string> = new Set([
  'outlet',
  'after',
  'before',
  'on',
  'person',
  'lang',
  'in',
]);

/** What other search engines call operators: they are searched as text here, and the reader is told. */
export const FOREIGN_OPERATORS: ReadonlySet<string> = new Set([
  'site',
  'source',
  'author',
  'title',
  'intitle',
  'inurl',
  'date',
  'since',
  'until',
  'language',
]);

/** Nobody writes more by hand; what follows is left out, and told. */
export const LONGEST_QUERY = 1000;

const PIECE = /(-?)(?:([A-Za-z]+)[:：])?(?:"((?:[^"\\]|\\.)*)("?)|(\S*))/suy;
const SPACE = /\s*/uy;

/** Cuts a query into pieces at white space; what stands between straight quote marks is one piece, where `\"` is a mark. */
export function cutQuery(query: string): QueryPiece[] {
  const pieces: QueryPiece[] = [];
  let at = 0;
  while (at < query.length) {
    SPACE.lastIndex = at;
    SPACE.test(query);
    at = SPACE.lastIndex;
    PIECE.lastIndex = at;
    const found = PIECE.exec(query);
    if (!found || found[0] === '') break;
    pieces.push(pieceOf(found));
    at += found[0].length;
  }
  return pieces;
}

function pieceOf([text, minus, operator, quoted, closed, bare = '']: RegExpExecArray): QueryPiece {
  const isNegated = minus === '-';
  const quote = { isQuoted: quoted !== undefined, isUnclosed: quoted !== undefined && closed === '' };
  const value = quoted === undefined ? bare : quoted.replace(/\\(["\\])/gu, '$1');
  const name = operator?.toLowerCase() ?? '';
  if (OPERATORS.has(name)) return { text, isNegated, operator: name, value, ...quote };
  const before = operator === undefined ? '' : text.slice(minus?.length ?? 0, text.length - bare.length);
  // Of `https:"a"` the quote is text as well as what stands before it.
  if (operator !== undefined && quote.isQuoted)
    return { text, isNegated, value: text.slice(minus?.length), isQuoted: false, isUnclosed: false };
  return { text, isNegated, value: before + value, ...quote };
}
