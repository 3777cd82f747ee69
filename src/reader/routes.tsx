import type { QueryClient } from '@tanstack/react-query';
import { HashRouter, Route, Routes } from 'react-router';
import { libraryQuery } from './data/queries.ts';
import { IS_IN_STORE } from './data/storeAddress.ts';
import { prepareTimeline } from './timeline/prepareTimeline.ts';
import { TimelinePage } from './timeline/TimelinePage.tsx';
import { Frame } from './ui/Frame.tsx';
import { type LazyScreen, lazyScreen, type ScreenAddress } from './ui/lazyScreen.tsx';
import { NotFound } from './ui/NotFound.tsx';

// The timeline is the first paint; the other screens load when they are opened.
const article = lazyScreen(() => import('./article/ArticlePage.tsx'), 'article');
const compare = lazyScreen(() => import('./compare/ComparePage.tsx'), 'compare');
const contacts = lazyScreen(() => import('./contacts/ContactsPage.tsx'), 'contacts');
const person = lazyScreen(() => import('./person/PersonPage.tsx'), 'person');
const names = lazyScreen(() => import('./person/NamesPage.tsx'), 'person');
const event = lazyScreen(() => import('./event/EventPage.tsx'), 'event');
const events = lazyScreen(() => import('./event/EventsPage.tsx'), 'event');
const archive = lazyScreen(() => import('./archive/ArchivePage.tsx'), 'archive');
const search = lazyScreen(() => import('./search/SearchPage.tsx'), 'search');
const stored = lazyScreen(() => import('./timeline/stored/StoredTimelinePage.tsx'), 'stored');

/** What a page that asks a store can show; the other screens need files of an archive. */
const WITH_STORE: readonly LazyScreen[] = [article, compare, search];

/** Every screen and its address. */
export function Screens() {
  // The address is the state: a field must show what was chosen at once, not when a transition is done.
  return (
    <HashRouter useTransitions={false}>
      <Routes>
        <Route element={<Frame />}>
          <Route index element={IS_IN_STORE ? <stored.Screen /> : <TimelinePage />} />
          <Route path="a/:id" element={<article.Screen />} />
          <Route path="compare" element={<compare.Screen />} />
          <Route path="contacts" element={ofFiles(contacts)} />
          <Route path="p" element={ofFiles(names)} />
          <Route path="p/:name" element={ofFiles(person)} />
          <Route path="e/:id" element={ofFiles(event)} />
          <Route path="events" element={ofFiles(events)} />
          <Route path="archive" element={ofFiles(archive)} />
          <Route path="search" element={<search.Screen />} />
          <Route path="*" element={<NotFound what="page" />} />
        </Route>
      </Routes>
    </HashRouter>
  );
}

function ofFiles({ Screen }: LazyScreen) {
  return IS_IN_STORE ? <NotFound what="inStore" /> : <Screen />;
}

/** Gets what an address (`#/a/…`) shows, so that it is there when the screen opens. Rejects where it cannot be had. */
export async function prepareAddress(client: QueryClient, hash: string): Promise<void> {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  // The index is on its way while the screen itself still comes.
  await Promise.all([
    client.ensureQueryData(libraryQuery),
    prepareScreen(client, { path, query: new URLSearchParams(query) }),
  ]);
}

function prepareScreen(client: QueryClient, address: ScreenAddress): Promise<void> | undefined {
  const { path, query } = address;
  const screen = screenAt(path);
  if (path !== '' && path !== '/') {
    const isShown = screen !== undefined && (!IS_IN_STORE || WITH_STORE.includes(screen));
    return isShown ? screen.prepare(client, address) : undefined;
  }
  return IS_IN_STORE ? stored.prepare(client, address) : prepareTimeline(client, query);
}

function screenAt(path: string): LazyScreen | undefined {
  if (path.startsWith('/a/')) return article;
  if (path.startsWith('/p/')) return person;
  if (path === '/p') return names;
  if (path.startsWith('/e/')) return event;
  if (path === '/events') return events;
  if (path === '/compare') return compare;
  if (path === '/contacts') return contacts;
  if (path === '/search') return search;
  return path === '/archive' ? archive : undefined;
}
