import type { ScreenModule } from './ui/lazyScreen.tsx';

/** The screens, each with the way to its module: a screen loads when it is opened. */
export const SCREENS = {
  timeline: () => import('./timeline/TimelinePage.tsx'),
  stored: () => import('./timeline/stored/StoredTimelinePage.tsx'),
  article: () => import('./article/ArticlePage.tsx'),
  compare: () => import('./compare/ComparePage.tsx'),
  contacts: () => import('./contacts/ContactsPage.tsx'),
  person: () => import('./person/PersonPage.tsx'),
  names: () => import('./person/NamesPage.tsx'),
  event: () => import('./event/EventPage.tsx'),
  events: () => import('./event/EventsPage.tsx'),
  archive: () => import('./archive/ArchivePage.tsx'),
  search: () => import('./search/SearchPage.tsx'),
} satisfies Record<string, () => Promise<ScreenModule>>;

export type ScreenName = keyof typeof SCREENS;

/** Each screen's texts in the language of the interface. */
export const CATALOGUE_OF: Readonly<Record<ScreenName, string>> = {
  timeline: 'timeline',
  stored: 'stored',
  article: 'article',
  compare: 'compare',
  contacts: 'contacts',
  person: 'person',
  names: 'person',
  event: 'event',
  events: 'event',
  archive: 'archive',
  search: 'search',
};

/** What a page that asks a store can show; the other screens need files of an archive. */
const WITH_STORE: readonly ScreenName[] = ['stored', 'article', 'compare', 'search'];

const BY_PATH: Readonly<Record<string, ScreenName>> = {
  '/compare': 'compare',
  '/contacts': 'contacts',
  '/p': 'names',
  '/events': 'events',
  '/archive': 'archive',
  '/search': 'search',
};

const BY_BEGINNING: Readonly<Record<string, ScreenName>> = {
  '/a/': 'article',
  '/p/': 'person',
  '/e/': 'event',
};

/** The screen that a path below `#` shows; undefined where there is none, or a page that asks a store has none. */
export function screenAt(path: string, isInStore: boolean): ScreenName | undefined {
  if (path === '' || path === '/') return isInStore ? 'stored' : 'timeline';
  const name = Object.hasOwn(BY_PATH, path) ? BY_PATH[path] : BY_BEGINNING[path.slice(0, 3)];
  return name !== undefined && isInStore && !WITH_STORE.includes(name) ? undefined : name;
}
