import type { Element } from 'hast';
import type { Draft } from './draft.ts';
import { isAllWithin } from './inline.ts';

/** Longest run of linked items that is taken for "read also"; a longer one is what the article is. */
const LONGEST_RUN = 8;
/** A page with fewer paragraphs of its own than this is a list of links. */
const FEWEST_PARAGRAPHS = 3;

/**
 * Marks links to other articles as furniture: short lists of nothing but links, and linked lines that follow a
 * "read also" line. Changes the drafts.
 */
export function markLinkLists(drafts: readonly Draft[]): void {
  markAfterRelatedLine(drafts);
  const paragraphs = drafts.filter(
    (draft) => draft.kind === 'paragraph' && !draft.furniture && !isLinked(draft),
  );
  if (paragraphs.length < FEWEST_PARAGRAPHS) return;
  for (const run of runsOf(drafts)) {
    if (run.length <= LONGEST_RUN && run.every(isLinked))
      for (const draft of run) draft.furniture ??= 'link.list';
  }
}

function markAfterRelatedLine(drafts: readonly Draft[]): void {
  let isRelated = false;
  for (const draft of drafts) {
    isRelated = draft.furniture === 'link.line' || (isRelated && (isLinked(draft) || isPicture(draft)));
    if (isRelated && !isPicture(draft)) draft.furniture ??= 'link.list';
  }
}

/** Pictures stand between such links; they are outside every percentage anyway. */
function isPicture({ kind }: Draft): boolean {
  return kind === 'figure';
}

/** Neighbouring list items. */
function runsOf(drafts: readonly Draft[]): Draft[][] {
  const runs: Draft[][] = [];
  drafts.forEach((draft, index) => {
    if (draft.kind !== 'listItem') return;
    if (drafts[index - 1]?.kind === 'listItem') runs.at(-1)?.push(draft);
    else runs.push([draft]);
  });
  return runs;
}

function isLinked({ pieces, text }: Draft): boolean {
  return text !== '' && pieces.length > 0 && isAllWithin(pieces, isLink);
}

function isLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && Boolean(properties.href ?? properties.dataHref);
}
