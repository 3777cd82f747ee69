import type { TextRange } from '../../model/index.ts';
import { countSeen, mapOffset } from './mapOffset.ts';
import { type TextRun, textRuns } from './textRuns.ts';

/** `twoArticles`: a selection across columns. `notOnePiece`: what is between its parts is not on the screen. */
export type RefusedSelection = 'twoArticles' | 'notOnePiece';

/** Words of one article that are selected. */
export interface SelectedWords {
  /** Id of the article. */
  readonly article: string;
  /** UTF-16 units of its text. */
  readonly range: TextRange;
}

/** What the reader has selected, or why it is none. */
export type SelectedText = SelectedWords | { readonly refused: RefusedSelection };

/** The texts of the articles on the screen, by id. */
export type ArticleTexts = ReadonlyMap<string, string>;

/** The range that is selected; nothing where no text of an article is. White space at its ends is left out. */
export function rangeOfSelection(
  selection: Selection | null,
  root: ParentNode,
  texts: ArticleTexts,
): SelectedText | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const parts = textRuns(root).flatMap((run) => selectedPart(run, range, texts.get(run.article)) ?? []);
  const [first] = parts;
  const text = texts.get(first?.article ?? '');
  if (!first || text === undefined) return undefined;
  if (parts.some(({ article }) => article !== first.article)) return { refused: 'twoArticles' };
  const whole: TextRange = [
    Math.min(...parts.map(({ range: [from] }) => from)),
    Math.max(...parts.map(({ range: [, to] }) => to)),
  ];
  const seen = parts.reduce((sum, part) => sum + part.seen, 0);
  if (seen !== countSeen(text.slice(...whole))) return { refused: 'notOnePiece' };
  return { article: first.article, range: whole };
}

interface SelectedPart {
  readonly article: string;
  readonly range: TextRange;
  /** Units that are no white space. */
  readonly seen: number;
}

function selectedPart(run: TextRun, range: Range, text: string | undefined): SelectedPart | undefined {
  if (text === undefined || !range.intersectsNode(run.element)) return undefined;
  const [from, to] = trimmed(run.shown, shownRange(run, range));
  if (from >= to) return undefined;
  const rest = text.slice(run.from);
  return {
    article: run.article,
    range: [
      run.from + mapOffset(run.shown, from, rest, 'from'),
      run.from + mapOffset(run.shown, to, rest, 'to'),
    ],
    seen: countSeen(run.shown.slice(from, to)),
  };
}

/** The part of a run's shown text that is selected; empty where none is. */
function shownRange(run: TextRun, range: Range): TextRange {
  const touched = run.pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return [0, 0];
  const from = first.node === range.startContainer ? range.startOffset : 0;
  const to = last.node === range.endContainer ? range.endOffset : last.node.length;
  return [first.at + from, last.at + to];
}

function trimmed(text: string, [from, to]: TextRange): TextRange {
  const part = text.slice(from, to);
  return [from + part.length - part.trimStart().length, to - part.length + part.trimEnd().length];
}
