import { type Article, isAside, textOfBlocks } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import { excerptOf } from './excerpt.ts';
import type { CardDraft } from './facts.ts';
import { mentionOf } from './mentionOf.ts';

/** An article's card, before the archive around it is known. */
export function cardDraftOf(article: Article): CardDraft {
  const { isReadout, blocks } = article;
  const report = blocks.filter((block) => !isAside(block));
  return {
    ...mentionOf(article),
    isReadout,
    length: countCharacters(textOfBlocks(report)),
    excerpt: excerptOf(report),
    imageCount: blocks.filter((block) => block.image).length,
  };
}
