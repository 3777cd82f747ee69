import { earliestOf } from '../../../collation/index.ts';
import type { Article, Coverage } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { ComparisonParts } from '../comparison.ts';
import type { RowKind } from '../rows/rows.ts';
import { useWitnessName } from '../useWitnessName.ts';
import type { EditWords } from './markedPieces.ts';

/** What a sign is called, and what it means. */
interface Term {
  readonly name: string;
  readonly hint: string;
}

/** The words of an exported comparison, in the language of the interface. */
export interface ExportWords extends EditWords {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  readonly title: string;
  /** Who was first in this archive; '' where no time is known. */
  readonly earliest: string;
  readonly shown: (rows: number, of: number) => string;
  /** Says in what zone times are given. */
  readonly zone: string;
  readonly originsTitle: string;
  readonly isReference: string;
  readonly moved: Term;
  readonly omission: Term;
  readonly stockPhrase: Term;
  readonly echo: string;
  readonly class: (kind: RowKind) => Term;
  readonly outlet: (article: Article) => string;
  readonly headline: (article: Article) => string;
  readonly published: (article: Article) => string;
  /** Date as written, file and hash, and that no address is known where none is: a sentence each. */
  readonly origin: (article: Article) => readonly string[];
  /** How much of one article these others have. */
  readonly coverage: (coverage: Coverage, others: readonly string[]) => string;
  readonly omitted: (id: string, length: number) => string;
}

/** Gathers the words while the comparison is on the screen, so that what it exports says the same. */
export function useExportWords(parts: ComparisonParts): ExportWords {
  const { t: compare, i18n } = useTranslation('compare');
  const { t } = useTranslation('export');
  const { t: common } = useTranslation();
  const formats = useFormats(parts.timeZone);
  const published = (article: Article) => formats.published(article, 'withYear') || common('undated');
  return {
    lang: i18n.language,
    title: compare('title', { count: parts.records.length }),
    shown: (rows, of) => t(rows === of ? 'shownAll' : 'shown', { rows, count: of }),
    zone: t('zone', { zone: parts.timeZone }),
    originsTitle: t('origins'),
    isReference: t('isReference'),
    moved: { name: t('moved.name'), hint: t('moved.hint') },
    omission: { name: t('omission.name'), hint: t('omission.hint') },
    stockPhrase: { name: t('stockPhrase.name'), hint: t('stockPhrase.hint') },
    echo: compare('echo'),
    class: (kind) => ({ name: compare(`class.${kind}`), hint: compare(`classHint.${kind}`) }),
    difference: (kind) => compare(`difference.${kind}`),
    restyled: (kind, before) => compare('restyled', { kind: compare(`difference.${kind}`), before }),
    headline: ({ title }) => title || common('untitled'),
    published,
    origin: (article) => originOf(article, t),
    ...useWitnessWords(parts, published),
  };
}

/** The words that name the articles. */
function useWitnessWords(parts: ComparisonParts, published: (article: Article) => string) {
  const { t: compare } = useTranslation('compare');
  const formats = useFormats(parts.timeZone);
  const nameOf = useSourceName();
  const witness = useWitnessName(parts);
  const outlet = ({ sourceId }: Article) => nameOf(parts.library.sources.get(sourceId));
  const articles = parts.records.map(({ article }) => article);
  const earliest = new Set(earliestOf(articles));
  const first = articles
    .filter(({ id }) => earliest.has(id))
    .map((article) => compare('outletAt', { outlet: outlet(article), when: published(article) }));
  const outlets = first.join(compare('and'));
  return {
    outlet,
    earliest:
      first.length === 0 ? '' : compare(first.length > 1 ? 'earliestUnsure' : 'earliest', { outlets }),
    coverage: (coverage: Coverage, others: readonly string[]) => {
      const values = (part: number, whole: number) => ({
        percent: formats.percent(part, whole),
        shared: formats.count(part),
        whole: formats.count(whole),
        outlet: others.map(witness).join(compare('and')),
      });
      const { shared, total, sharedWithFurniture, totalWithFurniture } = coverage;
      const hasAsides = totalWithFurniture !== total && sharedWithFurniture > 0;
      const more = hasAsides
        ? compare('coverageWithFurniture', values(sharedWithFurniture, totalWithFurniture))
        : '';
      return compare('coverage', values(shared, total)) + more;
    },
    omitted: (id: string, length: number) =>
      compare('omitted', { outlet: witness(id), length: formats.count(length) }),
  };
}

function originOf(
  { provenance }: Article,
  t: (key: string, values: Record<string, string>) => string,
): string[] {
  const { url, dateAsWritten, file, sha256 } = provenance;
  return [
    ...(url === undefined ? [t('noAddress', {})] : []),
    ...(dateAsWritten === undefined ? [] : [t('dateAsWritten', { date: dateAsWritten })]),
    t('seed', { file, sha256 }),
  ];
}
