import type { ArchiveFamily } from '../collation/index.ts';
import { type Article, textOfBlocks, type WidestPassage } from '../model/index.ts';
import { mentionOf } from './libraryIndex.ts';

/** A passage that two outlets have is a pair; from three on it is a wave. */
const LEAST_OUTLETS = 3;
const MOST_PASSAGES = 12;

/** A clause at least, in characters: a name with its titles is no wave. */
const LEAST_LENGTH = 26;

/** A passage may begin within a sentence. */
const LEADING_SIGNS = /^[\s，,。、；;：:！？!?）)”」]+/u;

/** Characters of an excerpt. */
const LONGEST_EXCERPT = 80;

/**
 * The passages that most outlets carried. Of several that begin in one article, the widest stands for all: an official
 * statement would fill the list with its sentences. `articles` and families are in the order of the index.
 */
export function widestPassages(
  articles: readonly Article[],
  families: readonly ArchiveFamily[],
): WidestPassage[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const wide = families
    .map((family) => ({ family, carriers: firstOfEachOutlet(family, byId) }))
    .filter(({ family, carriers }) => carriers.length >= LEAST_OUTLETS && family.length >= LEAST_LENGTH)
    .sort((x, y) => y.carriers.length - x.carriers.length || y.family.length - x.family.length);
  const told = new Set<string>();
  const chosen = wide.filter(({ carriers: [first] }) => {
    const isNew = first !== undefined && !told.has(first.id);
    if (first) told.add(first.id);
    return isNew;
  });
  return chosen.slice(0, MOST_PASSAGES).map(({ family, carriers }) => passageOf(family, carriers));
}

/** The families' readings come in the order of the index, so an outlet's first is its earliest. */
function firstOfEachOutlet({ readings }: ArchiveFamily, byId: ReadonlyMap<string, Article>): Article[] {
  const outlets = new Set<string>();
  return readings
    .flatMap(({ witness }) => byId.get(witness) ?? [])
    .filter(({ sourceId }) => {
      const isNew = !outlets.has(sourceId);
      outlets.add(sourceId);
      return isNew;
    });
}

function passageOf({ readings, length }: ArchiveFamily, carriers: readonly Article[]): WidestPassage {
  const [first] = carriers;
  const range = readings.find(({ witness }) => witness === first?.id)?.range ?? [0, 0];
  const passage = textOfBlocks(first?.blocks ?? []).slice(...range);
  const signs = LEADING_SIGNS.exec(passage)?.[0].length ?? 0;
  const text = [...passage.slice(signs).replace(/\s+/gu, ' ')];
  const excerpt =
    text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT).join('')}…` : text.join('');
  return {
    excerpt,
    lang: first?.lang ?? '',
    length,
    from: range[0] + signs,
    articles: carriers.map(mentionOf),
  };
}
