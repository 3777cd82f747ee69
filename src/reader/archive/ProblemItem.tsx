import type { Problem, ProblemDetails, ProblemValue } from '../../model/index.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import { OriginText } from '../ui/OriginText.tsx';

/** A problem in the interface's language; in English, as the build wrote it, only what has no other words. */
export function ProblemItem({ problem }: { problem: Problem }) {
  const { severity, code, line, column, hint } = problem;
  const { has, t } = useTranslation('archive');
  const isKnown = has(`problems.${code}.what`);
  return (
    <li className={`problem-item is-${severity}`}>
      <p>
        <b>{t(`severity.${severity}`)}</b>
        {line !== undefined && (
          <span className="problem-line">
            {column === undefined ? t('line', { line }) : t('lineAndColumn', { line, column })}
          </span>
        )}
        {isKnown && <span>{t(`problems.${code}.what`)}</span>}
      </p>
      <Details problem={problem} isKnown={isKnown} />
      <p className="problem-hint">{isKnown ? t(`problems.${code}.hint`) : <span lang="en">{hint}</span>}</p>
    </li>
  );
}

/** Data of an older build have the sentence alone. */
function Details({ problem: { code, details, what }, isKnown }: { problem: Problem; isKnown: boolean }) {
  const { t } = useTranslation('archive');
  const isWithheld = useLibrary().index.quotesOnly !== undefined;
  if (isKnown && details) return <KnownDetails code={code} {...details} />;
  if (isKnown && isWithheld) return <p className="problem-detail">{t('problemWithheld')}</p>;
  return (
    <p className="problem-detail" lang="en" data-untrusted="">
      {what}
    </p>
  );
}

function KnownDetails({ code, field, count, values = [] }: ProblemDetails & { code: string }) {
  const { has, t } = useTranslation('archive');
  const { t: ofArticle } = useTranslation('article');
  const formats = useFormats('UTC');
  if (field === undefined && count === undefined && values.length === 0) return null;
  const ownCount = `problems.${code}.count`;
  return (
    <p className="problem-detail">
      {field !== undefined && t('problemField', { field: ofArticle(`about.field.${field}`) })}
      {count !== undefined && (
        <span>{t(has(ownCount) ? ownCount : 'problemMore', { number: formats.count(count) })}</span>
      )}
      {values.map((value) => (
        <StatedValue key={`${value.from} ${value.value}`} {...value} />
      ))}
    </p>
  );
}

function StatedValue({ value, from }: ProblemValue) {
  const { t } = useTranslation('archive');
  return (
    <span>
      <bdi data-untrusted="">{t('quoted', { value })}</bdi>
      {from !== undefined && (
        <>
          {t('opening')}
          <OriginText from={from} />
          {t('closing')}
        </>
      )}
    </span>
  );
}
