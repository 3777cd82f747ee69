import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { FetchFailure } from './data/fetchJson.ts';
import { libraryQuery } from './data/queries.ts';
import { startI18n } from './i18n/i18n.ts';
import { startTheme } from './preferences/theme.ts';
import { Screens } from './routes.tsx';
import { repairAddress } from './ui/repairAddress.ts';
import './ui/tokens.css';
import './ui/frame.css';

// An archive does not change under an open page: data are fetched once, and a failure is shown, not hidden by retries.
const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: false },
  },
});

repairAddress();
startTheme();
void client.prefetchQuery(libraryQuery);
await startI18n();

/** A failure that a screen tells about is no news to the console; anything else is. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof FetchFailure)) reportError(error);
}

const root = document.getElementById('root');
if (root) {
  createRoot(root, { onCaughtError }).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Suspense>
          <Screens />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  );
}
