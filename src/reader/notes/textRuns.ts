/** An element that shows a run of an article's text, without the signs of the reader and what is struck out. */
export interface TextRun {
  readonly element: HTMLElement;
  readonly article: string;
  /** Where the run begins in the article's text, in UTF-16 units. */
  readonly from: number;
  /** What the element shows of it. */
  readonly shown: string;
  readonly pieces: readonly RunPiece[];
}

/** A text node of a run. */
export interface RunPiece {
  readonly node: Text;
  /** Where it begins in the run's `shown`. */
  readonly at: number;
}

/** The reader's own words inside a text, and characters that only another witness has. */
const NOT_THE_TEXT = '[data-app-ui], del, [data-from]';

/**
 * The runs below an element, in the order of the page. An article's text stands below `data-article="<id>"`; each
 * element that shows a run of it says where the run begins in `data-from="<offset>"`.
 */
export function textRuns(root: ParentNode): TextRun[] {
  return [...root.querySelectorAll<HTMLElement>('[data-article] [data-from]')].flatMap((element) => {
    const article = element.closest<HTMLElement>('[data-article]')?.dataset.article ?? '';
    const from = Number(element.dataset.from);
    return Number.isSafeInteger(from) && from >= 0 ? [{ element, article, from, ...piecesOf(element) }] : [];
  });
}

function piecesOf(element: HTMLElement): Pick<TextRun, 'shown' | 'pieces'> {
  const pieces: RunPiece[] = [];
  let shown = '';
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const isForeign = node instanceof Element && node.matches(NOT_THE_TEXT);
      return isForeign ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, at: shown.length });
    shown += (node as Text).data;
  }
  return { shown, pieces };
}
