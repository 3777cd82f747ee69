import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import type { ComparisonParts } from '../comparison.ts';
import { OMITTED_GLYPH } from '../glyphs.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { rowLength } from './rowLength.ts';
import type { Row } from './rows.ts';

interface OmissionProps extends ComparisonParts {
  readonly row: Row;
  /** Ids of the articles that leave the row out. */
  readonly of: readonly string[];
}

/** A hatched strip: who leaves this out, and how much it is. */
export function Omission({ row, of, ...parts }: OmissionProps) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(parts);
  const formats = useFormats(parts.timeZone);
  return (
    <div className="cell is-omitted">
      <p className="omission">
        <span aria-hidden="true">{OMITTED_GLYPH}</span>{' '}
        {t('omitted', { outlet: of.map(nameOf).join(t('and')), length: formats.count(rowLength(row).own) })}
      </p>
    </div>
  );
}
