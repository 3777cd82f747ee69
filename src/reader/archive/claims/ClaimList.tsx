import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { claimsQuery, overviewQuery } from '../../data/overviewQueries.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { Chips } from '../figure/Chips.tsx';
import { FigureTools } from '../figure/FigureTools.tsx';
import { UnfoldButton } from '../figure/UnfoldButton.tsx';
import type { PartProps } from '../part.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { inClaimOrder } from './claimsView.ts';
import { useClaimsTable } from './useClaimsTable.ts';

/** More claims are folded. */
const CLAIMS_SHOWN = 10;

/** The articles that say of themselves that they are exclusive, with what other outlets have of them and when. */
export function ClaimList({ library, timeZone, state, onChange }: PartProps) {
  const { t } = useTranslation('overview');
  const overview = useSuspenseQuery(overviewQuery(library.index)).data;
  const { claims } = useSuspenseQuery(claimsQuery(overview)).data;
  const ordered = useMemo(() => inClaimOrder(claims, state.claimsBy), [claims, state.claimsBy]);
  const table = useClaimsTable(ordered, library);
  if (claims.length === 0) return <p>{t('claims.none')}</p>;
  const shown = state.whole.includes('claims') ? ordered : ordered.slice(0, CLAIMS_SHOWN);
  return (
    <>
      {claims.length > 1 && (
        <Chips
          label={t('claims.order')}
          options={(['time', 'share'] as const).map((value) => ({ value, label: t(`claims.by.${value}`) }))}
          chosen={state.claimsBy}
          onChoose={(claimsBy) => onChange({ claimsBy })}
        />
      )}
      <ol className="claims">
        {shown.map((claim) => (
          <ClaimItem key={claim.article.id} claim={claim} library={library} timeZone={timeZone} />
        ))}
      </ol>
      <UnfoldButton
        section="claims"
        folded={CLAIMS_SHOWN}
        all={claims.length}
        state={state}
        onChange={onChange}
      />
      <FigureTools
        section="claims"
        state={state}
        onChange={onChange}
        table={table}
        caption={t('claims.figure')}
      />
    </>
  );
}
