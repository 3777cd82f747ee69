import { useTranslation } from '../i18n/useTranslation.ts';
import type { Spelling } from '../script/spelling.ts';
import { useFormats } from '../ui/dates.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import { useEventName } from '../ui/useEventName.ts';
import type { EventProps } from './eventProps.ts';
import type { Carriage } from './eventView.ts';
import type { FlowWords } from './flowSvg.ts';
import { useEventWords } from './useEventWords.ts';

const CARRIAGES: readonly Carriage[] = ['first', 'full', 'part', 'own'];

/** What the figure says, in the language of the interface; headlines as `spell` writes them. */
export function useFlowWords(
  { event, members, library, timeZone }: EventProps,
  { spell }: Spelling,
): FlowWords {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  const eventName = useEventName();
  const words = useEventWords(library, timeZone, members);
  const name = eventName(event.entry);
  return {
    title: spell(name.text, name.lang),
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
        spell(card.title, card.lang),
      ].join(t('comma'));
    },
    legend: CARRIAGES.map((carriage) => ({ carriage, text: t(`carriage.${carriage}`) })),
    source: t('flow.source', { zone: timeZone }),
  };
}
