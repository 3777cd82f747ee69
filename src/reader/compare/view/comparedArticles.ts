import type { ArticleRecord, Collation } from '../../../model/index.ts';
import { witnessOf } from '../../../model/index.ts';
import { isCalled } from '../../../store/index.ts';
import type { Library } from '../../data/library.ts';
import { COMMON_TEXT, type CompareState } from '../compareAddress.ts';
import { blindRecord, blindSources } from './blind.ts';
import { withCommonText } from './commonText.ts';
import { withShortest } from './shortest.ts';

/** What is compared, in the order of the columns, under the names that may be shown. */
export interface Compared {
  readonly records: readonly ArticleRecord[];
  /** The articles and their collation, without the inferred common text. */
  readonly articles: readonly ArticleRecord[];
  readonly articleCollation: Collation;
  readonly collation: Collation;
  readonly library: Library;
  readonly reference: string | undefined;
}

/** Words for what has no name of its own. */
export interface ComparedWords {
  readonly commonText: string;
  /** By the place of the column, from 0. */
  readonly unnamed: (index: number) => string;
}

/** What decides what is compared with what. */
export type ComparedChoice = Pick<CompareState, 'reference' | 'shortest' | 'isBlind'>;

/**
 * The articles and their collation as the reader chose to see them: short passages left out, the reference first,
 * outlets unnamed.
 */
export function comparedArticles(
  library: Library,
  records: readonly ArticleRecord[],
  collation: Collation,
  choice: ComparedChoice,
  words: ComparedWords,
): Compared {
  const witnesses = records.map(({ article }) => witnessOf(article));
  const counted = withShortest(collation, witnesses, choice.shortest);
  const shown = choice.isBlind ? records.map((one) => blindRecord(one, library.sources.values())) : records;
  const reference = referenceOf(records, choice.reference);
  const named = choice.isBlind ? blinded(library, records, words) : library;
  if (reference === COMMON_TEXT) {
    const common = withCommonText(counted, shown, COMMON_TEXT, words.commonText);
    return {
      records: [common.record, ...shown],
      articles: shown,
      articleCollation: counted,
      collation: common.collation,
      library: withCommonSource(named, words.commonText),
      reference,
    };
  }
  const first = shown.filter(({ article }) => article.id === reference);
  const ordered = [...first, ...shown.filter((one) => !first.includes(one))];
  return {
    records: ordered,
    articles: ordered,
    articleCollation: counted,
    collation: counted,
    library: named,
    reference,
  };
}

/** The one that was chosen; else the first official account of a meeting; else none. */
export function referenceOf(
  records: readonly ArticleRecord[],
  chosen: string | undefined,
): string | undefined {
  if (chosen === COMMON_TEXT) return chosen;
  const named = records.find(({ article }) => chosen !== undefined && isCalled(article.id, chosen));
  return (named ?? records.find(({ article }) => article.isReadout))?.article.id;
}

function blinded(library: Library, records: readonly ArticleRecord[], { unnamed }: ComparedWords): Library {
  const nameOf = (index: number) => ({ zh: unnamed(index), en: unnamed(index) });
  return { ...library, sources: blindSources(records, library.sources, nameOf) };
}

/** Grey, since it is no outlet's. */
const COMMON_COLOUR = { light: '#5d5a54', dark: '#b3ada1' };

function withCommonSource(library: Library, name: string): Library {
  const source = {
    id: COMMON_TEXT,
    kind: 'outlet',
    name: { zh: name, en: name },
    colour: COMMON_COLOUR,
  } as const;
  return { ...library, sources: new Map([...library.sources, [COMMON_TEXT, source]]) };
}
