import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n/useTranslation.ts';
import { emptyKept, keptFiles } from '../offline/keptFiles.ts';

const KEPT = ['kept offline'];

/** What was read and is there without a network: how many files, and the way to be rid of them. */
export function KeptOffline() {
  const { t } = useTranslation('archive');
  const client = useQueryClient();
  const { data: count = 0 } = useQuery({ queryKey: KEPT, queryFn: keptFiles, staleTime: 0 });
  const empty = async () => {
    await emptyKept();
    await client.invalidateQueries({ queryKey: KEPT });
  };
  return (
    <p>
      {t('kept.what', { count })}{' '}
      {count > 0 && (
        <button type="button" className="link-button" onClick={() => void empty()}>
          {t('kept.empty')}
        </button>
      )}
    </p>
  );
}
