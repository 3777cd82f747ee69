import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import type { ComparisonParts } from '../comparison.ts';
import { useWholePercent } from '../useWholePercent.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { rowLength } from './rowLength.ts';
import type { Row } from './rows.ts';
import { placesAmong } from './shownRows.ts';
import { useBesideOwn } from './useBesideOwn.ts';

/** Of a row of these: "Place 3 of 14: verbatim, 134 characters. 新浪财经 paragraph 2, 观察者网 paragraph 13." */
export function useRowDescription(parts: ComparisonParts) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(parts);
  const formats = useFormats(parts.timeZone);
  const besideOwn = useBesideOwn();
  const percent = useWholePercent();
  return (row: Row, rows: readonly Row[]) => {
    const places = parts.records.flatMap(({ article }, column) => {
      const block = row.cells[column]?.blocks[0]?.block;
      const outlet = nameOf(article.id);
      return block === undefined ? [] : [t('paragraphOf', { outlet, paragraph: block + 1 })];
    });
    const confidence = row.passage?.confidence;
    const sure = confidence === undefined ? '' : t('confidence', { percent: percent(confidence) });
    const { placeOf, count } = placesAmong(rows);
    const place = placeOf(row);
    return t(place === undefined ? 'asideDescription' : 'rowDescription', {
      place,
      count,
      kind: t(`class.${row.kind}`) + sure + (row.passage?.isMoved ? t('movedToo') : ''),
      length: formats.count(rowLength(row).own),
      beside: besideOwn(row),
      places: places.join(t('and')),
    });
  };
}
