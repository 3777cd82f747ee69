import type { Block } from '../model/index.ts';
import { distinctNames } from './authorNames.ts';
import { BYLINE_RULES, type BylineRule } from './bylineRules.ts';
import type { OutletNames } from './outletNames.ts';

/** Names that a text's own by-line states, and where it stands. */
export interface Byline {
  readonly names: readonly string[];
  /** As in `MetadataOrigin.from`. */
  readonly from: string;
}

/** Blocks with text at either end in which by-lines stand, and lines of them that are looked at. */
const FIRST_BLOCKS = 4;
const LAST_BLOCKS = 6;
const MOST_LINES = 12;
/** Longer blocks at the end are the report's, unless they are furniture. */
const LONGEST_SIGNATURE = 60;
/** Longest line that can be a by-line, and as much of a paragraph as can have one at its beginning. */
const LONGEST_LINE = 120;
const LONGEST_START = 160;

/** By-lines at the beginning of a text, then at its end. What is not certain is none. */
export function findBylines(blocks: readonly Block[], outlets: OutletNames): Byline[] {
  const all = blocks.filter(mayHaveByline);
  const first = all.slice(0, FIRST_BLOCKS).map(({ text }) => text.trim());
  const last = behindReport(all.slice(FIRST_BLOCKS)).map(({ text }) => text.trim());
  const head = [
    ...linesOf(first).map((line) => namesBy(['line', 'head'], line, outlets)),
    ...first.map((text) => namesBy(['start'], text.slice(0, LONGEST_START), outlets)),
    namesBy(['opening'], first.join('\n').slice(0, LONGEST_START), outlets),
  ];
  const tail = linesOf(last).map((line) => namesBy(['line'], line, outlets));
  return [
    { names: distinctNames(head.flat()), from: 'body: by-line' },
    { names: distinctNames(tail.flat()), from: 'body: by-line at the end' },
  ].filter(({ names }) => names.length > 0);
}

function mayHaveByline({ kind, text }: Block): boolean {
  return (kind === 'paragraph' || kind === 'heading' || kind === 'listItem') && text.trim() !== '';
}

/** The last blocks, from behind the last paragraph of the report: above that, a by-line is that of a part. */
function behindReport(blocks: readonly Block[]): readonly Block[] {
  const isReport = ({ text, furniture }: Block): boolean =>
    furniture === undefined && text.length > LONGEST_SIGNATURE;
  return blocks.slice(blocks.findLastIndex(isReport) + 1).slice(-LAST_BLOCKS);
}

function linesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split('\n', MOST_LINES))
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE);
}

function namesBy(places: readonly BylineRule['place'][], text: string, outlets: OutletNames): string[] {
  for (const { place, pattern, trust } of BYLINE_RULES) {
    const written = places.includes(place) ? pattern.exec(text)?.groups?.names : undefined;
    if (written !== undefined) return outlets.namesIn(written, trust);
  }
  return [];
}
