import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Route, Routes } from 'react-router';
import { articlesOfAddress } from './data/articlesOfAddress.ts';
import { libraryQuery } from './data/queries.ts';
import { IS_IN_STORE } from './data/storeAddress.ts';
import { loadCatalogue } from './i18n/i18n.ts';
import { CATALOGUES_OF, SCREENS, type ScreenName, screenAt } from './screens.ts';
import { scriptIn, spellingQuery } from './script/spelling.ts';
import { AddressRouter } from './ui/AddressRouter.tsx';
import { Frame } from './ui/Frame.tsx';
import { type LazyScreen, lazyScreen, type ScreenAddress } from './ui/lazyScreen.tsx';
import { NotFound } from './ui/NotFound.tsx';

const lazyScreens = Object.fromEntries(
  Object.entries(SCREENS).map(([name, load]) => [name, lazyScreen(load, CATALOGUES_OF[name as ScreenName])]),
) as Record<ScreenName, LazyScreen>;

const ROUTES = {
  'a/:id': 'article',
  compare: 'compare',
  contacts: 'contacts',
  p: 'names',
  'p/:name': 'person',
  'e/:id': 'event',
  events: 'events',
  archive: 'archive',
  search: 'search',
} satisfies Record<string, ScreenName>;

/** Every screen and its address. */
export function Screens() {
  const First = lazyScreens[IS_IN_STORE ? 'stored' : 'timeline'].Screen;
  const client = useQueryClient();
  const prepare = useCallback((hash: string) => prepareAddress(client, hash), [client]);
  return (
    <AddressRouter prepare={prepare}>
      <Routes>
        <Route element={<Frame />}>
          <Route index element={<First />} />
          {Object.entries(ROUTES).map(([path, name]) => (
            <Route key={path} path={path} element={elementOf(path, name)} />
          ))}
          <Route path="*" element={<NotFound what="page" />} />
        </Route>
      </Routes>
    </AddressRouter>
  );
}

function elementOf(path: string, name: ScreenName) {
  const { Screen } = lazyScreens[name];
  return screenAt(`/${path}`, IS_IN_STORE) === undefined ? <NotFound what="inStore" /> : <Screen />;
}

/** Gets what an address (`#/a/…`) shows, so that it is there when the screen opens. Rejects where it cannot be had. */
export async function prepareAddress(client: QueryClient, hash: string): Promise<void> {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const query = new URLSearchParams(search);
  // The data are on their way while the screen itself still comes.
  await Promise.all([
    client.ensureQueryData(libraryQuery),
    articlesOfAddress(client, { path, query }),
    prepareSpelling(client, query),
    prepareScreen(client, { path, query }),
  ]);
}

/** What is shown in the other script is so from the first; where its tables do not come, the page says so. */
async function prepareSpelling(client: QueryClient, query: URLSearchParams): Promise<void> {
  const script = scriptIn(query);
  if (script) await Promise.all([client.prefetchQuery(spellingQuery(script)), loadCatalogue('script')]);
}

function prepareScreen(client: QueryClient, address: ScreenAddress): Promise<void> | undefined {
  const name = screenAt(address.path, IS_IN_STORE);
  return name && lazyScreens[name].prepare(client, address);
}
