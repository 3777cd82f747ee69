import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Overview } from '../../../model/index.ts';
import { pairsPlaceOf, pairsQuery } from '../../data/overviewQueries.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import { CsvButton } from '../figure/CsvButton.tsx';
import { MoreButton } from '../figure/MoreButton.tsx';
import type { PartProps } from '../part.ts';
import { useArchiveAddress } from '../useArchiveState.ts';
import { useCardsAt } from '../useCardsAt.ts';
import { PairItem } from './PairItem.tsx';
import { pairsOfRow } from './pairsOfRow.ts';
import { fieldKey, type ReuseField, type ReuseMatrix, type ReuseRow } from './reuseView.ts';
import { usePairsTable } from './usePairsTable.ts';

interface FieldPairsProps extends PartProps {
  readonly overview: Overview;
  readonly matrix: ReuseMatrix;
  readonly field: ReuseField;
}

/** The articles behind a field of the matrix, those that share most first, and the way to all. */
export function FieldPairs({ library, timeZone, state, onChange, overview, matrix, field }: FieldPairsProps) {
  const { t } = useTranslation('overview');
  const client = useQueryClient();
  const rows = [...(field.earlier ? [field.earlier] : []), ...field.unsure];
  const places = rows.map(({ row }) => pairsPlaceOf(overview, row));
  const files = useSuspenseQueries({ queries: places.map(({ ref }) => pairsQuery(ref)) });
  const pairs = rows.flatMap((row, at) => pairsOfRow(files[at]?.data.rows[places[at]?.row ?? -1], row.order));
  const shown = pairs.slice(0, state.pairsShown);
  const cardAt = useCardsAt(
    library,
    shown.flatMap(({ other, article }) => [other, article]),
  );
  const table = usePairsTable(library, pairs, client);
  return (
    <section className="field-pairs" aria-label={t('reuse.pairs')}>
      <FieldHead field={field} matrix={matrix} state={state} timeZone={timeZone} />
      <ol>
        {shown.map((pair) => (
          <PairItem
            key={`${pair.other}-${pair.article}`}
            pair={pair}
            cards={[cardAt(pair.other), cardAt(pair.article)]}
            library={library}
            timeZone={timeZone}
          />
        ))}
      </ol>
      <p className="figure-tools">
        <MoreButton
          shown={shown.length}
          all={pairs.length}
          onShow={(pairsShown) => onChange({ pairsShown }, 'replace')}
        />
        <CsvButton name="pairs" table={table} />
      </p>
    </section>
  );
}

type FieldHeadProps = Pick<FieldPairsProps, 'field' | 'matrix' | 'state' | 'timeZone'>;

/** What the field counts, with its denominators; what has no direction apart; and the way to the other direction. */
function FieldHead({ field, matrix, state, timeZone }: FieldHeadProps) {
  const { t } = useTranslation('overview');
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  const addressWith = useArchiveAddress(state);
  const names = { other: nameOf(field.other), outlet: nameOf(field.outlet) };
  const whole = matrix.lengths.get(field.outlet.id) ?? 0;
  const countsOf = ({ articles, pairs, characters, verbatim }: ReuseRow) => ({
    ...names,
    count: articles,
    articles: formats.count(articles),
    pairs: formats.count(pairs),
    characters: formats.count(characters),
    whole: formats.count(whole),
    share: formats.percent(characters, whole),
    verbatim: formats.count(verbatim),
    verbatimShare: formats.percent(verbatim, characters),
  });
  const hasOther = matrix.fields.has(fieldKey(field.outlet.id, field.other.id));
  return (
    <>
      <h3>{t('reuse.fieldTitle', names)}</h3>
      {field.earlier && <p>{t('reuse.fieldCounts', countsOf(field.earlier))}</p>}
      {field.unsure.map((row) => (
        <p key={row.order}>{t(`reuse.unsure.${row.order}`, countsOf(row))}</p>
      ))}
      <p className="figure-tools">
        {hasOther && (
          <Link to={addressWith({ pair: { other: field.outlet.id, outlet: field.other.id } })}>
            {t('reuse.otherWay', names)}
          </Link>
        )}
        <Link to={addressWith({ pair: undefined })}>{t('close')}</Link>
      </p>
    </>
  );
}
