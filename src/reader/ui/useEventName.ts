import type { EventMention } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useBilingual } from './useBilingual.ts';

/** What an event is called, and in which language that is written. */
export interface EventName {
  readonly text: string;
  readonly lang: string;
}

/** An event's name in the language of the interface, or the headline that stands for it. */
export function useEventName(): (event: Pick<EventMention, 'name' | 'headline' | 'lang'>) => EventName {
  const { i18n, t } = useTranslation();
  const textOf = useBilingual();
  return ({ name, headline, lang }) => {
    // A list states no script of its Chinese.
    if (name) return { text: textOf(name), lang: i18n.language === 'en' ? 'en' : 'zh' };
    return { text: headline || t('untitled'), lang };
  };
}
