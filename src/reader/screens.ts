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

/** The catalogues of each screen besides the common one: all that it shows without being asked. */
export const CATALOGUES_OF: Readonly<Record<ScreenName, readonly string[]>> = {
  timeline: ['timeline'],
  stored: ['stored', 'timeline'],
  article: ['article', 'notes', 'script', 'withheld'],
  compare: ['compare', 'article', 'export', 'facts', 'notes', 'script', 'withheld'],
  contacts: ['contacts', 'withheld'],
  person: ['person'],
  names: ['person'],
  event: ['event'],
  events: ['event'],
  archive: ['archive', 'article', 'overview', 'withheld'],
  search: ['search', 'facets', 'withheld'],
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
