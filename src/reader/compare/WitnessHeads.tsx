import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleRecord, Coverage } from '../../model/index.ts';
import { useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { Headline } from '../ui/Headline.tsx';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { SourceName, sourceColours } from '../ui/SourceName.tsx';
import type { ComparisonParts } from './comparison.ts';
import { useCompareState } from './useCompareState.ts';
import { useWitnessName } from './useWitnessName.ts';

/**
 * The heads of the columns: outlet, time, headline, and how much of it the others have. The outlets stay in sight
 * above their columns; in a list every reading names its own.
 */
export function WitnessHeads({ isList, ...parts }: ComparisonParts & { isList: boolean }) {
  return (
    <>
      {!isList && (
        <div className="witness-bar">
          {parts.records.map((record) => (
            <WitnessMeta key={record.article.id} record={record} parts={parts} />
          ))}
        </div>
      )}
      <div className="witness-heads">
        {parts.records.map((record) => (
          <WitnessHead key={record.article.id} record={record} isList={isList} {...parts} />
        ))}
      </div>
    </>
  );
}

/** Outlet and time of a column, and the way to take it out. */
function WitnessMeta({ record, parts }: { record: ArticleRecord; parts: ComparisonParts }) {
  const { article } = record;
  const source = parts.library.sources.get(article.sourceId);
  return (
    <p className="witness-meta" style={sourceColours(source)}>
      <SourceName source={source} />
      <PublishedTime of={article} timeZone={parts.timeZone} form="short" />
      <RemoveWitness record={record} parts={parts} />
    </p>
  );
}

interface WitnessHeadProps extends ComparisonParts {
  readonly record: ArticleRecord;
  readonly isList: boolean;
}

function WitnessHead({ record, isList, ...parts }: WitnessHeadProps) {
  const { article } = record;
  const addressOf = useAddressOf();
  return (
    <section className="witness-head">
      {isList && <WitnessMeta record={record} parts={parts} />}
      <h2 lang={article.lang}>
        <Link to={addressOf(`/a/${encodeURIComponent(article.id)}`)} data-untrusted="">
          <Headline of={article} />
        </Link>
      </h2>
      <Coverages of={article.id} parts={parts} />
    </section>
  );
}

/** How much of one article each of the others has; those that have nothing of it stand in one line. */
function Coverages({ of, parts }: { of: string; parts: ComparisonParts }) {
  const own = parts.collation.coverage.filter((coverage) => coverage.of === of);
  const isShared = ({ sharedWithFurniture }: Coverage) => sharedWithFurniture > 0;
  const strangers = own.filter((coverage) => !isShared(coverage));
  return (
    <>
      {own
        .filter(isShared)
        .sort(byShared)
        .map((coverage) => (
          <CoverageMeter key={coverage.in} coverage={coverage} others={[coverage.in]} parts={parts} />
        ))}
      {strangers[0] && (
        <CoverageMeter coverage={strangers[0]} others={strangers.map((one) => one.in)} parts={parts} />
      )}
    </>
  );
}

function byShared(a: Coverage, b: Coverage): number {
  return b.shared - a.shared || b.sharedWithFurniture - a.sharedWithFurniture;
}

interface CoverageMeterProps {
  readonly coverage: Coverage;
  /** Ids of the articles that it is true of. */
  readonly others: readonly string[];
  readonly parts: ComparisonParts;
}

/** "99.0 % (701 of 708 characters) also in 观察者网", and the same with furniture counted where that differs. */
function CoverageMeter({ coverage, others, parts }: CoverageMeterProps) {
  const { t } = useTranslation('compare');
  const formats = useFormats(parts.timeZone);
  const nameOf = useWitnessName(parts);
  const values = (part: number, whole: number) => ({
    percent: formats.percent(part, whole),
    shared: formats.count(part),
    whole: formats.count(whole),
    outlet: others.map(nameOf).join(t('and')),
  });
  const hasAsides = coverage.totalWithFurniture !== coverage.total && coverage.sharedWithFurniture > 0;
  return (
    <div className="coverage">
      <div className="coverage-meter" aria-hidden="true">
        <div style={{ width: `${coverage.total === 0 ? 0 : (100 * coverage.shared) / coverage.total}%` }} />
      </div>
      <p>
        {t('coverage', values(coverage.shared, coverage.total))}
        {hasAsides && (
          <span className="coverage-aside">
            {t('coverageWithFurniture', values(coverage.sharedWithFurniture, coverage.totalWithFurniture))}
          </span>
        )}
      </p>
    </div>
  );
}

function RemoveWitness({ record, parts }: { record: ArticleRecord; parts: ComparisonParts }) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(parts);
  const [{ articles }, change] = useCompareState();
  const label = t('remove', { outlet: nameOf(record.article.id) });
  return (
    <button
      type="button"
      className="witness-remove"
      aria-label={label}
      title={label}
      onClick={() =>
        change({ articles: articles.filter((id) => id !== record.article.id), focus: undefined })
      }
    >
      <span aria-hidden="true">{'×'}</span>
    </button>
  );
}
