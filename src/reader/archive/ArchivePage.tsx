import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FORMAT_VERSION, type Problem } from '../../model/index.ts';
import { type Library, useLibrary } from '../data/library.ts';
import { withdrawImageConsent } from '../preferences/remoteImages.ts';
import { useTimeZone } from '../ui/address.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { OutletTable } from './OutletTable.tsx';
import './archive.css';

/** What the archive holds, what the build found odd, and how the reader's privacy is kept. */
export default function ArchivePage() {
  const { t } = useTranslation('archive');
  const library = useLibrary();
  const timeZone = useTimeZone(library.index);
  usePageTitle(t('title'));
  return (
    <div className="archive">
      <h1>{t('title')}</h1>
      <Counts library={library} />
      <section>
        <h2>{t('outlets')}</h2>
        <OutletTable library={library} timeZone={timeZone} />
      </section>
      <Report problems={library.index.problems} />
      <Privacy />
    </div>
  );
}

function Counts({ library }: { library: Library }) {
  const { t } = useTranslation('archive');
  const { counts, timeZone, articles } = library.index;
  const languages = [...new Set(articles.map((card) => card.lang))].sort().join(t('and'));
  return (
    <dl className="archive-facts">
      <dt>{t('files')}</dt>
      <dd>{t('counts', { ...counts })}</dd>
      <dt>{t('zone')}</dt>
      <dd>{timeZone}</dd>
      <dt>{t('languages')}</dt>
      <dd>{languages}</dd>
      <dt>{t('format')}</dt>
      <dd>{FORMAT_VERSION}</dd>
    </dl>
  );
}

/** Longer reports unfold on request. */
const PROBLEMS_SHOWN = 50;

function Report({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('archive');
  const [isWhole, setWhole] = useState(false);
  const errors = problems.filter((problem) => problem.severity === 'error');
  const sorted = [...errors, ...problems.filter((problem) => problem.severity !== 'error')];
  const shown = isWhole ? sorted : sorted.slice(0, PROBLEMS_SHOWN);
  return (
    <section>
      <h2>{t('report')}</h2>
      <p>
        {problems.length === 0
          ? t('noProblems')
          : t('problemCounts', { errors: errors.length, warnings: problems.length - errors.length })}
      </p>
      <ul>
        {shown.map((problem) => (
          <ProblemItem
            key={`${problem.file}:${problem.line}:${problem.code}:${problem.what}`}
            problem={problem}
          />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t('showAll', { count: sorted.length })}
        </button>
      )}
    </section>
  );
}

function ProblemItem({ problem }: { problem: Problem }) {
  const { t } = useTranslation('archive');
  const { severity, file, line, what, hint } = problem;
  return (
    <li className={`problem is-${severity}`}>
      <p className="problem-place">
        <b>{t(`severity.${severity}`)}</b> <bdi data-untrusted="">{file}</bdi>
        {line !== undefined && <span>{t('line', { line })}</span>}
      </p>
      <p lang="en" data-untrusted="">
        {what}
      </p>
      <p className="problem-hint" lang="en">
        {hint}
      </p>
    </li>
  );
}

function Privacy() {
  const { t } = useTranslation('archive');
  return (
    <section>
      <h2>{t('privacy')}</h2>
      <p>{t('privacyText')}</p>
      <button type="button" className="button" onClick={withdrawImageConsent}>
        {t('withdrawImages')}
      </button>
    </section>
  );
}
