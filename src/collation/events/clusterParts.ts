import { LinkHeap } from './linkHeap.ts';

/** Things to be grouped, by their numbers from 0. */
export interface ClusterRequest {
  /** How much each thing counts for. */
  readonly weights: readonly number[];
  /** When each thing begins and ends; null where that is not known. */
  readonly spans: readonly (readonly [number, number] | null)[];
  /** What ties two things together, each pair once. */
  readonly ties: readonly { readonly a: number; readonly b: number; readonly strength: number }[];
  /** Pairs that never come together. */
  readonly apart: readonly (readonly [number, number])[];
  /** Groups are joined while the mean strength between all of the one and all of the other is so much. */
  readonly least: number;
  /** No group takes longer, in the unit of `spans`. */
  readonly longest: number;
}

/**
 * Groups by average linkage (Sokal and Michener, 1958): the two groups that are tied most on the average come together
 * first. A chain of weak ties makes no group, for the mean counts the pairs without a tie as well.
 */
export function clusterParts(request: ClusterRequest): number[][] {
  const groups = new Groups(request);
  groups.join();
  return groups.members();
}

interface Group {
  members: number[];
  weight: number;
  span: readonly [number, number] | null;
  /** By group: strengths of all ties to it, each with the weights of its two ends, summed up. */
  readonly ties: Map<number, number>;
  readonly apart: Set<number>;
}

class Groups {
  readonly #groups: (Group | undefined)[];
  readonly #heap = new LinkHeap();
  readonly #request: ClusterRequest;

  constructor(request: ClusterRequest) {
    const { weights, spans, ties, apart } = request;
    this.#request = request;
    this.#groups = weights.map((weight, at) => ({
      members: [at],
      weight,
      span: spans[at] ?? null,
      ties: new Map(),
      apart: new Set(),
    }));
    for (const [a, b] of apart) {
      this.#groups[a]?.apart.add(b);
      this.#groups[b]?.apart.add(a);
    }
    for (const { a, b, strength } of ties) {
      const sum = strength * (weights[a] ?? 0) * (weights[b] ?? 0);
      this.#groups[a]?.ties.set(b, sum);
      this.#groups[b]?.ties.set(a, sum);
    }
    for (const { a, b } of ties) this.#offer(a, b);
  }

  join(): void {
    for (let best = this.#heap.take(); best; best = this.#heap.take()) {
      const [one, other] = [this.#groups[best.a], this.#groups[best.b]];
      // What was offered before one of the two grew is offered anew since.
      if (one && other && this.#mean(best.a, best.b) === best.strength) this.#merge(best.a, best.b);
    }
  }

  members(): number[][] {
    return this.#groups.flatMap((group) => (group ? [group.members.sort((a, b) => a - b)] : []));
  }

  #mean(a: number, b: number): number {
    const [one, other] = [this.#groups[a], this.#groups[b]];
    return one && other ? (one.ties.get(b) ?? 0) / (one.weight * other.weight) : 0;
  }

  #offer(a: number, b: number): void {
    const strength = this.#mean(a, b);
    if (strength >= this.#request.least && this.#mayJoin(a, b))
      this.#heap.put({ a: Math.min(a, b), b: Math.max(a, b), strength });
  }

  #mayJoin(a: number, b: number): boolean {
    const [one, other] = [this.#groups[a], this.#groups[b]];
    if (!one || !other || one.apart.has(b)) return false;
    const span = joined(one.span, other.span);
    return span === null || span[1] - span[0] <= this.#request.longest;
  }

  /** The lower number stays. */
  #merge(a: number, b: number): void {
    const [one, other] = [this.#groups[a], this.#groups[b]];
    if (!one || !other) return;
    one.members = [...one.members, ...other.members];
    one.weight += other.weight;
    one.span = joined(one.span, other.span);
    this.#groups[b] = undefined;
    for (const [third, sum] of other.ties) this.#moveTie(third, { from: b, to: a, sum });
    for (const third of other.apart) this.#moveApart(third, a);
    for (const third of one.ties.keys()) this.#offer(a, third);
  }

  #moveTie(third: number, { from, to, sum }: { from: number; to: number; sum: number }): void {
    const group = this.#groups[third];
    const target = this.#groups[to];
    group?.ties.delete(from);
    target?.ties.delete(from);
    if (!group || !target || third === to) return;
    const whole = (target.ties.get(third) ?? 0) + sum;
    target.ties.set(third, whole);
    group.ties.set(to, whole);
  }

  #moveApart(third: number, to: number): void {
    this.#groups[third]?.apart.add(to);
    this.#groups[to]?.apart.add(third);
  }
}

function joined(one: Group['span'], other: Group['span']): Group['span'] {
  if (one === null || other === null) return one ?? other;
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}
