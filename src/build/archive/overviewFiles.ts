import {
  type ClaimReuse,
  type CommonPassage,
  claimReuse,
  commonTexts,
  type ExclusiveClaim,
  type OutletReuse,
  outletReuse,
  type Reuse,
  type Sharing,
  sharingOf,
} from '../../collation/index.ts';
import {
  type ArchiveClaim,
  differencesOf,
  EXCERPTS_A_FILE,
  FORMAT_VERSION,
  type Overview,
  type OverviewFile,
  type OverviewPassages,
  type PairColumns,
  type PairsRef,
  packColumns,
  packNumbers,
  type ShardRef,
  type Source,
  TIME_ORDERS,
} from '../../model/index.ts';
import { chunksBySize } from './chunksBySize.ts';
import { type DataFile, dataFile } from './dataFile.ts';
import type { CardDraft } from './facts.ts';
import { mentionOf } from './mentionOf.ts';
import { passageExcerpt } from './passageExcerpt.ts';

/** Characters of JSON from which on pairs go into another file. */
const LARGEST_PAIRS = 64_000;

/** What an overview is made of. */
export interface OverviewParts {
  /** In the archive's order. */
  readonly cards: readonly CardDraft[];
  /** As the index lists them. */
  readonly sources: readonly Source[];
  readonly reuse: readonly Reuse[];
  /** Of the article at each place. */
  readonly claims: readonly (ExclusiveClaim | undefined)[];
  /** The text of the article at a place, with spaces in the place of what is not its report. */
  readonly reportOf: (place: number) => string;
}

/** The files of an archive's overview; `overview` is the one that names the others. */
export interface OverviewFiles {
  readonly overview: ShardRef;
  readonly files: readonly DataFile[];
}

/** Counts what an archive's page shows, and makes the files of it. */
export function overviewFiles(parts: OverviewParts): OverviewFiles {
  const { cards, reuse, reportOf } = parts;
  const sharing = sharingOf(
    cards.map(({ sourceId, ...card }) => ({ ...card, outlet: sourceId })),
    reuse,
    lastKept(reportOf),
  );
  const outlets = outletReuse(sharing);
  const common = commonTexts(sharing);
  const pairs = pairFiles(outlets);
  const passages = passageFiles(common.passages, sharing.textOf);
  const claims = fileOf({ format: FORMAT_VERSION, part: 'claims', claims: claimsOf(parts, sharing) });
  const overview = fileOf({
    format: FORMAT_VERSION,
    part: 'overview',
    lengths: packNumbers(cards.map(({ length }) => length)),
    common: {
      places: packNumbers(differencesOf(common.articles.map(({ place }) => place))),
      characters: packNumbers(common.articles.map(({ characters }) => characters)),
    },
    reuse: reuseColumns(outlets, parts.sources),
    pairs: pairs.refs,
    passages: { sha256: passages[0].sha256 },
    claims: { sha256: claims.sha256 },
  });
  return {
    overview: { sha256: overview.sha256 },
    files: [overview, ...pairs.files, ...passages, claims],
  };
}

function fileOf(file: OverviewFile): DataFile {
  return dataFile('overview', JSON.stringify(file));
}

/** What is asked of one article is asked in a row: its text is read once. */
function lastKept(textOf: (place: number) => string): (place: number) => string {
  let last: { place: number; text: string } | undefined;
  return (place) => {
    if (last?.place !== place) last = { place, text: textOf(place) };
    return last.text;
  };
}

function reuseColumns(rows: readonly OutletReuse[], sources: readonly Source[]): Overview['reuse'] {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  return packColumns(
    ['others', 'outlets', 'orders', 'articles', 'pairs', 'characters', 'verbatim'],
    rows.map(({ other, outlet, order, articles, pairs, characters, verbatim }) => ({
      others: places.get(other) ?? 0,
      outlets: places.get(outlet) ?? 0,
      orders: TIME_ORDERS.indexOf(order),
      articles,
      pairs: pairs.length,
      characters,
      verbatim,
    })),
  );
}

/** Rows in a file until it is large; one that is alone larger than that stands alone. */
function pairFiles(outlets: readonly OutletReuse[]): { refs: PairsRef[]; files: DataFile[] } {
  const columns = outlets.map(
    ({ pairs }): PairColumns =>
      packColumns(
        ['others', 'articles', 'shared', 'verbatim', 'from'],
        pairs.map(({ other, article, ...counts }) => ({ others: other, articles: article, ...counts })),
      ),
  );
  const groups = chunksBySize(columns, LARGEST_PAIRS);
  const files = groups.map((rows) => fileOf({ format: FORMAT_VERSION, part: 'pairs', rows }));
  const refs = files.map(({ sha256 }, at) => ({ sha256, rows: groups[at]?.length ?? 0 }));
  return { refs, files };
}

/** The file of the passages, then those of their beginnings. */
function passageFiles(
  passages: readonly CommonPassage[],
  textOf: Sharing['textOf'],
): [DataFile, ...DataFile[]] {
  const begun = passages.map(({ place, range }) => passageExcerpt(textOf(place), range));
  const texts = begun.map(({ excerpt }) => excerpt);
  const excerpts = Array.from({ length: Math.ceil(texts.length / EXCERPTS_A_FILE) }, (_, at) =>
    fileOf({
      format: FORMAT_VERSION,
      part: 'excerpts',
      texts: texts.slice(at * EXCERPTS_A_FILE, (at + 1) * EXCERPTS_A_FILE),
    }),
  );
  const file: OverviewPassages = {
    format: FORMAT_VERSION,
    part: 'passages',
    places: packNumbers(differencesOf(passages.map(({ place }) => place))),
    from: packNumbers(begun.map(({ from }) => from)),
    lengths: packNumbers(passages.map(({ length }) => length)),
    carrierCounts: packNumbers(passages.map(({ carriers }) => carriers.length)),
    carriers: packNumbers(passages.flatMap(({ carriers }) => differencesOf(carriers))),
    excerpts: excerpts.map(({ sha256 }) => ({ sha256 })),
  };
  return [fileOf(file), ...excerpts];
}

function claimsOf({ cards, claims }: OverviewParts, sharing: Sharing): ArchiveClaim[] {
  const found = claims.flatMap((claim, place) => (claim ? [{ place, claim }] : []));
  const reuse: readonly (ClaimReuse | undefined)[] = claimReuse(
    sharing,
    found.map(({ place }) => place),
  );
  return found.flatMap(({ place, claim }, at) => {
    const [card, own] = [cards[place], reuse[at]];
    if (!card || !own) return [];
    const named = own.named.flatMap(({ place: other, ...rest }) => {
      const article = cards[other];
      return article ? [{ article: mentionOf(article), ...rest }] : [];
    });
    return [{ article: mentionOf(card), length: card.length, ...claim, ...own, named }];
  });
}
