import type { Contact } from '../../model/index.ts';
import { actLinks } from './actLinks.ts';
import { contactLinks } from './contactLinks.ts';
import { headlineLinks } from './headlineLinks.ts';
import { joinLinks } from './partLink.ts';
import { passageLinks } from './passageLinks.ts';
import { type SplitStories, splitDigests } from './splitDigests.ts';
import { type EventArticle, type EventLink, storyParts } from './storyPart.ts';

/**
 * The parts of an archive's articles and all that ties them: shared text, headlines, persons and what they do, calls and
 * meetings. Only pairs
 * that share text, or a word of their headlines within hours of each other, are looked at.
 */
export function tieParts(
  articles: readonly EventArticle[],
  reuse: readonly EventLink[],
  contacts: readonly Contact[],
): SplitStories {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const whole = storyParts(articles);
  const told = [...headlineLinks(whole.parts), ...actLinks(whole.parts), ...contactLinks(whole, contacts)];
  const { stories, links } = splitDigests(
    whole,
    passageLinks(whole, reuse, (id) => places.get(id) ?? -1),
  );
  return { stories, links: joinLinks([...links, ...told]) };
}
