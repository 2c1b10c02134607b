import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProblemError } from './api/problem';
import { openEarly } from './app/early';
import { shareNonce } from './app/nonce';
import { queryClient } from './app/query-client';
import { router } from './app/router';
import { Theme } from './app/theme';
import { preferredLanguage, startLanguages } from './i18n';
import { ToastArea } from './ui/toast';

shareNonce();
openEarly();

/** A problem is shown to the person where it happened; only what nobody expected is worth a line in the console. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof ProblemError)) console.error(error);
}

void startLanguages(preferredLanguage()).then(() => {
  createRoot(document.getElementById('root') as HTMLElement, { onCaughtError }).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Theme>
          <ToastArea>
            <RouterProvider router={router} />
          </ToastArea>
        </Theme>
      </QueryClientProvider>
    </StrictMode>,
  );
});
