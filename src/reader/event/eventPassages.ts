import type { ArchiveFamily } from '../../collation/index.ts';
import type { ArticleRecord, TextRange } from '../../model/index.ts';
import { textOfBlocks } from '../../model/index.ts';
import { cutTokens } from '../../text/index.ts';

/** What one article has of a passage. */
export interface PassageCarrier {
  readonly article: ArticleRecord['article'];
  readonly range: TextRange;
  /** `first`: the earliest in this archive, or one of those; the others are held against it. */
  readonly kind: 'first' | 'verbatim' | 'edited';
}

/** A passage that several articles of an event have. */
export interface EventPassage {
  /** The text of the earliest reading. */
  readonly text: string;
  readonly lang: string;
  /** Characters without white space, of the longest reading. */
  readonly length: number;
  /** By time, the earliest first. */
  readonly carriers: readonly PassageCarrier[];
}

/** The passages of an event, the longest first. */
export function eventPassages(
  families: readonly ArchiveFamily[],
  records: readonly ArticleRecord[],
): EventPassage[] {
  const byId = new Map(
    records.map(({ article }) => [article.id, { article, text: textOfBlocks(article.blocks) }]),
  );
  const passages = families.flatMap((family): EventPassage[] => {
    const readings = family.readings
      .flatMap(({ witness, range }) => {
        const own = byId.get(witness);
        return own ? [{ article: own.article, range, text: own.text.slice(...range) }] : [];
      })
      .sort((a, b) => timeOf(a.article) - timeOf(b.article));
    const [first] = readings;
    if (!first || readings.length < 2) return [];
    const form = formOf(first.text);
    return [
      {
        text: first.text,
        lang: first.article.lang,
        length: family.length,
        carriers: readings.map(({ article, range, text }, at) => ({
          article,
          range,
          kind:
            at === 0 || (family.earliest.includes(article.id) && formOf(text) === form)
              ? 'first'
              : sameAs(form, text),
        })),
      },
    ];
  });
  return passages.sort((a, b) => b.length - a.length || b.carriers.length - a.carriers.length);
}

function sameAs(form: string, text: string): 'verbatim' | 'edited' {
  return formOf(text) === form ? 'verbatim' : 'edited';
}

/** Equal for texts that are equal after normalising. */
function formOf(text: string): string {
  return cutTokens(text).forms.join(' ');
}

function timeOf({ publishedAt }: ArticleRecord['article']): number {
  return publishedAt ?? Number.MAX_SAFE_INTEGER;
}
