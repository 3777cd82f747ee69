import {
  type Article,
  type Block,
  isAside,
  isWithheld,
  type Provenance,
  rangesOfBlocks,
  type TextRange,
  withheldParts,
  withhold,
} from '../../model/index.ts';
import { countCharacters, escapeMarkup, settledText } from '../../text/index.ts';

/**
 * An article of which nothing but some ranges of its text is published, beside its headline and what it is known by. The
 * text keeps its length. Pictures, the markup of blocks that are not published whole, and all texts of its provenance go.
 */
export function quoteArticle(article: Article, published: readonly TextRange[]): Article {
  const ranges = rangesOfBlocks(article.blocks);
  const blocks = article.blocks.map((block, at) => {
    const [from, to] = ranges[at] ?? [0, 0];
    const own = published.map(([start, end]): TextRange => [clamp(start, from, to), clamp(end, from, to)]);
    return quoteBlock(block, own);
  });
  return { ...article, blocks, provenance: withoutTexts(article.provenance) };
}

/** A place of the article's text, in the block that stands at `[from, to)`. */
function clamp(at: number, from: number, to: number): number {
  return Math.max(from, Math.min(at, to)) - from;
}

function quoteBlock({ image: _, ...block }: Block, published: readonly TextRange[]): Block {
  const text = withhold(block.text, published);
  return isWithheld(text) ? { ...block, text, html: escapeMarkup(text) } : block;
}

function withoutTexts({ repairs, removals, ...known }: Provenance): Provenance {
  return {
    ...known,
    repairs: repairs.map((repair) => ({ ...repair, detail: '' })),
    removals: removals.map((removal) => ({ ...removal, texts: [] })),
  };
}

/** The blocks that have something published, with an ellipsis for each stretch that is withheld; for the excerpt. */
export function quotedOpening(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (isAside(block)) return [];
    const parts = withheldParts(block.text);
    const text = parts.map((part) => (part.isWithheld ? '…' : part.text)).join('');
    return parts.every((part) => part.isWithheld) ? [] : [{ ...block, text }];
  });
}

/** Of phrases in settled form those that stand in what is published: a page that compares texts knows them by it. */
export function publishedPhrases(
  phrases: readonly string[],
  blocks: readonly Pick<Block, 'text'>[],
): readonly string[] {
  if (phrases.length === 0) return phrases;
  const parts = blocks.flatMap(({ text }) => withheldParts(text)).filter((part) => !part.isWithheld);
  const texts = parts.map((part) => settledText(part.text));
  return phrases.filter((phrase) => texts.some((text) => text.includes(phrase)));
}

/** Characters of a report that are published, without white space. */
export function publishedCharacters(blocks: readonly Block[]): number {
  const parts = blocks.filter((block) => !isAside(block)).flatMap(({ text }) => withheldParts(text));
  return parts.reduce((sum, part) => sum + (part.isWithheld ? 0 : countCharacters(part.text)), 0);
}
