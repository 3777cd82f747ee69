import { useTranslation } from '../../i18n/useTranslation.ts';
import { focusBeside } from '../focusBeside.ts';
import { Spoken } from '../Spoken.tsx';
import './facet.css';

/** Something that is chosen; pressing it gives it up. */
export function FacetChip({
  name,
  value,
  onRemove,
}: {
  readonly name: string;
  readonly value: string;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('facets');
  return (
    <li>
      <button
        type="button"
        className="chip facet-chip"
        onClick={({ currentTarget }) => {
          focusBeside(currentTarget, '.facet-chip');
          onRemove();
        }}
      >
        <Spoken words={t('giveUp', { name, value })}>
          <span className="facet-chip-name">{name}</span>
          <bdi data-untrusted="">{value}</bdi>
          <span>{'×'}</span>
        </Spoken>
      </button>
    </li>
  );
}
