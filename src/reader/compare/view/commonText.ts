import { measureCoverage } from '../../../collation/index.ts';
import {
  type ArticleRecord,
  type Block,
  type Collation,
  type Coverage,
  isAside,
  type Passage,
  type Reading,
  rangesOfBlocks,
  type Segment,
  textOfBlocks,
  witnessOf,
} from '../../../model/index.ts';
import { mergeOrders } from '../rows/mergeOrders.ts';

/** A comparison with one more witness: the text that two or more have in common, made of their passages. */
export interface WithCommonText {
  readonly collation: Collation;
  /** The inferred text, as an article that was never published. */
  readonly record: ArticleRecord;
}

/**
 * Adds what two or more have in common as a witness of its own: each passage of the report once, as the earliest
 * article that has it writes it, in an order that follows every article as far as they agree. It is inferred, no
 * original: no outlet published it. What is only reworded is no text in common and stands not in it.
 */
export function withCommonText(
  collation: Collation,
  records: readonly ArticleRecord[],
  id: string,
  title: string,
): WithCommonText {
  const passages = new Map(reportPassages(collation, records).map((passage) => [passage.id, passage]));
  const order = mergeOrders(records.map(({ article }) => ordering(article.id, collation, passages))).flatMap(
    (passage) => passages.get(passage) ?? [],
  );
  const texts = new Map(records.map(({ article }) => [article.id, textOfBlocks(article.blocks)]));
  const sources = order.map((passage) => earliestReading(passage, collation));
  const blocks = sources.map((reading): Block => {
    const text = (texts.get(reading.witness) ?? '').slice(...reading.range);
    return { kind: 'paragraph', text, html: '' };
  });
  const record = recordOf(id, title, blocks, records);
  return { record, collation: joined(collation, record, order, sources, records) };
}

/** Passages of the report whose readings have text in common. */
function reportPassages({ passages }: Collation, records: readonly ArticleRecord[]): Passage[] {
  const blocks = new Map(records.map(({ article }) => [article.id, article.blocks]));
  return passages.filter(({ kind, readings: [first] }) => {
    if (kind === 'reworded' || !first) return false;
    const own = blocks.get(first.witness) ?? [];
    const block = own[rangesOfBlocks(own).findIndex(([, to]) => first.range[0] < to)];
    return block !== undefined && !isAside(block);
  });
}

function ordering(witness: string, { segments }: Collation, passages: ReadonlyMap<string, Passage>) {
  return (segments[witness] ?? []).flatMap(({ passage, isEcho }) => {
    const own = isEcho === true ? undefined : passages.get(passage ?? '');
    return own ? [{ id: own.id, isLoose: own.isMoved }] : [];
  });
}

/** The reading of the earliest witness; of several, of the one that sorts first. */
function earliestReading({ readings, family }: Passage, { families }: Collation): Reading {
  const earliest = families.find(({ id }) => id === family)?.earliest ?? [];
  return readings.find(({ witness }) => earliest.includes(witness)) ?? (readings[0] as Reading);
}

function recordOf(
  id: string,
  title: string,
  blocks: readonly Block[],
  records: readonly ArticleRecord[],
): ArticleRecord {
  const model = records[0]?.article as ArticleRecord['article'];
  const article = {
    ...model,
    id,
    title,
    sourceId: id,
    publishedAt: null,
    categories: [],
    isReadout: false,
    blocks,
  };
  delete article.publishedDay;
  return { article, shared: [], related: [], furtherRelated: 0, events: [] };
}

function joined(
  collation: Collation,
  record: ArticleRecord,
  order: readonly Passage[],
  sources: readonly Reading[],
  records: readonly ArticleRecord[],
): Collation {
  const { id } = record.article;
  const ranges = rangesOfBlocks(record.article.blocks);
  const readings = new Map(
    order.map((passage, at): [string, Reading] => [
      passage.id,
      { witness: id, range: ranges[at] ?? [0, 0], form: sources[at]?.form ?? 0 },
    ]),
  );
  const passages = collation.passages.map((passage) => {
    const own = readings.get(passage.id);
    return own ? { ...passage, readings: [...passage.readings, own] } : passage;
  });
  const segments = order.map((passage, block): Segment => {
    return { range: ranges[block] ?? [0, 0], block, kind: 'passage', passage: passage.id };
  });
  const isOfCommon = (coverage: Coverage) => coverage.of === id || coverage.in === id;
  const witnesses = [record, ...records].map(({ article }) => witnessOf(article));
  return {
    ...collation,
    witnesses: [id, ...collation.witnesses],
    passages,
    segments: { ...collation.segments, [id]: segments },
    marks: { ...collation.marks, [id]: [] },
    // What two of the articles have in common stays what it is.
    coverage: [...measureCoverage(witnesses, passages).filter(isOfCommon), ...collation.coverage],
  };
}
