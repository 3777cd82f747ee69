import { isAside, type WitnessBlock } from '../../model/index.ts';
import { countCharacters, cutTokens } from '../../text/index.ts';
import { Partition } from '../collate/partition.ts';

/** An article of an archive, as far as its furniture can be told from it. */
export interface ArchiveArticle {
  /** Id of its outlet. */
  readonly outlet: string;
  readonly blocks: readonly WitnessBlock[];
}

/** A block of an article, by their indices. */
interface Place {
  readonly article: number;
  readonly block: number;
}

/** Furniture stands among so many blocks at the beginning or at the end of a report. */
const EDGE = 3;

/** An outlet repeats furniture in at least so many articles that have nothing else in common. */
const LEAST_ARTICLES = 3;

/** Articles with this share of the shorter one in common are parts or versions of one story. */
const RELATED_SHARE = 0.2;

/** Longest notice, in characters: what is longer is background, which an outlet repeats too. */
const LONGEST = 160;

/** So many articles with a block are looked at; a footer of thousands shows in the first of them. */
const MOST_LOOKED_AT = 24;

/**
 * The blocks that an outlet repeats at one end of unrelated articles: footers, slogans, credits, notices, which no list
 * foresees. By article, the indices of its blocks. What related articles repeat is background, not furniture.
 */
export function learnFurniture(articles: readonly ArchiveArticle[]): Map<number, number[]> {
  const repeated = repeatedAtOneEnd(articles);
  const related = new Relations(articles, new Set(repeated.keys()));
  const learnt = new Map<number, number[]>();
  for (const places of repeated.values()) {
    if (related.countStories(places.map(({ article }) => article)) < LEAST_ARTICLES) continue;
    for (const { article, block } of places) learnt.set(article, [...(learnt.get(article) ?? []), block]);
  }
  return learnt;
}

/** By outlet and settled text: where a block stands, if always at the same end and in enough articles. */
function repeatedAtOneEnd(articles: readonly ArchiveArticle[]): Map<string, Place[]> {
  const byText = new Map<string, { places: Place[]; isHead: boolean; isTail: boolean }>();
  articles.forEach(({ outlet, blocks }, article) => {
    const report = reportOf(blocks);
    report.forEach((block, at) => {
      const text = blocks[block]?.text ?? '';
      if (countCharacters(text) > LONGEST) return;
      const key = keyOf(outlet, text);
      const known = byText.get(key) ?? { places: [], isHead: true, isTail: true };
      known.places.push({ article, block });
      known.isHead &&= at < EDGE;
      known.isTail &&= report.length - at <= EDGE;
      byText.set(key, known);
    });
  });
  return new Map(
    [...byText]
      .filter(([, { isHead, isTail }]) => isHead || isTail)
      .filter(([, { places }]) => new Set(places.map(({ article }) => article)).size >= LEAST_ARTICLES)
      .map(([key, { places }]) => [key, places]),
  );
}

/** Indices of the blocks that are report and have words. */
function reportOf(blocks: readonly WitnessBlock[]): number[] {
  return [...blocks.keys()].filter((at) => {
    const block = blocks[at];
    return block !== undefined && !isAside(block) && block.text.trim() !== '';
  });
}

function keyOf(outlet: string, text: string): string {
  return `${outlet}\n${cutTokens(text).forms.join('')}`;
}

/** Which articles of an outlet tell one story: a good part of the one stands block by block in the other. */
class Relations {
  /** By article: the length of each block that may tell, by its settled text. */
  readonly #blocks: readonly ReadonlyMap<string, number>[];
  readonly #known = new Map<string, boolean>();

  constructor(articles: readonly ArchiveArticle[], candidates: ReadonlySet<string>) {
    this.#blocks = articles.map(
      ({ outlet, blocks }) =>
        new Map(
          reportOf(blocks)
            .map((at) => blocks[at]?.text ?? '')
            .map((text): [string, number] => [keyOf(outlet, text), countCharacters(text)])
            .filter(([key]) => !candidates.has(key)),
        ),
    );
  }

  /** How many stories there are among some articles. */
  countStories(articles: readonly number[]): number {
    const some = [...new Set(articles)].slice(0, MOST_LOOKED_AT);
    const stories = new Partition<number>();
    some.forEach((one, index) => {
      for (const other of some.slice(index + 1)) if (this.#isRelated(one, other)) stories.unite(one, other);
    });
    return new Set(some.map((article) => stories.rootOf(article))).size;
  }

  #isRelated(one: number, other: number): boolean {
    const key = `${one} ${other}`;
    const known = this.#known.get(key) ?? this.#compare(one, other);
    this.#known.set(key, known);
    return known;
  }

  #compare(one: number, other: number): boolean {
    const [a, b] = [this.#blocks[one], this.#blocks[other]];
    if (!a || !b) return false;
    let shared = 0;
    for (const [key, length] of a) if (b.has(key)) shared += length;
    return shared > RELATED_SHARE * Math.min(sum(a), sum(b));
  }
}

function sum(blocks: ReadonlyMap<string, number>): number {
  let whole = 0;
  for (const length of blocks.values()) whole += length;
  return whole;
}
