import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { FetchFailure } from '../store/index.ts';
import { startI18n } from './i18n/i18n.ts';
import { startKeys } from './keys/startKeys.ts';
import './preferences/display.ts';
import './preferences/theme.ts';
import { prepareAddress, Screens } from './routes.tsx';
import { showStartFailure } from './showStartFailure.ts';
import { atMost } from './ui/atMost.ts';
import { namePlaces } from './ui/namePlaces.ts';
import { prepareOnIntent } from './ui/prepareOnIntent.ts';
import { repairAddress } from './ui/repairAddress.ts';
import './ui/tokens.css';
import './ui/frame.css';

// An archive does not change under an open page: data are fetched once, and a failure is shown, not hidden by retries.
// Whether there is a network is for those to say who are asked: what is kept on this device comes without one.
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
      networkMode: 'always',
    },
  },
});

/** How long the page stays empty for a first paint without a loading state, in milliseconds. */
const PATIENCE_MS = 600;
/** When what the reader came for is there, and the parts of the app that follow it are too, in milliseconds. */
const SETTLED_MS = 3000;

repairAddress();
namePlaces();
startKeys();
// Nothing is awaited here itself: the screens import this module's file, and would wait for it while it waits for them.
void start();

/** The first paint is whole where its data come soon; where they do not, the frame stands and says that they are on their way. */
async function start(): Promise<void> {
  const started = startI18n();
  const firstScreen = prepareAddress(client, location.hash).catch(() => undefined);
  await started.catch((error: unknown) => {
    showStartFailure();
    throw error;
  });
  await atMost(PATIENCE_MS, firstScreen);
  const root = document.getElementById('root');
  if (root) show(root);
  startWhatFollows();
}

function show(root: HTMLElement): void {
  // Made piece by piece: who scrolls or presses meanwhile need not wait for the whole of it.
  startTransition(() =>
    createRoot(root, { onCaughtError }).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <Suspense>
            <Screens />
          </Suspense>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
}

/** A failure that a screen tells about is no news to the console; anything else is. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof FetchFailure)) reportError(error);
}

/** What nobody needs before there is a page. */
function startWhatFollows(): void {
  prepareOnIntent((hash) => {
    // What failed here is asked for anew, and told, when the screen opens.
    prepareAddress(client, hash).catch(() =>
      client.removeQueries({ predicate: ({ state }) => state.status === 'error' }),
    );
  });
  import('./ui/focusMemory.ts').then(
    ({ startFocusMemory }) => startFocusMemory(),
    () => undefined,
  );
  // Last of all: nothing that a reader waits for waits for this.
  setTimeout(async () => {
    const { startOffline } = await import('./offline/serviceWorkerState.ts');
    await startOffline();
  }, SETTLED_MS);
}
