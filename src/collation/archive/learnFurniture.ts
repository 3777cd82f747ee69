import { Partition } from '../collate/partition.ts';
import { type ArchiveLines, LINE } from './survey.ts';

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
export function learnFurniture(lines: readonly ArchiveLines[]): Map<number, number[]> {
  const repeated = repeatedAtOneEnd(lines);
  const related = new Relations(lines, new Set(repeated.keys()));
  const learnt = new Map<number, number[]>();
  for (const places of repeated.values()) {
    if (related.countStories(places.map(({ article }) => article)) < LEAST_ARTICLES) continue;
    for (const { article, block } of places) learnt.set(article, [...(learnt.get(article) ?? []), block]);
  }
  return learnt;
}

/** By outlet and settled text: where a line stands, if always at the same end and in enough articles. */
function repeatedAtOneEnd(articles: readonly ArchiveLines[]): Map<number, Place[]> {
  const isFrequent = frequentKeys(articles);
  const byKey = new Map<number, { places: Place[]; isHead: boolean; isTail: boolean }>();
  articles.forEach((lines, article) => {
    const count = lines.length / LINE;
    for (let at = 0; at < count; at++) {
      // Nearly none is frequent: they are asked for where they lie.
      if (!isFrequent(lines[at * LINE + 1] ?? 0)) continue;
      const [block = 0, key = 0, length = 0] = lineAt(lines, at);
      if (length > LONGEST) continue;
      const known = byKey.get(key) ?? { places: [], isHead: true, isTail: true };
      known.places.push({ article, block });
      known.isHead &&= at < EDGE;
      known.isTail &&= count - at <= EDGE;
      byKey.set(key, known);
    }
  });
  return new Map(
    [...byKey]
      .filter(([, { isHead, isTail }]) => isHead || isTail)
      .filter(([, { places }]) => new Set(places.map(({ article }) => article)).size >= LEAST_ARTICLES)
      .map(([key, { places }]) => [key, places]),
  );
}

function lineAt(lines: ArchiveLines, at: number): Float64Array {
  return lines.subarray(at * LINE, (at + 1) * LINE);
}

/** Nearly all lines of an archive stand in it once: a count by a part of the key, eight places a line, passes few of them. */
function frequentKeys(articles: readonly ArchiveLines[]): (key: number) => boolean {
  const lines = articles.reduce((sum, { length }) => sum + length / LINE, 0);
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(8 * lines + 1)));
  const placeOf = (key: number) => key % counts.length;
  for (const own of articles)
    for (let at = 1; at < own.length; at += LINE) {
      const place = placeOf(own[at] ?? 0);
      counts[place] = Math.min(LEAST_ARTICLES, (counts[place] ?? 0) + 1);
    }
  return (key) => (counts[placeOf(key)] ?? 0) >= LEAST_ARTICLES;
}

/** Which articles of an outlet tell one story: a good part of the one stands block by block in the other. */
class Relations {
  readonly #articles: readonly ArchiveLines[];
  readonly #candidates: ReadonlySet<number>;
  readonly #lines = new Map<number, ReadonlyMap<number, number>>();
  readonly #known = new Map<string, boolean>();

  constructor(articles: readonly ArchiveLines[], candidates: ReadonlySet<number>) {
    this.#articles = articles;
    this.#candidates = candidates;
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
    const [a, b] = [this.#linesOf(one), this.#linesOf(other)];
    let shared = 0;
    for (const [key, length] of a) if (b.has(key)) shared += length;
    return shared > RELATED_SHARE * Math.min(sum(a), sum(b));
  }

  /** The length of each line of an article that may tell, by its key. */
  #linesOf(article: number): ReadonlyMap<number, number> {
    const known = this.#lines.get(article);
    if (known) return known;
    const lines = this.#articles[article] ?? new Float64Array();
    const telling = new Map<number, number>();
    for (let at = 0; at < lines.length / LINE; at++) {
      const [, key = 0, length = 0] = lineAt(lines, at);
      if (!this.#candidates.has(key)) telling.set(key, length);
    }
    this.#lines.set(article, telling);
    return telling;
  }
}

function sum(lines: ReadonlyMap<number, number>): number {
  let whole = 0;
  for (const length of lines.values()) whole += length;
  return whole;
}
