import {
  confidenceOf,
  hashText,
  judgeRewording,
  LEAST_CONFIDENCE,
  type RewordingEvidence,
} from '../collation/index.ts';
import judged from '../collation/rewording/fixtures/reworded.json';
import { type Article, textOfBlocks, witnessOf } from '../model/index.ts';

/** How often a link of rewording is right, by the pairs judged by hand. */
export interface RewordingResult {
  readonly pairs: number;
  readonly right: number;
  /** Links that are shown. */
  readonly shown: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs whose articles are in the archive at hand, so that their evidence was measured anew. */
  readonly measuredAnew: number;
  /** How many of those have another evidence or another text than when they were judged. */
  readonly changed: number;
}

interface JudgedPair {
  readonly isRight: boolean;
  readonly evidence: RewordingEvidence;
}

/** Precision and recall at the level that is shown; where the archive has the articles, from their texts. */
export function measureRewording(articles: readonly Article[]): RewordingResult {
  const byHash = new Map(articles.map((article) => [article.provenance.sha256, article]));
  const rows = judged.pairs.map((row) => ({ row, known: known(row), anew: measure(row, byHash) }));
  const anew = rows.filter((one) => one.anew !== undefined);
  const pairs = rows.map((one) => one.anew ?? one.known);
  const shown = pairs.filter(({ evidence }) => confidenceOf(evidence) >= LEAST_CONFIDENCE);
  const right = pairs.filter(({ isRight }) => isRight).length;
  const found = shown.filter(({ isRight }) => isRight).length;
  return {
    pairs: pairs.length,
    right,
    shown: shown.length,
    precision: found / shown.length,
    recall: found / right,
    measuredAnew: anew.length,
    changed: anew.filter((one) => !isSame(one.known.evidence, one.anew?.evidence)).length,
  };
}

type Row = readonly (string | number)[];

function known(row: Row): JudgedPair {
  const [label, overlap = 0, weight = 0, rare = 0] = row.slice(8).map(Number);
  return { isRight: label === 1, evidence: { overlap, weight, rare } };
}

/** None where an article is not at hand; a pair without evidence where its text is no longer what was judged. */
function measure(row: Row, byHash: ReadonlyMap<string, Article>): JudgedPair | undefined {
  const sides = [row.slice(0, 4), row.slice(4, 8)].map(([index, from, to, hash]) => ({
    article: byHash.get(judged.articles[Number(index)] ?? ''),
    range: [Number(from), Number(to)] as const,
    hash,
  }));
  const [one, other] = sides;
  if (!one?.article || !other?.article) return undefined;
  const isText = sides.every(
    ({ article, range, hash }) => hashText(textOfBlocks(article?.blocks ?? []).slice(...range)) === hash,
  );
  const evidence = isText
    ? judgeRewording([witnessOf(one.article), witnessOf(other.article)], [one.range, other.range])
    : undefined;
  return { isRight: known(row).isRight, evidence: evidence ?? { overlap: 0, weight: 0, rare: 0 } };
}

function isSame(one: RewordingEvidence, other: RewordingEvidence | undefined): boolean {
  if (!other) return false;
  return Math.abs(one.overlap - other.overlap) < 0.001 && one.rare === other.rare;
}
