import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import { useEventName } from '../ui/useEventName.ts';
import type { EventProps } from './eventProps.ts';
import type { Carriage } from './eventView.ts';
import type { FlowWords } from './flowSvg.ts';
import { useEventWords } from './useEventWords.ts';

const CARRIAGES: readonly Carriage[] = ['first', 'full', 'part', 'own'];

/** What the figure says, in the language of the interface. */
export function useFlowWords({ event, members, library, timeZone }: EventProps): FlowWords {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  const eventName = useEventName();
  const words = useEventWords(library, timeZone, members);
  return {
    title: eventName(event.entry).text,
    outlet: ({ sourceId }) => nameOf(library.sources.get(sourceId)),
    tick: ({ at, hasClock }) =>
      formats.published({ publishedAt: at }, hasClock ? 'monthDayClock' : 'monthDay'),
    mark: ({ view }) => {
      const { card } = view.found;
      return [
        nameOf(library.sources.get(card.sourceId)),
        formats.published(card, 'short'),
        words.lag(view),
        words.carried(view),
        card.title,
      ].join(t('comma'));
    },
    legend: CARRIAGES.map((carriage) => ({ carriage, text: t(`carriage.${carriage}`) })),
    source: t('flow.source', { zone: timeZone }),
  };
}
