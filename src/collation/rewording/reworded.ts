import { type Sentence, sentencesOf } from '../align/sentences.ts';
import type { Stream } from '../align/stream.ts';
import { hasFlag, type TokenFlags } from '../align/tokenFlags.ts';
import { type Content, contentOf } from './content.ts';

/** Two sentences that say the same with little common text. */
export interface RewordedLink {
  readonly a: Sentence;
  readonly b: Sentence;
  /** 0 to 1: how often such a link was right among those judged by hand. */
  readonly confidence: number;
}

/** What speaks for a link. */
export interface RewordingEvidence {
  /** Share of the two sentences' tokens that are common, 0 to 1; a token that few sentences have weighs more. */
  readonly overlap: number;
  /** Weight of the common tokens: the less likely they are to stand together by chance, the more; in nats. */
  readonly weight: number;
  /** Names, numbers, words and pairs of Han characters that stand in these two sentences and in no other. */
  readonly rare: number;
}

/** Links below are not shown: of those above, at least nine in ten were right. */
export const LEAST_CONFIDENCE = 0.8;

/** More than so many rare things in common prove no more. */
const MOST_RARE = 6;

/**
 * A logistic model of three kinds of evidence, fitted to sentence pairs of real articles judged by hand
 * (`fixtures/reworded.json`). Place in the article was tried too and told nothing: two outlets seldom keep one order.
 */
export function confidenceOf({ overlap, weight, rare }: RewordingEvidence): number {
  const score =
    -6.9 + 10.1 * overlap + 1.16 * Math.log1p(weight) + 0.3 * (Math.min(rare, MOST_RARE) / MOST_RARE);
  return 1 / (1 + Math.exp(-score));
}

/** The sentences of two streams that say the same, the surest first; each sentence in one link. Taken tokens are left out. */
export function findReworded(a: Stream, b: Stream, takenA: TokenFlags, takenB: TokenFlags): RewordedLink[] {
  const judge = new Judge(statementsOf(a, takenA), statementsOf(b, takenB));
  const links = judge.pairs().flatMap(([one, other]): RewordedLink[] => {
    const confidence = confidenceOf(judge.evidence(one, other));
    return confidence >= LEAST_CONFIDENCE ? [{ a: one, b: other, confidence }] : [];
  });
  return oneToOne(links);
}

/** What speaks for a link between two sentences of two streams; nothing is taken. None where one is no statement. */
export function weighRewording(
  a: Stream,
  b: Stream,
  one: Sentence,
  other: Sentence,
): RewordingEvidence | undefined {
  const [ones, others] = [a, b].map((stream) => statementsOf(stream, new Uint8Array(stream.units.length)));
  const is = (sentence: Sentence) => (statement: Statement) =>
    statement.from === sentence.from && statement.to === sentence.to;
  const [first, second] = [ones?.find(is(one)), others?.find(is(other))];
  return ones && others && first && second ? new Judge(ones, others).evidence(first, second) : undefined;
}

/** A sentence with what it is about. */
interface Statement extends Sentence, Content {
  /** False where a part of it stands in a passage already. */
  readonly isFree: boolean;
}

/** Fewer things than this are no statement: 他说。 */
const LEAST_EVIDENCE = 4;

function statementsOf(stream: Stream, taken: TokenFlags): Statement[] {
  return sentencesOf(stream)
    .map(({ from, to }) => ({
      from,
      to,
      ...contentOf(stream, { from, to }),
      isFree: !hasFlag(taken, from, to),
    }))
    .filter(({ evidence }) => evidence.size >= LEAST_EVIDENCE);
}

/** What stands in more sentences than this leads to no pair: a name that the whole story is about. */
const MOST_SENTENCES = 8;

/** One name or one pair of characters in common leads to no pair. */
const LEAST_COMMON = 2;

/** Knows how rare everything is in the two texts together. */
class Judge {
  readonly #ones: readonly Statement[];
  readonly #others: readonly Statement[];
  readonly #evidence: ReadonlyMap<number, number>;
  /** By token. */
  readonly #weights: ReadonlyMap<number, number>;
  readonly #sums = new Map<Statement, number>();

  constructor(ones: readonly Statement[], others: readonly Statement[]) {
    const all = [...ones, ...others];
    this.#ones = ones.filter(({ isFree }) => isFree);
    this.#others = others.filter(({ isFree }) => isFree);
    this.#evidence = countIn(all.map(({ evidence }) => evidence));
    this.#weights = weightsOf(countIn(all.map(({ tokens }) => tokens)), all.length);
    for (const one of [...this.#ones, ...this.#others]) this.#sums.set(one, this.#weigh(one.tokens));
  }

  /** Pairs that have things in common that few sentences have. */
  pairs(): [Statement, Statement][] {
    const holders = this.#holders();
    return this.#ones.flatMap((one) => {
      const hits = new Map<Statement, number>();
      for (const thing of one.evidence) {
        for (const other of holders.get(thing) ?? []) hits.set(other, (hits.get(other) ?? 0) + 1);
      }
      return [...hits]
        .filter(([, common]) => common >= LEAST_COMMON)
        .map(([other]): [Statement, Statement] => [one, other]);
    });
  }

  /** By what they are about: the statements of the second text, where few have it. */
  #holders(): ReadonlyMap<number, readonly Statement[]> {
    const holders = new Map<number, Statement[]>();
    for (const other of this.#others) {
      for (const thing of other.evidence) {
        if ((this.#evidence.get(thing) ?? 0) > MOST_SENTENCES) continue;
        const own = holders.get(thing);
        if (own) own.push(other);
        else holders.set(thing, [other]);
      }
    }
    return holders;
  }

  evidence(one: Statement, other: Statement): RewordingEvidence {
    const weight = this.#weigh([...one.tokens].filter((token) => other.tokens.has(token)));
    const whole = (this.#sums.get(one) ?? 0) + (this.#sums.get(other) ?? 0);
    const rare = [...one.evidence].filter(
      (thing) => this.#evidence.get(thing) === 2 && other.evidence.has(thing),
    );
    return { overlap: (2 * weight) / whole, weight, rare: rare.length };
  }

  #weigh(tokens: Iterable<number>): number {
    let weight = 0;
    for (const token of tokens) weight += this.#weights.get(token) ?? 0;
    return weight;
  }
}

/** Inverse document frequency (Spärck Jones, Journal of Documentation 28, 1972), a sentence being a document. */
function weightsOf(counts: ReadonlyMap<number, number>, sentences: number): Map<number, number> {
  return new Map([...counts].map(([token, count]) => [token, Math.log((sentences + 1) / count)]));
}

function countIn(sets: readonly ReadonlySet<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const thing of set) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** The surest links first; a sentence that is linked already is left out. */
function oneToOne(links: readonly RewordedLink[]): RewordedLink[] {
  const [ones, others] = [new Set<Sentence>(), new Set<Sentence>()];
  const sorted = [...links].sort(
    (x, y) => y.confidence - x.confidence || x.a.from - y.a.from || x.b.from - y.b.from,
  );
  return sorted.filter(({ a, b }) => {
    if (ones.has(a) || others.has(b)) return false;
    ones.add(a);
    others.add(b);
    return true;
  });
}
