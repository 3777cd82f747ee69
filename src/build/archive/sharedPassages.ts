import type { Reuse } from '../../collation/index.ts';
import type { SharedPassage, TextRange } from '../../model/index.ts';

/** By article id: the stretches that others have too, by place; the same stretch in several others is one. */
export function sharedPassages(
  reuse: readonly Reuse[],
  order: ReadonlyMap<string, number>,
): Map<string, readonly SharedPassage[]> {
  return new Map([...draftsByArticle(reuse)].map(([id, drafts]) => [id, passagesOf(drafts, order)]));
}

interface Draft {
  readonly range: TextRange;
  readonly kind: SharedPassage['kind'];
  readonly length: number;
  readonly others: string[];
}

function draftsByArticle(reuse: readonly Reuse[]): Map<string, Map<string, Draft>> {
  const byArticle = new Map<string, Map<string, Draft>>();
  const add = (id: string, other: string, { range, kind, length }: Omit<Draft, 'others'>) => {
    const own = byArticle.get(id) ?? new Map<string, Draft>();
    const key = `${range.join()} ${kind}`;
    const draft = own.get(key) ?? { range, kind, length, others: [] };
    draft.others.push(other);
    own.set(key, draft);
    byArticle.set(id, own);
  };
  for (const { articles, passages } of reuse) {
    const [one, other] = articles;
    for (const { a, b, kind: written, lengths } of passages) {
      const kind = written === 'verbatim' ? 'verbatim' : 'edited';
      add(one, other, { range: a, kind, length: lengths[0] });
      add(other, one, { range: b, kind, length: lengths[1] });
    }
  }
  return byArticle;
}

function passagesOf(drafts: ReadonlyMap<string, Draft>, order: ReadonlyMap<string, number>): SharedPassage[] {
  return [...drafts.values()]
    .map(({ range, kind, length, others }) => ({
      range,
      kind,
      length,
      articles: [...new Set(others)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    }))
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}
