import { isSameTime } from './agreement.ts';
import type { Draft } from './draft.ts';
import type { StatedHead } from './feedLines.ts';
import { type InfoLine, readInfoLine, readSignedTime } from './infoLine.ts';
import { parseDate } from './parseDate.ts';

/** Among so many blocks with text at the beginning the lines of notes stand. */
const FIRST_LINES = 6;

/**
 * Marks what notes stand above the text: `2022-03-01 21:43 来源：新华社`, `时间：2022年3月1日 21:43`. A line with nothing but
 * a time is one only where it is that of publication, and the only one: chronicles have such lines, and days alone.
 */
export function markInfoLines(drafts: readonly Draft[], published: StatedHead['published']): void {
  for (const draft of drafts.filter(({ text }) => text.trim() !== '').slice(0, FIRST_LINES)) {
    const note = noteOf(draft);
    if (!note || draft.furniture) continue;
    const isNote = note.outlet !== undefined || isTimeOf(note, published);
    if (isNote && !(isTimeAlone(note) && drafts.some((one) => one !== draft && isTimeAlone(noteOf(one)))))
      draft.furniture = 'page.meta';
  }
}

function noteOf({ kind, text }: Draft): InfoLine | undefined {
  return kind === 'paragraph' ? (readInfoLine(text) ?? readSignedTime(text)) : undefined;
}

function isTimeAlone(note: InfoLine | undefined): boolean {
  return note?.hasTime === true && !note.isLabelled && note.outlet === undefined;
}

/** True where a line's time is, in some zone, that of publication. */
function isTimeOf(
  { date = '', hasTime, isLabelled }: InfoLine,
  { publishedAt, publishedDay }: StatedHead['published'],
): boolean {
  if (!hasTime && !isLabelled) return false;
  const reading = parseDate(date, 'UTC');
  if (publishedAt === null || reading.kind !== 'instant') return false;
  return isSameTime(reading, { kind: 'instant', instant: publishedAt, day: publishedDay, isZoned: true });
}
