import type { RoleCount } from '../../collation/index.ts';
import { type ArticleCard, byUnits, type OutletWord } from '../../model/index.ts';

/** The titles and verbs that outlets use with one person, summed article by article in the archive's order. */
export class WordTable {
  readonly #rows = new Map<string, OutletWord>();

  put(
    { id, sourceId }: Pick<ArticleCard, 'id' | 'sourceId'>,
    { kind, word, count, from, to }: RoleCount,
  ): void {
    const key = `${kind} ${sourceId} ${word}`;
    const known = this.#rows.get(key);
    const row: OutletWord = known
      ? { ...known, count: known.count + count, articles: known.articles + 1 }
      : { kind, sourceId, word, count, articles: 1, article: id, range: [from, to] };
    this.#rows.set(key, row);
  }

  /** By kind, then outlet, then the most frequent first. */
  rows(): OutletWord[] {
    return [...this.#rows.values()].sort(
      (a, b) =>
        byUnits(a.kind, b.kind) ||
        byUnits(a.sourceId, b.sourceId) ||
        b.count - a.count ||
        byUnits(a.word, b.word),
    );
  }
}
