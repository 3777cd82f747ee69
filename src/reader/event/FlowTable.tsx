import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import { SourceName } from '../ui/SourceName.tsx';
import type { EventProps } from './eventProps.ts';
import { useEventWords } from './useEventWords.ts';

/** What the figure shows, as a table. */
export function FlowTable({ members, library, timeZone }: EventProps) {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  const words = useEventWords(library, timeZone, members);
  const outletAt = (place: number | undefined) =>
    library.sources.get(members.find(({ member }) => member.place === place)?.found.card.sourceId ?? '');
  return (
    <details className="flow-table">
      <summary>{t('flow.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus */}
      <section className="event-scroll" tabIndex={0} aria-label={t('flow.table')}>
        <table>
          <thead>
            <tr>
              {(['outlet', 'time', 'lag', 'carriage', 'shared', 'verbatim', 'length', 'source'] as const).map(
                (column) => (
                  <th key={column} scope="col" className={NUMBERS.has(column) ? 'is-number' : undefined}>
                    {t(`columns.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {members.map((view) => {
              const { member, found, carriage } = view;
              return (
                <tr key={member.place}>
                  <th scope="row">
                    <SourceName source={library.sources.get(found.card.sourceId)} />
                  </th>
                  <td>{formats.published(found.card, 'withYear') || t('undated')}</td>
                  <td>{words.lag(view)}</td>
                  <td>{t(`carriage.${carriage}`)}</td>
                  <td className="is-number">{formats.count(member.shared)}</td>
                  <td className="is-number">{formats.count(member.verbatim)}</td>
                  <td className="is-number">{formats.count(member.length)}</td>
                  <td>
                    {member.source === undefined ? '—' : <SourceName source={outletAt(member.source)} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const NUMBERS: ReadonlySet<string> = new Set(['shared', 'verbatim', 'length']);
