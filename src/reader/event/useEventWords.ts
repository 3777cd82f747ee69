import type { EventReason } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { useFormats } from '../ui/dates.ts';
import { useOtherSourceName, useSourceName } from '../ui/SourceName.tsx';
import type { MemberView } from './eventView.ts';

/** Sentences about an event's articles, in the language of the interface. */
export interface EventWords {
  /** "17 小时 7 分" */
  readonly duration: (ms: number) => string;
  /** "晚 17 小时 7 分", or that it is the earliest, or that the time is not known. */
  readonly lag: (view: MemberView) => string;
  /** How much of it stands in earlier articles, with its denominator. */
  readonly carried: (view: MemberView) => string;
  /** Why an article is in the event. */
  readonly reason: (reason: EventReason, of: MemberView) => string;
}

/** The words for an event; `members` are its articles. */
export function useEventWords(
  library: Library,
  timeZone: string,
  members: readonly MemberView[],
): EventWords {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  const otherName = useOtherSourceName();
  const { spell } = useSpelling();
  const duration = (ms: number) => {
    const minutes = Math.round(ms / 60_000);
    const values = {
      days: Math.floor(minutes / 1440),
      hours: Math.floor((minutes % 1440) / 60),
      minutes: minutes % 60,
    };
    if (minutes < 60) return t('duration.minutes', values);
    return minutes < 1440 ? t('duration.hours', values) : t('duration.days', values);
  };
  const sourceAt = (place: number | undefined) => {
    const view = members.find(({ member }) => member.place === place);
    return library.sources.get(view?.found.card.sourceId ?? '');
  };
  const within = (ms: number | null) => (ms === null ? '' : t('reasons.within', { time: duration(ms) }));
  return {
    duration,
    lag: ({ lag, carriage }) => {
      if (carriage === 'first') return t('lag.first');
      if (lag === null) return t('lag.unknown');
      return lag < 60_000 ? t('lag.same') : t('lag.later', { time: duration(lag) });
    },
    carried: ({ member: { shared, length, verbatim, source }, carriage }) => {
      const values = {
        shared: formats.count(shared),
        whole: formats.count(length),
        percent: formats.percent(shared, length),
        verbatim: formats.count(verbatim),
        outlet: source === undefined ? '' : nameOf(sourceAt(source)),
      };
      if (carriage === 'first') return t('carried.first', values);
      return shared === 0 ? t('carried.none', values) : t('carried.some', values);
    },
    reason: (reason, of) => {
      if (reason.kind === 'given') return t('reasons.given');
      const outlet = otherName(sourceAt(reason.with), of.found.card.sourceId);
      if (reason.kind === 'version') return t('reasons.version', { outlet });
      const time = within(reason.ms);
      const asShown = (words: readonly string[]) => words.map((word) => spell(word, of.found.card.lang));
      if (reason.kind === 'headline')
        return t('reasons.headline', {
          outlet,
          words: asShown(reason.words)
            .map((word) => t('quoted', { word }))
            .join(''),
          within: time,
        });
      if (reason.kind === 'act')
        return t(`reasons.${reason.act}`, {
          outlet,
          persons: asShown(reason.persons).join(t('and')),
          within: time,
        });
      return t(reason.isVerbatim ? 'reasons.verbatim' : 'reasons.edited', {
        outlet,
        length: formats.count(reason.length),
        within: time,
      });
    },
  };
}
