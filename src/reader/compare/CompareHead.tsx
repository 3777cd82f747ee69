import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../model/index.ts';
import { useFormats } from '../ui/dates.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import { AddArticle } from './AddArticle.tsx';
import { ROW_CLASSES } from './compareAddress.ts';
import { CLASS_GLYPHS } from './glyphs.ts';
import type { Row } from './rows.ts';
import { useCompareState } from './useCompareState.ts';
import type { ComparisonParts } from './WitnessHeads.tsx';

/** What is compared, who was first in this archive, and the classes with their counts. */
export function CompareHead({ rows, ...parts }: ComparisonParts & { rows: readonly Row[] }) {
  const { t } = useTranslation('compare');
  return (
    <section className="compare-head">
      <h1>{t('title', { count: parts.records.length })}</h1>
      <Earliest {...parts} />
      <div className="compare-tools">
        <ClassSwitches rows={rows} />
        <AddArticle library={parts.library} records={parts.records} timeZone={parts.timeZone} />
      </div>
    </section>
  );
}

/** "Earliest in this archive: 新浪财经 3月1日 21:43; 观察者网 +17 h 07 min". */
function Earliest({ library, records, timeZone }: ComparisonParts) {
  const { t } = useTranslation('compare');
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  const outlet = ({ article }: ArticleRecord) => nameOf(library.sources.get(article.sourceId));
  const dated = records
    .flatMap((record) =>
      record.article.publishedAt === null ? [] : [{ record, at: record.article.publishedAt }],
    )
    .sort((a, b) => a.at - b.at);
  const undated = records.filter((record) => record.article.publishedAt === null);
  const [first, ...later] = dated;
  const parts = [
    first && t('earliest', { outlet: outlet(first.record), when: formats.instantWithYear(first.at) }),
    ...later.map(({ record, at }) => lagSentence(outlet(record), at - (first?.at ?? at))),
    ...undated.map((record) => t('undatedWitness', { outlet: outlet(record) })),
  ];
  function lagSentence(name: string, lag: number) {
    const minutes = Math.round(lag / 60_000);
    if (minutes === 0) return t('sameTime', { outlet: name });
    const values = {
      outlet: name,
      days: Math.floor(minutes / 1440),
      hours: Math.floor((minutes % 1440) / 60),
      minutes: minutes % 60,
    };
    if (minutes < 60) return t('lagMinutes', values);
    return minutes < 1440 ? t('lagHours', values) : t('lagDays', values);
  }
  return (
    <p className="compare-earliest">{parts.filter((part) => part !== undefined).join(t('listSeparator'))}</p>
  );
}

/** Each class with its glyph and how many rows it has; pressed means shown. */
function ClassSwitches({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('compare');
  const [{ hidden }, change] = useCompareState();
  return (
    <fieldset className="class-switches">
      <legend className="visually-hidden">{t('classes')}</legend>
      {ROW_CLASSES.map((kind) => {
        const count = rows.filter((row) => row.kind === kind).length;
        if (count === 0 && kind === 'reworded') return null;
        const isHidden = hidden.includes(kind);
        const next = isHidden ? hidden.filter((one) => one !== kind) : [...hidden, kind];
        return (
          <button
            key={kind}
            type="button"
            className={`chip class-switch is-${kind}`}
            aria-pressed={!isHidden}
            disabled={count === 0}
            title={t(`classHint.${kind}`)}
            onClick={() => change({ hidden: next })}
          >
            <span aria-hidden="true">{CLASS_GLYPHS[kind]}</span> {t(`class.${kind}`)} <b>{count}</b>
          </button>
        );
      })}
    </fieldset>
  );
}
