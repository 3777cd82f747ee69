import type { ArticleCopy } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { OutgoingLink } from '../ui/OutgoingLink.tsx';

/** Other files with the same article: which, what is the same, and what each says otherwise; nothing where there is none. */
export function Copies({ copies }: { copies: readonly ArticleCopy[] }) {
  const { t } = useTranslation('article');
  if (copies.length === 0) return null;
  return (
    <section>
      <h3>{t('copies.title', { count: copies.length })}</h3>
      <ul>
        {copies.map((copy) => (
          <li key={copy.file}>
            <bdi data-untrusted="">{copy.file}</bdi> <span>{t(`copies.same.${copy.same}`)}</span>
            {copy.dateAsWritten !== undefined && (
              <p>
                {t('copies.date')} <bdi data-untrusted="">{copy.dateAsWritten}</bdi>
              </p>
            )}
            {copy.url !== undefined && (
              <p>
                {t('copies.url')} <OutgoingLink address={copy.url}>{t('openOriginal')}</OutgoingLink>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
