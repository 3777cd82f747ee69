import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ArticleRecord, Coverage } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useSpelling } from '../../script/spelling.ts';
import { useAddressOf } from '../../ui/address.ts';
import { useFormats } from '../../ui/dates.ts';
import { Headline } from '../../ui/Headline.tsx';
import { langAttributes } from '../../ui/langAttributes.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { COMMON_TEXT } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { WitnessBar, WitnessMeta } from './WitnessBar.tsx';

/** The heads of the columns: headline, and how much of it the others have. In a list every head names its own outlet. */
export function WitnessHeads({ view }: { view: ComparisonView }) {
  const columns = view.isList ? view.records.map((_, column) => column) : view.columns;
  return (
    <>
      {!view.isList && <WitnessBar view={view} />}
      <div className="witness-heads">
        {columns.map((column) => {
          const record = view.records[column];
          return (
            record && <WitnessHead key={record.article.id} record={record} column={column} view={view} />
          );
        })}
      </div>
    </>
  );
}

interface WitnessHeadProps {
  readonly record: ArticleRecord;
  readonly column: number;
  readonly view: ComparisonView;
}

function WitnessHead({ record, column, view }: WitnessHeadProps) {
  const { article } = record;
  const { langOf } = useSpelling();
  return (
    <section className="witness-head">
      {view.isList && <WitnessMeta record={record} column={column} view={view} />}
      <h2 {...langAttributes(langOf(article.lang))}>
        <HeadlineOf record={record} view={view} />
      </h2>
      <Coverages of={article.id} view={view} />
    </section>
  );
}

/** Leads to the article; where outlets are unnamed it would name them, so it leads nowhere. */
function HeadlineOf({ record: { article }, view }: { record: ArticleRecord; view: ComparisonView }) {
  const addressOf = useAddressOf();
  if (article.id === COMMON_TEXT) return <CommonHeadline />;
  if (view.state.isBlind)
    return (
      <span data-untrusted="">
        <Headline of={article} />
      </span>
    );
  return (
    <Link to={addressOf(`/a/${encodeURIComponent(article.id)}`)} data-untrusted="">
      <Headline of={article} />
    </Link>
  );
}

function CommonHeadline() {
  const { i18n, t } = useTranslation('compare');
  return <span lang={i18n.language}>{t('reference.commonHeadline')}</span>;
}

/** How much of one article each of the others has, the reference first; those that have nothing of it stand in one line. */
function Coverages({ of, view }: { of: string; view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(view);
  const own = view.collation.coverage.filter((coverage) => coverage.of === of);
  const shared = own
    .filter((one) => countedOf(one, view)[0] > 0)
    .sort((a, b) => byReference(view.reference, a, b) || byShared(a, b));
  const strangers = own.filter((one) => !shared.includes(one)).map((one) => nameOf(one.in));
  const meters = shared.map((coverage) => (
    <CoverageMeter key={coverage.in} coverage={coverage} view={view} />
  ));
  return (
    <>
      <ClosestFirst meters={meters} />
      {strangers.length > 0 && (
        <p className="coverage">{t('coverageNone', { outlets: strangers.join(t('and')) })}</p>
      )}
    </>
  );
}

/** So many stand above the texts where there are more than one besides. */
const CLOSEST = 2;

/** The meters of those that have most; of many, the rest is folded, so that the texts begin on the first screen. */
function ClosestFirst({ meters }: { meters: readonly ReactNode[] }) {
  const { t } = useTranslation('compare');
  const isPrinting = usePrinting();
  const rest = meters.slice(CLOSEST);
  if (rest.length < 2 || isPrinting) return meters;
  return (
    <>
      {meters.slice(0, CLOSEST)}
      <details className="coverage-rest">
        <summary>{t('coverageRest', { count: rest.length })}</summary>
        {rest}
      </details>
    </>
  );
}

/** The characters in common and those of the whole: of the report, or of all where furniture counts. */
function countedOf(coverage: Coverage, { state }: ComparisonView): readonly [part: number, whole: number] {
  return state.withFurniture
    ? [coverage.sharedWithFurniture, coverage.totalWithFurniture]
    : [coverage.shared, coverage.total];
}

function byReference(reference: string | undefined, a: Coverage, b: Coverage): number {
  return Number(b.in === reference) - Number(a.in === reference);
}

function byShared(a: Coverage, b: Coverage): number {
  return b.shared - a.shared || b.sharedWithFurniture - a.sharedWithFurniture;
}

/** Where columns are narrow, a percentage says only what it must: whose, and of how much. */
const COLUMNS_WITH_ROOM = 2;

interface CoverageMeterProps {
  readonly coverage: Coverage;
  readonly view: ComparisonView;
}

/** "99.0 % (701 of 708 characters) also in 观察者网", and beside it how it is with, or without, furniture. */
function CoverageMeter({ coverage, view }: CoverageMeterProps) {
  const { t } = useTranslation('compare');
  const formats = useFormats(view.timeZone);
  const nameOf = useWitnessName(view);
  const [part, whole] = countedOf(coverage, view);
  const values = (shared: number, total: number) => ({
    percent: formats.percent(shared, total),
    shared: formats.count(shared),
    whole: formats.count(total),
    outlet: nameOf(coverage.in),
  });
  const isWide = view.isList || view.columns.length <= COLUMNS_WITH_ROOM;
  const beside = view.state.withFurniture
    ? t('coverageWithoutFurniture', values(coverage.shared, coverage.total))
    : t('coverageWithFurniture', values(coverage.sharedWithFurniture, coverage.totalWithFurniture));
  const hasAsides = coverage.totalWithFurniture !== coverage.total;
  return (
    <div className="coverage">
      <div className="coverage-meter" aria-hidden="true">
        <div style={{ width: `${whole === 0 ? 0 : (100 * part) / whole}%` }} />
      </div>
      <p>
        {t(isWide ? 'coverage' : 'coverageShort', values(part, whole))}
        {hasAsides && isWide && <span className="coverage-aside">{beside}</span>}
      </p>
    </div>
  );
}
