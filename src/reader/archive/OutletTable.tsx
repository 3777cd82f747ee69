import { useMemo } from 'react';
import type { ArticleMark, Source } from '../../model/index.ts';
import { outletsOf } from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import { OutgoingLink } from '../ui/OutgoingLink.tsx';
import { SourceName } from '../ui/SourceName.tsx';

/** Each outlet with its articles, its first and its last. */
export function OutletTable({ library, timeZone }: { library: Library; timeZone: string }) {
  const { t } = useTranslation('archive');
  const rows = useMemo(() => rowsOf(library), [library]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className="outlets" tabIndex={0} aria-label={t('outletTable')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('outlet')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col" className="is-number">
              {t('articles')}
            </th>
            <th scope="col">{t('first')}</th>
            <th scope="col">{t('last')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OutletRow key={row.source.id} row={row} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Row {
  readonly source: Source;
  readonly count: number;
  readonly first: ArticleMark | undefined;
  readonly last: ArticleMark | undefined;
}

function OutletRow({ row, timeZone }: { row: Row; timeZone: string }) {
  const { t } = useTranslation('archive');
  const formats = useFormats(timeZone);
  const { source, count, first, last } = row;
  const when = (mark: ArticleMark | undefined) => (mark ? formats.published(mark, 'withYear') : t('undated'));
  return (
    <tr>
      <th scope="row">
        <SourceName source={source} />
        {source.homepage !== undefined && (
          <span className="outlet-home">
            <OutgoingLink address={source.homepage}>{t('homepage')}</OutgoingLink>
          </span>
        )}
      </th>
      <td>{source.isInferred === true ? t('inferred') : t(`kinds.${source.kind}`)}</td>
      <td className="is-number">{formats.count(count)}</td>
      <td>{when(first)}</td>
      <td>{when(last)}</td>
    </tr>
  );
}

function rowsOf({ index, marks }: Library): Row[] {
  return outletsOf(marks, index.sources).map(({ source, marks: own }) => {
    const dated = own.filter((mark) => mark.publishedAt !== null);
    // The archive is in the order of time.
    return { source, count: own.length, first: dated[0], last: dated.at(-1) };
  });
}
