import type { ArticleSection } from './articleSections.ts';
import type { PartLink } from './partLink.ts';
import { tellingShare } from './sameForm.ts';
import type { StoryPart } from './storyPart.ts';
import { TermWeights } from './termWeights.ts';

/** Headlines are set beside those of so many hours around: what is told later is another happening with the same names. */
const WINDOW_MS = 48 * 3_600_000;

/** So many headlines with the same term are looked at, the nearest in time: more say what all of a day say. */
const MOST_NEAR = 48;

/** Shared words must weigh as much as so many that stand nowhere else. */
const LEAST_EVIDENCE = 1.6;

/** What a word weighs that first sentences share, beside one of the headlines. */
const LEAD_SHARE = 0.03;

/** A headline of fewer terms is a rubric, and what stands under two of one name is of two things: 科技巨头. */
const FEWEST_TERMS = 4;

/** Headlines less alike than this are of two things; more alike than `SAME`, of one. */
const [OTHER, SAME] = [0.12, 0.46];

/** What parts are tied by what their headlines and first sentences say: pairs of parts within hours of each other. */
export function headlineLinks(parts: readonly StoryPart[], weights = new TermWeights(parts)): PartLink[] {
  const dated = parts.flatMap(({ publishedAt, section }, part) =>
    publishedAt === null || section.terms.length === 0 ? [] : [{ part, at: publishedAt, section }],
  );
  const likenesses = new Likenesses(parts, weights);
  const found: PartLink[] = [];
  for (const [a, others] of candidates(dated)) {
    for (const b of others) {
      const headline = likenesses.of(a, b);
      if (headline > 0) found.push({ a, b, text: 0, headline, stretches: [], isVersion: false });
    }
  }
  return found;
}

type DatedPart = { readonly part: number; readonly at: number; readonly section: StoryPart['section'] };

/** For each part those after it that have a term of its headline in theirs, near in time; parts are in the order of time. */
function candidates(dated: readonly DatedPart[]): Map<number, Set<number>> {
  const latest = new Map<number, DatedPart[]>();
  const pairs = new Map<number, Set<number>>();
  for (const one of dated) {
    for (const term of one.section.terms) {
      const near = (latest.get(term) ?? []).filter(({ at }) => one.at - at <= WINDOW_MS).slice(-MOST_NEAR);
      for (const { part } of near) pairs.set(part, (pairs.get(part) ?? new Set<number>()).add(one.part));
      near.push(one);
      latest.set(term, near);
    }
  }
  return pairs;
}

/** How alike two headlines are: the cosine of their weighed terms (Salton), with their first sentences beside them. */
class Likenesses {
  readonly #parts: readonly StoryPart[];
  readonly #weights: TermWeights;
  readonly #norms = new Map<number, { readonly terms: number; readonly lead: number }>();

  constructor(parts: readonly StoryPart[], weights: TermWeights) {
    this.#parts = parts;
    this.#weights = weights;
  }

  of(a: number, b: number): number {
    const [one, other] = [this.#parts[a]?.section, this.#parts[b]?.section];
    if (!one || !other) return 0;
    if (this.#evidence(one, other) < LEAST_EVIDENCE * this.#weights.most) return 0;
    const [mine, theirs] = [this.#normsOf(a), this.#normsOf(b)];
    const heads = this.#shared(one.terms, other.terms, 2) / Math.max(1, mine.terms * theirs.terms);
    const leads = this.#shared(one.lead, other.lead, 2) / Math.max(1, mine.lead * theirs.lead);
    const likeness = Math.max(0, Math.min(1, ((heads + leads) / 2 - OTHER) / (SAME - OTHER)));
    return likeness * tellingShare(this.#parts[a], this.#parts[b], 'headline');
  }

  #evidence(one: ArticleSection, other: ArticleSection): number {
    const heads = this.#shared(one.terms, other.terms, 1);
    if (Math.min(one.terms.length, other.terms.length) < FEWEST_TERMS) return heads;
    return heads + LEAD_SHARE * this.#shared(one.lead, other.lead, 1);
  }

  #normsOf(part: number) {
    const known = this.#norms.get(part);
    if (known) return known;
    const { terms, lead } = this.#parts[part]?.section ?? { terms: NONE, lead: NONE };
    const norms = { terms: this.#norm(terms), lead: this.#norm(lead) };
    this.#norms.set(part, norms);
    return norms;
  }

  #norm(terms: Int32Array): number {
    return Math.sqrt(this.#shared(terms, terms, 2));
  }

  /** The weights of the terms that two ascending lists share, summed up, each to a power. */
  #shared(one: Int32Array, other: Int32Array, power: 1 | 2): number {
    let sum = 0;
    for (let at = 0, beside = 0; at < one.length && beside < other.length; ) {
      const [a, b] = [one[at] ?? 0, other[beside] ?? 0];
      if (a === b) sum += this.#weights.of(a) ** power;
      if (a <= b) at += 1;
      if (b <= a) beside += 1;
    }
    return sum;
  }
}

const NONE = new Int32Array(0);
