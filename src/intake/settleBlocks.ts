import { isSamePicture } from './address.ts';
import { withoutCaptionMarks } from './captionMarks.ts';
import { CAPTION_RULES } from './captionRules.ts';
import type { Draft } from './draft.ts';
import { bare, type StatedHead, withoutFeedLines } from './feedLines.ts';
import { furniturePlaceOf } from './furniturePlaces.ts';
import { FURNITURE_RULES } from './furnitureRules.ts';
import { isAllWithin } from './inline.ts';
import { type Ledger, shortened } from './ledger.ts';
import { markLinkLists } from './linkLists.ts';
import { looksOf } from './looks.ts';
import { markInfoLines } from './markInfoLines.ts';

/** Longest sub-heading that is set as a paragraph in bold, in characters. */
const LONGEST_HEADING = 40;

/** Decides what each block is, with the rules that look at its words, its looks and its neighbours. Changes the drafts. */
export function settleBlocks(drafts: Draft[], head: StatedHead, ledger: Ledger): Draft[] {
  const kept = withoutRepeats(withoutFeedLines(withoutCaptionMarks(drafts, ledger), head, ledger), ledger);
  kept.forEach(markFurniture);
  markInfoLines(kept, head.published);
  markLinkLists(kept);
  for (const [index, draft] of kept.entries()) markCaption(draft, kept[index - 1], ledger);
  const last = kept.findLastIndex(isPlainParagraph);
  for (const draft of kept.slice(0, Math.max(0, last))) markHeading(draft, ledger);
  for (const [index, draft] of kept.entries())
    sayCaptionOnce(draft, [kept[index - 1], kept[index + 1]], ledger);
  return kept;
}

/** Lazy loading often leaves a picture twice: once for programs, once for readers without them. */
function withoutRepeats(drafts: Draft[], ledger: Ledger): Draft[] {
  return drafts.filter((draft, index) => {
    const before = drafts[index - 1]?.image?.src;
    const src = draft.image?.src;
    if (src === undefined || before === undefined || !isRepeated(src, before)) return true;
    ledger.remove('image.repeated', src);
    return false;
  });
}

/** The file of a picture in another size, or the very same address: `/image?id=1` and `/image?id=2` are two. */
function isRepeated(src: string, before: string): boolean {
  return (
    src === before || (/\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(src) && isSamePicture(src, before))
  );
}

function markFurniture(draft: Draft): void {
  if (draft.kind === 'figure' || draft.kind === 'code' || draft.furniture) return;
  const { text, elements } = draft;
  const rule =
    FURNITURE_RULES.find(({ pattern, longest }) => text.length <= longest && pattern.test(text)) ??
    furniturePlaceOf(elements, text.length);
  if (rule) draft.furniture = rule.id;
}

function markCaption(draft: Draft, before: Draft | undefined, ledger: Ledger): void {
  if (before?.kind !== 'figure' || draft.kind !== 'paragraph' || draft.furniture) return;
  if (!isSaying(draft, before) && !looksLikeCaption(draft)) return;
  draft.kind = 'caption';
  ledger.repair('caption.found', shortened(draft.text));
}

function looksLikeCaption(draft: Draft): boolean {
  const looks = looksOf(draft);
  return CAPTION_RULES.some(({ longest, fits }) => draft.text.length <= longest && fits(draft, looks));
}

/** A short paragraph that is all bold, with text to come: a sub-heading. */
function markHeading(draft: Draft, ledger: Ledger): void {
  if (!isPlainParagraph(draft) || !isAllWithin(draft.pieces, isStrong) || !isHeadingText(draft.text)) return;
  draft.kind = 'heading';
  draft.level = 3;
  draft.pieces = draft.pieces.map((piece) => ({
    ...piece,
    wrappers: piece.wrappers.filter((one) => !isStrong(one)),
  }));
  ledger.repair('heading.strong', draft.text);
}

function isPlainParagraph({ kind, furniture }: Draft): boolean {
  return kind === 'paragraph' && !furniture;
}

function isHeadingText(text: string): boolean {
  const width = [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.5), 0);
  return width <= LONGEST_HEADING && !/[。；，,;…]$|\n/u.test(text) && !/[^.]\.$/.test(text);
}

function isStrong({ tagName }: { tagName: string }): boolean {
  return tagName === 'strong' || tagName === 'b';
}

/** The words of a picture that its caption repeats are shown once. */
function sayCaptionOnce(draft: Draft, beside: readonly (Draft | undefined)[], ledger: Ledger): void {
  const { image } = draft;
  if (!image || !beside.some((one) => one?.kind === 'caption' && isSaying(one, draft))) return;
  draft.image = { ...image, alt: '' };
  ledger.repair('caption.once');
}

function isSaying(caption: Draft, figure: Draft): boolean {
  const words = bare(figure.image?.alt ?? '');
  const said = bare(caption.text);
  return (
    words !== '' && (said === words || (words.length >= 10 && (said.includes(words) || words.includes(said))))
  );
}
