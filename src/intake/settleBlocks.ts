import { isSamePicture } from './address.ts';
import { withoutCaptionMarks } from './captionMarks.ts';
import { CAPTION_RULES } from './captionRules.ts';
import type { Draft } from './draft.ts';
import { furniturePlaceOf } from './furniturePlaces.ts';
import { FURNITURE_RULES } from './furnitureRules.ts';
import { isAllWithin } from './inline.ts';
import type { Ledger } from './ledger.ts';
import { markLinkLists } from './linkLists.ts';
import { looksOf } from './looks.ts';

/** Longest sub-heading that is set as a paragraph in bold, in characters. */
const LONGEST_HEADING = 40;

/** Among so many blocks with text at the beginning the feed's lines stand. */
const FIRST_LINES = 3;

/** A line that is nothing but a time, which the feed put before the text. */
const TIMESTAMPS: readonly RegExp[] = [
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/,
  // RFI, The Economist, BBC
  /^\d{2}\/\d{2}\/\d{4} - \d{2}:\d{2}$/,
  /^[A-Z][a-z]{2} \d{1,2}(?:st|nd|rd|th) \d{4}$/,
  /^(?:(?:最近更新|最後更新|最后更新)[:：]\s*)?(?:\d+ ?(?:小时|小時|分钟|分鐘|天)前|\d{4}年\d{1,2}月\d{1,2}日)$/,
];

/** Decides what each block is, with the rules that look at its words, its looks and its neighbours. Changes the drafts. */
export function settleBlocks(drafts: Draft[], title: string, ledger: Ledger): Draft[] {
  const bare = withoutCaptionMarks(drafts, ledger);
  const kept = withoutRepeats(withoutFeedLines(bare, title, ledger), ledger);
  kept.forEach(markFurniture);
  markLinkLists(kept);
  for (const [index, draft] of kept.entries()) markCaption(draft, kept[index - 1], ledger);
  for (const [index, draft] of kept.entries()) markHeading(draft, kept.slice(index + 1), ledger);
  for (const [index, draft] of kept.entries())
    sayCaptionOnce(draft, [kept[index - 1], kept[index + 1]], ledger);
  return kept;
}

/** The feed's time and the headline stand in the article's head already. */
function withoutFeedLines(drafts: Draft[], title: string, ledger: Ledger): Draft[] {
  let kept = 0;
  return drafts.filter((draft) => {
    const rule = kept < FIRST_LINES ? feedRule(draft, title) : undefined;
    if (rule) ledger.remove(rule, draft.text);
    else if (draft.text !== '') kept += 1;
    return rule === undefined;
  });
}

function feedRule({ text }: Draft, title: string): string | undefined {
  if (text === '') return undefined;
  if (TIMESTAMPS.some((pattern) => pattern.test(text))) return 'feed.timestamp';
  return bare(text) === bare(title) ? 'headline.repeated' : undefined;
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
  const reason = isSaying(draft, before) ? 'it says what the picture says' : captionReason(draft);
  if (!reason) return;
  draft.kind = 'caption';
  ledger.repair('caption.found', reason);
}

function captionReason(draft: Draft): string | undefined {
  const looks = looksOf(draft);
  return CAPTION_RULES.find(({ longest, fits }) => draft.text.length <= longest && fits(draft, looks))
    ?.reason;
}

/** A short paragraph that is all bold, with text to come: a sub-heading. */
function markHeading(draft: Draft, after: readonly Draft[], ledger: Ledger): void {
  if (
    draft.kind !== 'paragraph' ||
    draft.furniture ||
    !isAllWithin(draft.pieces, isStrong) ||
    !isHeadingText(draft.text)
  )
    return;
  if (!after.some(({ kind, furniture }) => kind === 'paragraph' && !furniture)) return;
  draft.kind = 'heading';
  draft.level = 3;
  draft.pieces = draft.pieces.map((piece) => ({
    ...piece,
    wrappers: piece.wrappers.filter((one) => !isStrong(one)),
  }));
  ledger.repair('heading.strong', draft.text);
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

function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '').toLowerCase();
}
