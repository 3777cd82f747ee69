import {
  isAside,
  rangesOfBlocks,
  type TextMark,
  type TextMarkKind,
  type TextRange,
  type Witness,
} from '../../model/index.ts';
import { normalise, rangeInOriginal } from '../../text/index.ts';
import { ATTRIBUTION_VERBS, ENGLISH_ATTRIBUTION_VERBS, SHORT_ATTRIBUTION_VERBS } from './attributionVerbs.ts';

/** Words between two quote marks of a kind, inside one block. Longer ones are a mark that was never closed. */
const QUOTE =
  /“[^”]{1,2000}”|「[^」]{1,2000}」|『[^』]{1,2000}』|"[^"]{1,2000}"|„[^“”]{1,2000}[“”]|«[^»]{1,2000}»/gu;

/** On settled text, where scripts, width and signs are folded and no blank stands. */
const CHINESE_ATTRIBUTION = new RegExp(
  `${ATTRIBUTION_VERBS.join('|')}|(?:${SHORT_ATTRIBUTION_VERBS.join('|')})(?=[,:"])`,
  'gu',
);

/** On the text as it is: its words need their blanks. */
const ENGLISH_ATTRIBUTION = new RegExp(`\\b(?:${ENGLISH_ATTRIBUTION_VERBS.join('|')})\\b`, 'giu');

/** Direct quotes and attribution verbs of a witness's report, by place; a verb inside a quote counts too. */
export function findTextMarks(witness: Witness): TextMark[] {
  return rangesOfBlocks(witness.blocks).flatMap(([from], index) => {
    const block = witness.blocks[index];
    if (!block || isAside(block)) return [];
    const marks = [...quotesIn(block.text, from), ...attributionsIn(block.text, from)];
    return marks.sort((x, y) => x.range[0] - y.range[0] || y.range[1] - x.range[1]);
  });
}

function quotesIn(text: string, from: number): TextMark[] {
  return [...text.matchAll(QUOTE)].map((found) => mark('quote', from, spanOf(found)));
}

function attributionsIn(text: string, from: number): TextMark[] {
  const settled = normalise(text);
  const chinese = [...settled.text.matchAll(CHINESE_ATTRIBUTION)].map((found) =>
    rangeInOriginal(settled, ...spanOf(found)),
  );
  const english = [...text.matchAll(ENGLISH_ATTRIBUTION)].map(spanOf);
  return [...chinese, ...english].map((span) => mark('attribution', from, span));
}

function spanOf(found: RegExpExecArray): TextRange {
  return [found.index, found.index + found[0].length];
}

function mark(kind: TextMarkKind, from: number, [start, end]: TextRange): TextMark {
  return { kind, range: [from + start, from + end] };
}
