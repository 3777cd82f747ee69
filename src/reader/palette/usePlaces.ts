import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleCard } from '../../model/index.ts';
import { eventListQuery } from '../data/eventQueries.ts';
import type { Library } from '../data/library.ts';
import { nameDirectoryQuery } from '../data/nameQueries.ts';
import { IS_IN_STORE } from '../data/storeAddress.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useTimeZone } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import { useEventName } from '../ui/useEventName.ts';
import type { PaletteItem } from './paletteItem.ts';

/** Opens an address of the app. */
export type Go = (path: string, query?: Readonly<Record<string, string>>) => void;

/** What of an article its line in the palette is made of. */
export type PaletteArticle = Pick<ArticleCard, 'id' | 'title' | 'lang' | 'sourceId' | 'publishedAt'> &
  Partial<Pick<ArticleCard, 'publishedDay'>>;

/** So many articles are looked through here; the search finds the others. */
const MOST_HERE = 4000;

/** Makes the line of an article. */
export function useArticleItem(library: Library, go: Go): (article: PaletteArticle) => PaletteItem {
  const { t } = useTranslation();
  const nameOf = useSourceName();
  const formats = useFormats(useTimeZone(library.index));
  return useMemo(() => {
    const made = new WeakMap<PaletteArticle, PaletteItem>();
    return (article) => {
      const day = formats.published(article, 'withYear');
      const item = made.get(article) ?? {
        id: `article ${article.id}`,
        kind: 'article',
        text: article.title || t('untitled'),
        lang: article.lang,
        note: [nameOf(library.sources.get(article.sourceId)), day].filter((part) => part !== '').join(' · '),
        act: () => go(`/a/${encodeURIComponent(article.id)}`),
      };
      made.set(article, item);
      return item;
    };
  }, [library, go, t, nameOf, formats]);
}

/** The articles, outlets, persons, places and events that are at hand. */
export function usePlaces(library: Library, go: Go, itemOf: (article: PaletteArticle) => PaletteItem) {
  const { index } = library;
  const nameOf = useSourceName();
  const eventName = useEventName();
  const enabled = !IS_IN_STORE;
  const { data: names } = useQuery({ ...nameDirectoryQuery(index), enabled });
  const { data: events } = useQuery({
    ...eventListQuery(index),
    enabled: enabled && index.events.events > 0,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an event's name changes with the language, as an outlet's does
  return useMemo((): PaletteItem[] => {
    const articles = [...library.cards.values()].slice(0, MOST_HERE).map(itemOf);
    const outlets = index.sources.map(
      (source): PaletteItem => ({
        id: `outlet ${source.id}`,
        kind: 'outlet',
        text: nameOf(source),
        others: Object.values(source.name),
        act: () => go('/', { outlet: source.id }),
      }),
    );
    const named = (names?.names ?? []).map(
      ({ name, forms }): PaletteItem => ({
        id: `name ${name}`,
        kind: 'name',
        text: name,
        others: forms.map(({ written }) => written),
        act: () => go(`/p/${encodeURIComponent(name)}`),
      }),
    );
    const happened = (events?.events ?? []).map(
      (event): PaletteItem => ({
        id: `event ${event.id}`,
        kind: 'event',
        ...eventName(event),
        act: () => go(`/e/${encodeURIComponent(event.id)}`),
      }),
    );
    return [...outlets, ...named, ...happened, ...articles];
  }, [library, index, names, events, go, itemOf, nameOf]);
}
