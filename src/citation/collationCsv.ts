import type { CitedWitness, Comparison } from './comparison.ts';
import { isoPublished } from './published.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { tableCsv } from './tableCsv.ts';

/**
 * The columns. `published` is ISO 8601, `class` one of verbatim, edited, reworded, unique, omitted, stockPhrase,
 * furniture, caption; `block` counts from 1; `from` and `to` are UTF-16 units of the article's text, half-open;
 * `characters` are those of the text without white space, of an omission those of the passage.
 */
export const CSV_COLUMNS = [
  'sigil',
  'outlet',
  'article',
  'title',
  'published',
  'class',
  'moved',
  'echo',
  'passage',
  'family',
  'block',
  'from',
  'to',
  'characters',
  'text',
] as const;

type CsvRow = Record<(typeof CSV_COLUMNS)[number], string | number>;

/** A collation as a table: by article, a line for each stretch in the order of the text, then one for each passage it omits. */
export function collationCsv(comparison: Comparison): string {
  const data = comparison.witnesses.flatMap((witness) => [
    ...stretchesOf(comparison.collation, witness).map((stretch) => stretchRow(comparison, witness, stretch)),
    ...omissionRows(comparison, witness),
  ]);
  return tableCsv(CSV_COLUMNS, data);
}

function witnessCells({ sigil, outlet, article }: CitedWitness) {
  return { sigil, outlet, article: article.id, title: article.title, published: isoPublished(article) };
}

function stretchRow({ countCharacters }: Comparison, witness: CitedWitness, stretch: Stretch): CsvRow {
  const { passage, range, text } = stretch;
  return {
    ...witnessCells(witness),
    class: stretch.class,
    moved: passage?.isMoved ? 'yes' : '',
    echo: stretch.isEcho ? 'yes' : '',
    passage: passage?.id ?? '',
    family: passage?.family ?? '',
    block: stretch.block + 1,
    from: range[0],
    to: range[1],
    characters: countCharacters(text),
    text,
  };
}

function omissionRows({ collation }: Comparison, witness: CitedWitness): CsvRow[] {
  const omitted = new Set(
    collation.omissions.flatMap((one) => (one.witness === witness.article.id ? one.passage : [])),
  );
  return collation.passages
    .filter(({ id }) => omitted.has(id))
    .map(({ id, family, isMoved, length }) => ({
      ...witnessCells(witness),
      class: 'omitted',
      moved: isMoved ? 'yes' : '',
      echo: '',
      passage: id,
      family,
      block: '',
      from: '',
      to: '',
      characters: length,
      text: '',
    }));
}
