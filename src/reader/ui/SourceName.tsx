import { type CSSProperties, useCallback } from 'react';
import type { Source } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useBilingual } from './useBilingual.ts';

/** The outlet's colours as CSS variables; the style sheet chooses by colour scheme. */
export function sourceColours(source: Source | undefined): CSSProperties {
  return {
    '--source-light': source?.colour.light ?? '#5d5a54',
    '--source-dark': source?.colour.dark ?? '#b3ada1',
  } as CSSProperties;
}

/** The outlet's name in the language of the interface. */
export function useSourceName(): (source: Source | undefined) => string {
  const { t } = useTranslation();
  const textOf = useBilingual();
  return useCallback((source) => (source ? textOf(source.name) : t('unknownOutlet')), [textOf, t]);
}

/** The name of an outlet beside an article of another: where it is the article's own, that is said instead. */
export function useOtherSourceName(): (source: Source | undefined, own: string) => string {
  const { t } = useTranslation();
  const nameOf = useSourceName();
  return (source, own) => (source?.id === own ? t('anotherOfOutlet') : nameOf(source));
}

/** An outlet: its colour as a small square, and its name. */
export function SourceName({ source }: { source: Source | undefined }) {
  const nameOf = useSourceName();
  return (
    <span className="source" style={sourceColours(source)}>
      <span className="source-square" aria-hidden="true" />
      <bdi>{nameOf(source)}</bdi>
    </span>
  );
}
