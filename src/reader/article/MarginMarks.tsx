import { Link } from 'react-router';
import { type ArticleRecord, PASSAGE_GLYPHS } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { useOtherSourceName } from '../ui/SourceName.tsx';
import { Spoken } from '../ui/Spoken.tsx';
import type { MarginMark } from './sharedMarks.ts';
import { carriersOf, shownMarks } from './shownMarks.ts';

/** Beside the text is room for so many names; more outlets are only counted. */
const NAMES_BESIDE = 2;

/** So many names are told to those who rest on a mark, or do not see it. */
const NAMES_TOLD = 6;

interface MarginMarksProps {
  readonly marks: readonly MarginMark[];
  readonly record: ArticleRecord;
  readonly library: Library;
}

/** Beside a block: who has this passage too; each mark leads to the comparison of all that have it, at the passage. */
export function MarginMarks({ marks, record, library }: MarginMarksProps) {
  const { i18n, t } = useTranslation('article');
  const addressOf = useAddressOf();
  const nameOf = useOtherSourceName();
  const listOf = useOutletList();
  const { id: articleId, sourceId } = record.article;
  const carrierOf = carriersOf(record, library);
  return (
    <span className="margin-marks" lang={i18n.language} data-app-ui="">
      {shownMarks(marks, sourceId, carrierOf).map(({ mark: { kind, length, from, articles }, outlets }) => {
        const names = outlets.map((id) => nameOf(library.sources.get(id), sourceId));
        const label = t(`mark.${kind}`, { outlets: listOf(names, NAMES_TOLD), length });
        const compared = [articleId, ...articles].slice(0, MOST_WITNESSES);
        return (
          <Link
            key={`${kind}${from} ${length}${articles[0]}`}
            className={`margin-mark is-${kind}`}
            to={addressOf('/compare', comparisonQuery(compared, { article: articleId, offset: from }))}
            title={label}
          >
            <Spoken words={label}>
              <span>{PASSAGE_GLYPHS[kind]}</span>
              <span className="margin-mark-text">
                {names.length > NAMES_BESIDE
                  ? t('mark.count', { count: names.length })
                  : names.join(t('and'))}
              </span>
            </Spoken>
          </Link>
        );
      })}
    </span>
  );
}

/** Names in a row; of more than `most` the first, and how many there are. */
function useOutletList(): (names: readonly string[], most: number) => string {
  const { t } = useTranslation('article');
  return (names, most) => {
    if (names.length <= most) return names.join(t('and'));
    const named = names.slice(0, most - 1).join(t('and'));
    return t('mark.many', { outlets: named, count: names.length });
  };
}
