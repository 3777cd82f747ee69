import { Link } from 'react-router';
import { type ArchiveClaim, type ClaimOther, TIME_ORDERS } from '../../../model/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useSpelling } from '../../script/spelling.ts';
import { ArticleLine } from '../../ui/ArticleLine.tsx';
import { comparisonQuery, useAddressOf } from '../../ui/address.ts';
import { useFormats } from '../../ui/dates.ts';
import { PublishedTime } from '../../ui/PublishedTime.tsx';
import { SourceName } from '../../ui/SourceName.tsx';
import { ShareBar } from './ShareBar.tsx';

interface ClaimItemProps {
  readonly claim: ArchiveClaim;
  readonly library: Library;
  readonly timeZone: string;
}

/** A claim: the article, its words, how much of it other outlets have, and who of them came before. */
export function ClaimItem({ claim, library, timeZone }: ClaimItemProps) {
  const { t } = useTranslation('overview');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const { spell, langOf } = useSpelling();
  const { article, length, shared, verbatim, others, where, sentence } = claim;
  const unnamed = TIME_ORDERS.reduce((sum, order) => sum + others[order], 0) - claim.named.length;
  const orders = TIME_ORDERS.filter((order) => others[order] > 0);
  return (
    <li className="claim">
      <Link className="pair-article" to={addressOf(`/a/${article.id}`)}>
        <ArticleLine card={article} library={library} timeZone={timeZone} note="" />
      </Link>
      <p className="claim-words">
        {t('claims.from', { where: t(`claims.where.${where}`) })}
        {sentence !== article.title && (
          <q lang={langOf(article.lang)} data-untrusted="">
            {spell(sentence, article.lang)}
          </q>
        )}
      </p>
      {shared === 0 ? (
        <p className="pair-counts">{t('claims.alone', { whole: formats.count(length) })}</p>
      ) : (
        <>
          <ShareBar whole={length} shared={shared} verbatim={verbatim} />
          <p className="pair-counts">
            {t('claims.counts', {
              share: formats.percent(verbatim, length),
              verbatim: formats.count(verbatim),
              shared: formats.count(shared),
              whole: formats.count(length),
            })}{' '}
            {formats.list(orders.map((order) => t(`claims.others.${order}`, { count: others[order] })))}
          </p>
          <ul className="claim-others">
            {claim.named.map((other) => (
              <OtherItem key={other.article.id} other={other} {...{ claim, library, timeZone }} />
            ))}
            {unnamed > 0 && <li>{t('claims.more', { count: unnamed })}</li>}
          </ul>
        </>
      )}
    </li>
  );
}

function OtherItem({ other, claim, library, timeZone }: ClaimItemProps & { other: ClaimOther }) {
  const { t } = useTranslation('overview');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const [own, its] = [claim.article.id, other.article.id];
  const compared = other.order === 'later' ? [own, its] : [its, own];
  return (
    <li>
      <span className="claim-order">{t(`order.${other.order}`)}</span>
      <Link to={addressOf(`/a/${its}`)}>
        <SourceName source={library.sources.get(other.article.sourceId)} />{' '}
        <PublishedTime of={other.article} timeZone={timeZone} form="short" />
      </Link>
      <span>
        {t('claims.other', {
          shared: formats.count(other.shared),
          verbatim: formats.count(other.verbatim),
        })}
      </span>
      <Link to={addressOf('/compare', comparisonQuery(compared, { article: own, offset: other.from }))}>
        {t('compare')}
      </Link>
    </li>
  );
}
