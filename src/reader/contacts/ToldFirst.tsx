import { useMemo } from 'react';
import type { ArticleMark } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { lagOf } from '../ui/lag.ts';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { SourceName, useSourceName } from '../ui/SourceName.tsx';
import { firstToTell } from './firstToTell.ts';

interface ToldFirstProps {
  /** The articles that tell of a contact, in the archive's order. */
  readonly marks: readonly ArticleMark[];
  readonly library: Library;
  readonly timeZone: string;
}

/** Who told of a contact first in this archive, when, and how much later the next outlet did. */
export function ToldFirst({ marks, library, timeZone }: ToldFirstProps) {
  const { t } = useTranslation('contacts');
  const nameOf = useSourceName();
  const sayLag = (ms: number) => {
    const { form, ...values } = lagOf(ms);
    return t(form, { ...values });
  };
  const { first, next } = useMemo(() => firstToTell(marks), [marks]);
  const [earliest, ...ties] = first;
  if (!earliest) return t('undated');
  return (
    <>
      <SourceName source={library.sources.get(earliest.sourceId)} />{' '}
      <PublishedTime of={earliest} timeZone={timeZone} form="short" />
      {ties.length > 0 && <span className="contact-next">{t('ties', { count: ties.length })}</span>}
      {next && (
        <span className="contact-next">
          {t('next', { outlet: nameOf(library.sources.get(next.mark.sourceId)), lag: sayLag(next.ms) })}
        </span>
      )}
    </>
  );
}
