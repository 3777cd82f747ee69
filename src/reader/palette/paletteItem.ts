import * as fuzzysort from 'fuzzysort';
import type { TextRange } from '../../model/index.ts';
import { type NormalisedText, normalise, rangeInOriginal } from '../../text/index.ts';

export const ITEM_KINDS = ['command', 'screen', 'article', 'outlet', 'name', 'event'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Something that the palette can do or go to. */
export interface PaletteItem {
  /** Unlike all others. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly text: string;
  /** BCP 47 tag of the text, where it is not the interface's; then it comes from the archive. */
  readonly lang?: string;
  /** What tells it from others: the outlet and the day of an article. */
  readonly note?: string;
  /** Other ways to write it, by which it is found too. */
  readonly others?: readonly string[];
  readonly act: () => void;
}

/** An item that a typed text means, with the pieces of its text that were typed. */
export interface RankedItem {
  readonly item: PaletteItem;
  readonly marks: readonly TextRange[];
}

/** An item with what it is found by, in settled form: script, width and case do not matter. */
interface SoughtItem {
  readonly item: PaletteItem;
  readonly text: NormalisedText;
  readonly others: string;
}

const prepared = new WeakMap<PaletteItem, SoughtItem>();

function soughtOf(item: PaletteItem): SoughtItem {
  const known = prepared.get(item);
  if (known) return known;
  const text = normalise(item.text);
  const others = (item.others ?? []).map((other) => normalise(other).text);
  const made = { item, text, others: others.join('\n') };
  prepared.set(item, made);
  return made;
}

/** What is less like it was hardly meant: of a short text in a long headline, 0.1 is one sign here and one there. */
const LEAST = 0.15;

const KEYS = [({ text }: SoughtItem) => text.text, ({ others }: SoughtItem) => others];

/** The items whose signs are in the order that was typed, others between them or not; the likeliest first. */
export function rankItems(items: readonly PaletteItem[], typed: string, most: number): RankedItem[] {
  const query = normalise(typed).text.trim();
  if (query === '') return [];
  return fuzzysort
    .go(query, items.map(soughtOf), { keys: KEYS, limit: most, threshold: LEAST })
    .map((found) => ({ item: found.obj.item, marks: marksOf(found.obj.text, found[0]?.indexes ?? []) }));
}

/** Neighbouring signs are one mark; what was found in another way of writing marks nothing. */
function marksOf(text: NormalisedText, indexes: readonly number[]): TextRange[] {
  const marks: [number, number][] = [];
  for (const at of [...indexes].sort((a, b) => a - b)) {
    if (at >= text.text.length) continue;
    const [from, to] = rangeInOriginal(text, at, at + 1);
    const last = marks.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return marks;
}

/**
 * What the search is asked for where an archive is too large to be looked through: first the words as they were typed, in
 * headlines; then, cut in pairs, so that 王毅通话 finds 王毅应约同库列巴通电话 as 王毅 and 通话 would.
 */
export function headlineQueries(typed: string): string[] {
  const words = typed.replace(/["“”:：()|-]/g, ' ').trim();
  if (words === '') return [];
  const cut = words.replace(/\p{Script=Han}{3,}/gu, (run) => run.replace(/../gu, '$& '));
  return [...new Set([words, cut.trim()])].map((query) => `in:title ${query.replace(/\s+/g, ' ')}`);
}
