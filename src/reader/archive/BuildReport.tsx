import { useMemo, useState } from 'react';
import type { Problem } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { groupProblems } from './groupProblems.ts';
import { ProblemItem } from './ProblemItem.tsx';

/** Longer reports unfold on request. */
const FILES_SHOWN = 40;

/** What the build found odd, file by file: where, what, and what to do. */
export function BuildReport({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('archive');
  const [isWhole, setWhole] = useState(false);
  const files = useMemo(() => groupProblems(problems), [problems]);
  const shown = isWhole ? files : files.slice(0, FILES_SHOWN);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return (
    <>
      <p>
        {problems.length === 0
          ? t('noProblems')
          : t('problemCounts', { errors, warnings: problems.length - errors })}
      </p>
      <ul>
        {shown.map(({ file, problems: own }) => (
          <li key={file} className="problem">
            <p className="problem-file">
              <bdi data-untrusted="">{file}</bdi>
            </p>
            <ul>
              {own.map((problem) => (
                <ProblemItem key={`${problem.line}:${problem.code}:${problem.what}`} problem={problem} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {shown.length < files.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t('showAll', { count: files.length })}
        </button>
      )}
    </>
  );
}
