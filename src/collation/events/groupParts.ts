import { Partition } from '../collate/partition.ts';
import { clusterParts } from './clusterParts.ts';
import type { EventRule, NamedPart } from './eventRule.ts';
import { type PartLink, strengthOf } from './partLink.ts';
import { isFormOfAnotherDay } from './sameForm.ts';
import type { SplitStories } from './splitDigests.ts';
import type { StoryPart } from './storyPart.ts';

/** Groups come together while each two of their parts are tied so strongly on the average. */
const LEAST_TIE = 0.32;

/** An event's articles come within so many days; what is told later is another one. */
const LONGEST_MS = 5 * 86_400_000;

/** Parts of versions with so much of the shorter one in common are one. */
const SAME_PART = 0.5;

/** Parts that tell of one thing, and what a person said of it. */
export interface PartGroup {
  /** Ascending. */
  readonly parts: readonly number[];
  /** The rule that made it or named it. */
  readonly rule?: EventRule;
}

/** Groups parts by what ties them, as far as the rules let it; groups of one part are among them. */
export function groupParts({ stories, links }: SplitStories, rules: readonly EventRule[]): PartGroup[] {
  const splits = rules.filter(({ kind }) => kind === 'split');
  const own = new Map<number, EventRule>();
  for (const rule of splits) for (const part of partsOf(stories.parts, rule.articles)) own.set(part, rule);
  const free = links.filter(({ a, b }) => !own.has(a) && !own.has(b));
  const found = clusterFree(stories.parts, free, rules).filter(
    (parts) => !parts.some((part) => own.has(part)),
  );
  const split = splits.map((rule): PartGroup => ({ parts: partsOf(stories.parts, rule.articles), rule }));
  const groups = [...found.map((parts): PartGroup => ({ parts })), ...split];
  return rules
    .filter(({ kind }) => kind === 'merge')
    .reduce((all, rule) => mergeGroups(all, rule, stories.parts), groups);
}

/** All parts of the articles, or those under the sub-headings that are named. */
function partsOf(parts: readonly StoryPart[], articles: readonly NamedPart[]): number[] {
  return parts.flatMap((part, at) => (articles.some((named) => isMeant(part, named)) ? [at] : []));
}

/** True where the part is of the article, and under the sub-heading if one is named. */
export function isMeant({ place, section }: StoryPart, named: NamedPart): boolean {
  return place === named.place && (named.heading === undefined || named.heading === section.heading);
}

function clusterFree(
  parts: readonly StoryPart[],
  links: readonly PartLink[],
  rules: readonly EventRule[],
): number[][] {
  const versions = new Partition<number>();
  for (const { a, b, isVersion, text } of links) if (isVersion && text >= SAME_PART) versions.unite(a, b);
  const roots = parts.map((_, part) => versions.rootOf(part));
  const nodes = [...new Set(roots)].sort((a, b) => a - b);
  const nodeOfRoot = new Map(nodes.map((root, node) => [root, node]));
  const nodeOf = (part: number) => nodeOfRoot.get(roots[part] ?? part) ?? 0;
  const members = nodes.map((): number[] => []);
  parts.forEach((_, part) => {
    members[nodeOf(part)]?.push(part);
  });
  const groups = clusterParts({
    weights: nodes.map(() => 1),
    spans: members.map((own) => spanOf(own, parts)),
    ties: strongestTies(links, nodeOf),
    apart: [...pairsApart(parts, rules, nodeOf), ...formsApart(parts, links, nodeOf)],
    least: LEAST_TIE,
    longest: LONGEST_MS,
  });
  return groups.map((group) => group.flatMap((node) => members[node] ?? []).sort((a, b) => a - b));
}

function spanOf(own: readonly number[], parts: readonly StoryPart[]): [number, number] | null {
  const times = own.flatMap((part) => parts[part]?.publishedAt ?? []);
  return times.length === 0 ? null : [Math.min(...times), Math.max(...times)];
}

/** Versions count as one: of the links of all, the strongest. */
function strongestTies(links: readonly PartLink[], nodeOf: (part: number) => number) {
  const ties = new Map<string, { a: number; b: number; strength: number }>();
  for (const link of links) {
    const [one, other] = [nodeOf(link.a), nodeOf(link.b)];
    if (one === other) continue;
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const strength = strengthOf(link);
    if ((ties.get(`${a} ${b}`)?.strength ?? 0) < strength) ties.set(`${a} ${b}`, { a, b, strength });
  }
  return [...ties.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** An outlet's form of another day tells of another day, whatever ties both to a third. */
function formsApart(
  parts: readonly StoryPart[],
  links: readonly PartLink[],
  nodeOf: (part: number) => number,
): [number, number][] {
  return links.flatMap(({ a, b }): [number, number][] =>
    isFormOfAnotherDay(parts[a], parts[b]) && nodeOf(a) !== nodeOf(b) ? [[nodeOf(a), nodeOf(b)]] : [],
  );
}

function pairsApart(
  parts: readonly StoryPart[],
  rules: readonly EventRule[],
  nodeOf: (part: number) => number,
): [number, number][] {
  return rules
    .filter(({ kind }) => kind === 'apart')
    .flatMap(({ articles }) => {
      const sets = articles.map((named) => [...new Set(partsOf(parts, [named]).map(nodeOf))]);
      return sets.flatMap((one, index) =>
        sets
          .slice(index + 1)
          .flatMap((other) => one.flatMap((a) => other.map((b): [number, number] => [a, b]))),
      );
    });
}

/** The groups of the parts that a rule means, as one. */
function mergeGroups(
  groups: readonly PartGroup[],
  rule: EventRule,
  parts: readonly StoryPart[],
): PartGroup[] {
  const meant = meantParts(groups, rule, parts);
  const merged = groups.filter((group) => group.parts.some((part) => meant.has(part)));
  const all = [...new Set(merged.flatMap((group) => group.parts))].sort((a, b) => a - b);
  return [...groups.filter((group) => !merged.includes(group)), { parts: all, rule }];
}

/**
 * Of an article without a sub-heading the part is meant that stands in a group with most of the rule's other articles,
 * then in the largest group, then the first.
 */
function meantParts(
  groups: readonly PartGroup[],
  { articles }: EventRule,
  parts: readonly StoryPart[],
): Set<number> {
  const groupOf = new Map(groups.flatMap((group) => group.parts.map((part) => [part, group] as const)));
  const named = new Set(articles.map(({ place }) => place));
  const othersWith = (part: number) => {
    const places = new Set((groupOf.get(part)?.parts ?? []).map((other) => parts[other]?.place ?? -1));
    return { named: [...places].filter((place) => named.has(place)).length, all: places.size };
  };
  return new Set(
    articles.flatMap((one) => {
      const own = partsOf(parts, [one]);
      const counted = own.map((part) => ({ part, ...othersWith(part) }));
      counted.sort((x, y) => y.named - x.named || y.all - x.all || x.part - y.part);
      return counted[0]?.part ?? [];
    }),
  );
}
