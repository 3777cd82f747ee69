import type { Element, Root } from 'hast';
import { tableHtml, tableText } from './dataTable.ts';
import type { Draft } from './draft.ts';
import { controlCount, type InlinePiece, settle, settlePreformatted, textOfPieces } from './inline.ts';
import type { Ledger } from './ledger.ts';
import { placeListItems } from './listItems.ts';
import { attributeOf } from './nodes.ts';
import { withNotesApart } from './notesApart.ts';
import { isStandIn, isTracker, type Picture, pictureOf } from './picture.ts';
import { type Frame, type Piece, type Stretch, stretchesOf } from './pieces.ts';
import { playerOf } from './player.ts';
import { shortcodeDraft } from './shortcodes.ts';

const SENTENCE_END = /[。！？!?…．.][”」』’"'）)】]*$/u;
const FEWEST_PROSE_LINES = 3;
/** Lines that end a sentence; the others are sub-headings and names. */
const PROSE_SHARE = 0.75;
/** In characters: about one line of a page. */
const MEAN_PROSE_LINE = 25;

/** What cutting needs besides the tree. */
export interface CutContext {
  /** Address of the original page, which relative addresses count from. */
  readonly base: string | undefined;
  readonly ledger: Ledger;
}

/** Cuts a cleaned body into drafts of blocks, in reading order. */
export function cutBlocks(tree: Root, context: CutContext): Draft[] {
  const drafts = stretchesOf(tree).flatMap((stretch) => draftsOf(stretch, context));
  placeListItems(drafts);
  return drafts;
}

function draftsOf({ frame, pieces }: Stretch, context: CutContext): Draft[] {
  const drafts: Draft[] = [];
  let line: InlinePiece[] = [];
  const close = (): void => {
    drafts.push(...textDrafts(frame, line, context));
    line = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'text' || piece.kind === 'break') line.push(piece);
    else {
      close();
      drafts.push(...elementDraft(frame, piece, context));
    }
  }
  close();
  return drafts;
}

function elementDraft(frame: Frame, piece: Exclude<Piece, InlinePiece>, context: CutContext): Draft[] {
  const { elements } = frame;
  if (piece.kind === 'table') {
    const text = tableText(piece.element);
    return text === '' ? [] : [{ kind: 'table', text, html: tableHtml(piece.element), pieces: [], elements }];
  }
  if (piece.kind === 'player') return playerOf(piece.element, elements, context);
  return pictureDraft(frame, piece, context);
}

function pictureDraft(
  { elements }: Frame,
  piece: Exclude<Piece, InlinePiece>,
  { base, ledger }: CutContext,
): Draft[] {
  const source = attributeOf(piece.element, 'src').slice(0, 300);
  const picture = pictureOf(piece.element, elements, base);
  if (!picture || isTracker(piece.element) || isStandIn(picture)) {
    ledger.remove(uselessRule(picture, piece.element), source);
    return [];
  }
  if (picture.isLazy) ledger.repair('image.lazy', picture.image.src);
  if (picture.proxied) ledger.repair('image.proxy', picture.proxied);
  return [{ kind: 'figure', text: '', image: picture.image, pieces: [], elements }];
}

function uselessRule(picture: Picture | undefined, element: Element): string {
  if (!picture) return 'image.unusable';
  return isTracker(element) ? 'image.tracking' : 'image.standIn';
}

function textDrafts(frame: Frame, line: readonly InlinePiece[], context: CutContext): Draft[] {
  const { ledger } = context;
  countControls(line, ledger);
  const settled = frame.isPreformatted
    ? [settlePreformatted(line)]
    : paragraphsOf(line).map((paragraph) => settle(withNotesApart(paragraph, frame.elements, ledger)));
  const paragraphs = settled
    .map((pieces) => textDraft(frame, pieces, context))
    .filter((one) => one.length > 0);
  if (paragraphs.length > 1) ledger.repair('paragraph.breaks', '', paragraphs.length - 1);
  return paragraphs.flat();
}

function textDraft(
  { kind, level, elements, isPreformatted }: Frame,
  pieces: InlinePiece[],
  context: CutContext,
): Draft[] {
  const text = textOfPieces(pieces);
  if (/^[\s\p{Cf}]*$/u.test(text)) return [];
  const standing = isPreformatted ? undefined : shortcodeDraft(text, elements, context);
  if (standing) return standing;
  return [{ kind, text, pieces, elements, ...(level === undefined ? {} : { level }) }];
}

/**
 * Two line breaks make a paragraph, and so does one before a line that begins with an ideographic space. Where
 * lines are whole sentences, each is a paragraph: some crawlers write `<br>` where the page had `<p>`.
 */
function paragraphsOf(line: readonly InlinePiece[]): InlinePiece[][] {
  const paragraphs: InlinePiece[][] = [[]];
  const isProse = isLinesOfProse(line);
  line.forEach((piece, index) => {
    if (piece.kind === 'break' && (isProse || endsParagraph(line, index))) paragraphs.push([]);
    else paragraphs.at(-1)?.push(piece);
  });
  return paragraphs;
}

/** Verse and addresses have shorter lines, and few of them end in a full stop. */
function isLinesOfProse(line: readonly InlinePiece[]): boolean {
  const lines = line
    .map((piece) => (piece.kind === 'break' ? '\n' : piece.value.replace(/\s+/g, ' ')))
    .join('')
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const length = lines.reduce((sum, one) => sum + one.length, 0);
  return (
    lines.length >= FEWEST_PROSE_LINES &&
    length >= lines.length * MEAN_PROSE_LINE &&
    lines.filter((one) => SENTENCE_END.test(one)).length >= lines.length * PROSE_SHARE
  );
}

function endsParagraph(line: readonly InlinePiece[], at: number): boolean {
  return isBreakNext(line, at, 1) || isBreakNext(line, at, -1) || isIndented(line.slice(at + 1, at + 4));
}

function isBreakNext(line: readonly InlinePiece[], at: number, step: 1 | -1): boolean {
  for (let index = at + step; ; index += step) {
    const piece = line[index];
    if (!piece || (piece.kind === 'text' && piece.value.trim() !== '')) return false;
    if (piece.kind === 'break') return true;
  }
}

function isIndented(next: readonly InlinePiece[]): boolean {
  const text = next.map((piece) => (piece.kind === 'break' ? '' : piece.value)).join('');
  return /^[ \t\r\n]*\u3000/.test(text);
}

function countControls(line: readonly InlinePiece[], ledger: Ledger): void {
  const count = line.reduce((sum, piece) => sum + (piece.kind === 'text' ? controlCount(piece.value) : 0), 0);
  if (count > 0) ledger.repair('text.controls', '', count);
}
