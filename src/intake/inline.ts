import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { sanitizeTree } from '../sanitize/index.ts';

/** Text or a line break of one block, with the inline elements around it, outermost first. */
export type InlinePiece =
  | { readonly kind: 'text'; readonly value: string; readonly wrappers: readonly Element[] }
  | { readonly kind: 'break'; readonly wrappers: readonly Element[] };

/** White space between two of these that holds a line end in the source is no space: Chinese has none between words. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;

/**
 * Control characters that no text means (a tab and a line end are white space), and marks that turn the direction of
 * what follows, past the end of a block: `Bidi` embeddings, overrides and isolates, and a byte order mark inside a text.
 * Joiners stay: emoji, Persian and Indian scripts need them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** How many control characters a text holds. */
export function controlCount(text: string): number {
  return text.match(CONTROLS)?.length ?? 0;
}

/** The pieces with white space as a reader sees it: runs folded, lines trimmed, controls gone. */
export function settle(pieces: readonly InlinePiece[]): InlinePiece[] {
  const values = pieces.map(rawValue);
  const joined = values.join('');
  const settled = isSettled(joined) ? undefined : settledCharacters(joined);
  let at = 0;
  return pieces.flatMap((piece, index) => {
    const own = values[index] ?? '';
    const value = settled?.slice(at, at + own.length).join('') ?? own;
    at += own.length;
    if (value === '') return [];
    return [piece.kind === 'break' ? piece : { ...piece, value }];
  });
}

/** True where all white space is as it is kept: single spaces between words, and special ones. */
function isSettled(joined: string): boolean {
  return !/^\s|\s$|\s\s|[\t-\r]/.test(joined);
}

/** A source's own line ends become `\r`, so that `\n` is a line break only. */
function rawValue(piece: InlinePiece): string {
  return piece.kind === 'break' ? '\n' : piece.value.replace(CONTROLS, '').replaceAll('\n', '\r');
}

/** One entry per code unit: itself, what stands for its run of white space, or nothing. */
function settledCharacters(joined: string): string[] {
  const characters = joined.split('');
  for (const run of joined.matchAll(/\s+/g)) {
    const end = run.index + run[0].length;
    const isEdge = run.index === 0 || end === joined.length;
    const kept = isEdge ? '' : settledRun(run[0], joined[run.index - 1] ?? '', joined[end] ?? '');
    characters.fill('', run.index, end);
    const at = kept === '\n' ? run.index + run[0].indexOf('\n') : run.index;
    characters[at] = kept;
  }
  return characters;
}

function settledRun(run: string, before: string, after: string): string {
  if (run.includes('\n')) return '\n';
  const special = run.replace(/[ \t\r\f\v]/g, '');
  if (special !== '') return special;
  return run.includes('\r') && WIDE.test(before) && WIDE.test(after) ? '' : ' ';
}

/** Preformatted pieces: line ends of the source are line breaks, spaces stay; blank first and last lines go. */
export function settlePreformatted(pieces: readonly InlinePiece[]): InlinePiece[] {
  const lines = pieces.flatMap((piece) =>
    piece.kind === 'break'
      ? [piece]
      : linesOf(piece.value.replace(CONTROLS, '').replace(/\r\n?/g, '\n'), piece.wrappers),
  );
  const isBlank = (piece: InlinePiece): boolean => piece.kind === 'break' || piece.value.trim() === '';
  const from = lines.findIndex((piece) => !isBlank(piece));
  const to = lines.findLastIndex((piece) => !isBlank(piece));
  return from < 0 ? [] : lines.slice(from, to + 1);
}

function linesOf(value: string, wrappers: readonly Element[]): InlinePiece[] {
  return value
    .split('\n')
    .flatMap((line, index): InlinePiece[] => [
      ...(index > 0 ? [{ kind: 'break' as const, wrappers }] : []),
      ...(line === '' ? [] : [{ kind: 'text' as const, value: line, wrappers }]),
    ]);
}

/** True where every text of the pieces stands in an element that passes; blanks and line breaks do not count. */
export function isAllWithin(pieces: readonly InlinePiece[], test: (element: Element) => boolean): boolean {
  return pieces.every(
    (piece) => piece.kind === 'break' || piece.value.trim() === '' || piece.wrappers.some(test),
  );
}

/** Plain text of settled pieces. */
export function textOfPieces(pieces: readonly InlinePiece[]): string {
  return pieces.map((piece) => (piece.kind === 'break' ? '\n' : piece.value)).join('');
}

/** Clean inline markup of settled pieces. */
export function htmlOfPieces(pieces: readonly InlinePiece[]): string {
  if (pieces.every(({ wrappers }) => wrappers.every(isBare))) return pieces.map(bareHtml).join('');
  const tree: Root = { type: 'root', children: nest(pieces, 0) };
  return toHtml(sanitizeTree(tree));
}

/** Most blocks have no markup that says anything: what the writer of trees would write of one piece. */
function bareHtml(piece: InlinePiece): string {
  if (piece.kind === 'break') return '<br>';
  return piece.value.replace(/[&<]/g, (sign) => (sign === '&' ? '&#x26;' : '&#x3C;'));
}

/** Puts the inline elements back around the pieces that they share. */
function nest(pieces: readonly InlinePiece[], depth: number): ElementContent[] {
  const nested: ElementContent[] = [];
  for (let from = 0; from < pieces.length; ) {
    const wrapper = pieces[from]?.wrappers[depth];
    let to = from + 1;
    while (wrapper && pieces[to]?.wrappers[depth] === wrapper) to += 1;
    const own = pieces.slice(from, to);
    if (!wrapper) nested.push(...own.map(leafOf));
    else nested.push(...wrapped(wrapper, nest(own, depth + 1)));
    from = to;
  }
  return nested;
}

function wrapped(wrapper: Element, children: ElementContent[]): ElementContent[] {
  return isBare(wrapper) ? children : [{ ...wrapper, children }];
}

/** A `span` that says nothing of language or direction only carried looks; a link without an address is none. */
function isBare({ tagName, properties: { lang, dir, href } }: Element): boolean {
  return (tagName === 'span' && !lang && !dir) || (tagName === 'a' && !href);
}

function leafOf(piece: InlinePiece): ElementContent {
  if (piece.kind === 'text') return { type: 'text', value: piece.value };
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}
