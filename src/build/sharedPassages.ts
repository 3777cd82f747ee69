import type { Reuse } from '../collation/index.ts';
import { type Article, type SharedPassage, type TextRange, textOfBlocks } from '../model/index.ts';
import { countCharacters } from '../text/index.ts';

/** By article id: the stretches that others have too, by place; the same stretch in several others is one. */
export function sharedPassages(
  articles: readonly Article[],
  reuse: readonly Reuse[],
): Map<string, readonly SharedPassage[]> {
  const order = new Map(articles.map(({ id }, at) => [id, at]));
  const drafts = draftsByArticle(reuse);
  return new Map(
    articles.flatMap((article) => {
      const own = drafts.get(article.id);
      return own ? [[article.id, passagesOf(article, own, order)] as const] : [];
    }),
  );
}

interface Draft {
  readonly range: TextRange;
  readonly kind: SharedPassage['kind'];
  readonly others: string[];
}

function draftsByArticle(reuse: readonly Reuse[]): Map<string, Map<string, Draft>> {
  const byArticle = new Map<string, Map<string, Draft>>();
  const add = (id: string, other: string, range: TextRange, kind: Draft['kind']) => {
    const own = byArticle.get(id) ?? new Map<string, Draft>();
    const key = `${range.join()} ${kind}`;
    const draft = own.get(key) ?? { range, kind, others: [] };
    draft.others.push(other);
    own.set(key, draft);
    byArticle.set(id, own);
  };
  for (const { articles, passages } of reuse) {
    const [a, b] = articles;
    for (const span of passages) {
      const kind = span.kind === 'verbatim' ? 'verbatim' : 'edited';
      add(a, b, span.a, kind);
      add(b, a, span.b, kind);
    }
  }
  return byArticle;
}

function passagesOf(
  article: Article,
  drafts: ReadonlyMap<string, Draft>,
  order: ReadonlyMap<string, number>,
): SharedPassage[] {
  const text = textOfBlocks(article.blocks);
  return [...drafts.values()]
    .map(({ range, kind, others }) => ({
      range,
      kind,
      length: countCharacters(text.slice(...range)),
      articles: [...new Set(others)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    }))
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}
