import type { CitedReading } from '../../../citation/citePassage.ts';
import type { Article } from '../../../model/index.ts';
import type { ComparisonParts } from '../comparison.ts';
import { type Cell, textOfCell } from '../rows/cell.ts';
import type { Row } from '../rows/rows.ts';

/** The words of a passage that is cited. */
export interface PassageWords {
  readonly outlet: (article: Article) => string;
  readonly headline: (article: Article) => string;
  readonly published: (article: Article) => string;
  /** Paragraph, from 1, and characters without white space. */
  readonly place: (paragraph: number, characters: number) => string;
  /** How a reading relates to the first one, whose outlet is named. */
  readonly relation: (relation: 'identical' | 'settled' | 'edited' | 'reworded', outlet: string) => string;
}

/** What each article has in a row, in the order of the columns. */
export function passageReadings({ records }: ComparisonParts, row: Row, words: PassageWords): CitedReading[] {
  const having = records.flatMap(({ article }, column) => {
    const cell = row.cells[column];
    return cell ? [{ article, cell }] : [];
  });
  const [base] = having;
  return having.map(({ article, cell }) => {
    const { url } = article.provenance;
    return {
      outlet: words.outlet(article),
      title: words.headline(article),
      lang: article.lang,
      published: words.published(article),
      ...(url !== undefined && { url }),
      text: textOfCell(cell),
      place: words.place((cell.blocks[0]?.block ?? 0) + 1, cell.length),
      relation:
        base && base.article !== article && row.passage
          ? words.relation(relationOf(row, base, { article, cell }), words.outlet(base.article))
          : '',
    };
  });
}

interface Having {
  readonly article: Article;
  readonly cell: Cell;
}

/** `settled`: the same once width, script, case and signs are settled. */
function relationOf({ passage }: Row, base: Having, other: Having) {
  if (textOfCell(base.cell) === textOfCell(other.cell)) return 'identical';
  const formOf = ({ article }: Having) =>
    passage?.readings.find(({ witness }) => witness === article.id)?.form;
  if (formOf(base) === formOf(other)) return 'settled';
  return passage?.kind === 'reworded' ? 'reworded' : 'edited';
}
