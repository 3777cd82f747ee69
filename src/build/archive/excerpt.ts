import type { Block } from '../../model/index.ts';
import { beginningOf } from './beginning.ts';

/** About two lines of a card, in Han characters. */
const LONGEST = 110;
const SHORTEST_OPENING = 40;
const SENTENCE_END = /[。！？!?]["”’」』）)]*|\.["”’)]*(?=\s|$)/gu;

/** The first sentences of the report, cut at a sentence's end where one is near, else with an ellipsis. */
export function excerptOf(blocks: readonly Block[]): string {
  const text = openingOf(blocks).replace(/\s+/gu, ' ');
  const cut = beginningOf(text, LONGEST);
  if (cut === text) return text;
  const ends = [...cut.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const last = ends.at(-1) ?? 0;
  return last > cut.length / 3 ? cut.slice(0, last) : `${cut.trimEnd()}…`;
}

/** The first paragraph that says something; a short one is joined by the next. */
function openingOf(blocks: readonly Block[]): string {
  const paragraphs = blocks.filter((block) => block.text !== '' && block.kind !== 'heading');
  const [first = { text: '' }, second] = paragraphs;
  return first.text.length < SHORTEST_OPENING && second ? `${first.text} ${second.text}` : first.text;
}
