import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { FetchFailure } from '../../store/index.ts';
import { forgetFailedTexts } from '../i18n/i18n.ts';
import { useTranslation } from '../i18n/useTranslation.ts';

/** The page is older than the site: asking once more is answered the same. */
const CURED_BY_RELOADING: ReadonlySet<string> = new Set(['app', 'otherFormat']);
/** A site that was built anew has other files; the index that this page has names the former ones. */
const RELOADING_HELPS: ReadonlySet<string> = new Set([...CURED_BY_RELOADING, 'notFound', 'damaged']);

/** A failed part: what happened, what can be done, and the details for who wants them. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const reason = error instanceof FetchFailure ? error.reason : 'unexpected';
  const details = error instanceof FetchFailure ? error.details : [String(error)];
  return (
    <section className="state" role="alert">
      <h2>{t(`failure.${reason}.what`)}</h2>
      <p>{t(`failure.${reason}.hint`)}</p>
      <p className="state-actions">
        {onRetry && !CURED_BY_RELOADING.has(reason) && (
          <button type="button" className="button" onClick={onRetry}>
            {t('retry')}
          </button>
        )}
        {(!onRetry || RELOADING_HELPS.has(reason)) && (
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('reload')}
          </button>
        )}
      </p>
      <details>
        <summary>{t('details')}</summary>
        <pre className="state-details">{details.join('\n')}</pre>
      </details>
    </section>
  );
}

/** Catches what fails below it, so that the rest stays usable; trying again asks for the data anew. */
export function FailureBoundary({ children, resetKey }: { children: ReactNode; resetKey: string }) {
  const { reset } = useQueryErrorResetBoundary();
  const askAnew = () => {
    forgetFailedTexts();
    reset();
  };
  return (
    <Boundary onReset={askAnew} key={resetKey}>
      {children}
    </Boundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onReset: () => void;
}

class Boundary extends Component<BoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  retry = () => {
    this.props.onReset();
    this.setState({ error: undefined });
  };

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <Failure error={this.state.error} onRetry={this.retry} />;
  }
}
