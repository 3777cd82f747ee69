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
  /** True where a quote mark is opened and not closed: then it counts for nothing. */
  readonly isUnclosed: boolean;
}

/** Operators by what is written before the colon; those with another meaning elsewhere are told from text. */
const OPERATORS: ReadonlySet<string> = new Set(['outlet', 'after', 'before', 'on', 'person', 'lang', 'in']);

/** What people write for operators that are called otherwise here. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['媒体', 'outlet'],
  ['媒體', 'outlet'],
  ['来源', 'outlet'],
  ['來源', 'outlet'],
  ['source', 'outlet'],
  ['日期', 'on'],
  ['date', 'on'],
  ['since', 'after'],
  ['人物', 'person'],
  ['语言', 'lang'],
  ['語言', 'lang'],
  ['language', 'lang'],
  ['标题', 'title'],
  ['標題', 'title'],
  ['title', 'title'],
  ['intitle', 'title'],
  ['from', 'from'],
]);

/** What other search engines call operators: they are searched as text here, and the reader is told. */
export const FOREIGN_OPERATORS: ReadonlySet<string> = new Set(['site', 'author', '作者', 'inurl', 'until']);

/** Nobody writes more by hand; what follows is left out, and told. */
export const LONGEST_QUERY = 1000;

const PIECE = /* @__PURE__ */ pieceForm();
const SPACE = /\s*/uy;

/** An operator has Latin letters, or is one of the Chinese names. */
function pieceForm(): RegExp {
  const chinese = [...ALIASES.keys()].filter((name) => /\p{Script=Han}/u.test(name));
  const operator = ['[A-Za-z]+', ...chinese].join('|');
  return new RegExp(
    String.raw`([-－−]?)(?:(${operator})[:：])?(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|(\S*))`,
    'suy',
  );
}

/** Brackets around alternatives: they belong together without them, too. */
const GROUP =
  /[(（]\s*((?:"[^"]*"|“[^”]*”|[^\s()（）"“”]+)(?:\s+(?:OR|\|)\s+(?:"[^"]*"|“[^”]*”|[^\s()（）"“”]+))+)\s*[)）]/gu;

/**
 * Cuts a query into pieces at white space; what stands between quote marks is one piece, where `\"` is a mark. Chinese
 * keyboards write “ ” and －.
 */
export function cutQuery(written: string): QueryPiece[] {
  const query = written.replace(GROUP, ' $1 ');
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

function pieceOf([text, minus = '', written, straight, curly, bare = '']: RegExpExecArray): QueryPiece {
  const isNegated = minus !== '';
  const named = written?.toLowerCase() ?? '';
  const operator = ALIASES.get(named) ?? named;
  if (!OPERATORS.has(operator) && !ALIASES.has(named) && operator !== '') {
    // What stands before the colon is text, and a quote mark behind it too.
    return { text, isNegated, value: text.slice(minus.length), isQuoted: false, isUnclosed: false };
  }
  const isUnclosed = bare.startsWith('"');
  const quoted = straight?.replace(/\\(["\\])/gu, '$1') ?? curly;
  // Words are found where they begin: 疫* asks for no more than 疫.
  const value = quoted ?? bare.slice(isUnclosed ? 1 : 0).replace(/(?<=.)\*+$/u, '');
  const quote = { isQuoted: quoted !== undefined, isUnclosed };
  return { text, isNegated, ...(operator !== '' && { operator }), value, ...quote };
}
