import { rangesOfBlocks, textOfBlocks } from '../model/index.ts';
import type { CitedWitness, Comparison } from './comparison.ts';
import { editsOf } from './edits.ts';
import { isoPublished } from './published.ts';

/** Version of the exported form; raised when a field changes its meaning. */
export const EXPORT_VERSION = 1;

const OFFSETS =
  'UTF-16 code units of articles[].text, half-open: [from, to). Characters are counted without white space.';

/**
 * A collation with all that is needed to check it: the texts with their provenance, passages, what every two have in
 * common and the coverage counted of it, families, segments, and each edit with its place in both texts. The same
 * comparison gives the same bytes.
 */
export function collationJson(comparison: Comparison): string {
  const { collation, witnesses, reference } = comparison;
  const whole = {
    format: 'duizhao-comparison',
    version: EXPORT_VERSION,
    offsets: OFFSETS,
    reference: reference ?? null,
    articles: witnesses.map(exportedArticle),
    collation,
    edits: editsOf(comparison),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

function exportedArticle({ sigil, outlet, article }: CitedWitness) {
  const { id, title, authors, lang, isReadout, blocks, provenance } = article;
  const ranges = rangesOfBlocks(blocks);
  return {
    sigil,
    id,
    outlet,
    title,
    ...(authors && { authors }),
    lang,
    isReadout,
    published: isoPublished(article) || null,
    dateAsWritten: provenance.dateAsWritten ?? null,
    url: provenance.url ?? null,
    seed: { file: provenance.file, sha256: provenance.sha256, bytes: provenance.bytes },
    blocks: blocks.map(({ kind, furniture }, index) => ({
      kind,
      ...(furniture !== undefined && { furniture }),
      range: ranges[index],
    })),
    text: textOfBlocks(blocks),
  };
}
