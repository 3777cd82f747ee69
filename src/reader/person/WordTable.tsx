import { useState } from 'react';
import { Link } from 'react-router';
import { csvTable } from '../../citation/csvTable.ts';
import type { OutletWord } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { downloadCsv } from '../ui/downloadFile.ts';
import { SourceName } from '../ui/SourceName.tsx';
import type { KnownOne } from './personQueries.ts';
import { type OutletWords, WORD_COLUMNS, wordCells, wordsByOutlet } from './wordRows.ts';

/** So many rows are shown before all are asked for. */
const SHOWN = 30;

interface WordTableProps {
  readonly kind: OutletWord['kind'];
  readonly known: KnownOne;
  readonly library: Library;
}

/** The titles that outlets give a person, or the verbs that they put the person's words under; each leads to a place. */
export function WordTable({ kind, known, library }: WordTableProps) {
  const { t } = useTranslation('person');
  const formats = useFormats(library.index.timeZone);
  const [isWhole, setWhole] = useState(false);
  const { name } = known.one;
  const outlets = wordsByOutlet(known.record.words, kind);
  const rows = outlets.reduce((sum, { words }) => sum + words.length, 0);
  const found = outlets.reduce((sum, { count }) => sum + count, 0);
  const save = () => downloadCsv(`${name}-${kind}`, csvTable(WORD_COLUMNS, wordCells(name, outlets)));
  return (
    <section>
      <h2>{t(`${kind}.title`)}</h2>
      {rows === 0 ? (
        <p className="person-hint">{t(`${kind}.none`)}</p>
      ) : (
        <>
          <p className="person-hint">
            {t(`${kind}.hint`, { found: formats.count(found), count: outlets.length })}
          </p>
          <Table kind={kind} outlets={isWhole ? outlets : firstRows(outlets)} library={library} />
          <p className="person-acts">
            {!isWhole && rows > SHOWN && (
              <button type="button" className="button" onClick={() => setWhole(true)}>
                {t('allRows', { count: rows })}
              </button>
            )}
            <button type="button" className="button" onClick={save}>
              {t('csv')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function firstRows(outlets: readonly OutletWords[]): OutletWords[] {
  let left = SHOWN;
  return outlets.flatMap((outlet) => {
    const words = outlet.words.slice(0, left);
    left -= words.length;
    return words.length === 0 ? [] : [{ ...outlet, words }];
  });
}

interface TableProps {
  readonly kind: OutletWord['kind'];
  readonly outlets: readonly OutletWords[];
  readonly library: Library;
}

function Table({ kind, outlets, library }: TableProps) {
  const { t } = useTranslation('person');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className="person-table" tabIndex={0} aria-label={t(`${kind}.title`)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('outlet')}</th>
            <th scope="col">{t(`${kind}.word`)}</th>
            <th scope="col" className="is-number">
              {t('times')}
            </th>
            <th scope="col" className="is-number">
              {t('articles')}
            </th>
            <th scope="col">{t('example')}</th>
          </tr>
        </thead>
        {outlets.map((outlet) => (
          <tbody key={outlet.sourceId}>
            {outlet.words.map((word, at) => (
              <tr key={word.word}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={outlet.words.length}>
                    <SourceName source={library.sources.get(outlet.sourceId)} />
                  </th>
                )}
                <WordCells word={word} library={library} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function WordCells({ word, library }: { word: OutletWord; library: Library }) {
  const { t } = useTranslation('person');
  const addressOf = useAddressOf();
  const formats = useFormats(library.index.timeZone);
  const { article, range } = word;
  return (
    <>
      <td className="person-word" data-untrusted="">
        {word.word}
      </td>
      <td className="is-number">{formats.count(word.count)}</td>
      <td className="is-number">{formats.count(word.articles)}</td>
      <td>
        <Link to={addressOf(`/a/${encodeURIComponent(article)}`, { at: range.join('-') })}>
          {t('toPassage')}
          <span className="visually-hidden">{` ${word.word}`}</span>
        </Link>
      </td>
    </>
  );
}
