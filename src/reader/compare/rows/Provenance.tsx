import { useTranslation } from '../../i18n/useTranslation.ts';
import type { ComparisonView } from '../comparison.ts';
import { useLag } from '../useLag.ts';
import { useWitnessName } from '../useWitnessName.ts';
import type { Row } from './rows.ts';

/** The family that a passage belongs to, who of it was first in this archive, and how much later the others came. */
export function Provenance({ view, row }: { view: ComparisonView; row: Row }) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(view);
  const lagOf = useLag();
  const family = view.collation.families.find(({ id }) => id === row.passage?.family);
  if (!family) return null;
  const first = family.earliest.map(nameOf).join(t('and'));
  const later = family.lags
    .filter(({ witness, ms }) => !family.earliest.includes(witness) && ms !== null)
    .map(({ witness, ms }) => lagOf(nameOf(witness), ms ?? 0));
  return (
    <>
      {row.placeInFamily && row.placeInFamily.of > 1 && (
        <p>{t('why.family', { ...row.placeInFamily, length: family.length })}</p>
      )}
      <p>
        {first === ''
          ? t('why.unknownFirst')
          : t(family.earliest.length > 1 ? 'why.firstOf' : 'why.first', { outlets: first })}
        {later.length > 0 && `${t('listSeparator')}${later.join(t('listSeparator'))}`}
      </p>
    </>
  );
}
