import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '~/api/problem';

/** Reads are tried again when nobody answered or the server says that it helps; writes never by themselves. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // without a connection a screen says so, instead of waiting in silence
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 5_000,
      retry: (count, error) => {
        const { status = 0, retryable } = problemOf(error);
        return count < 2 && (status === 0 || status >= 500 || (retryable ?? false));
      },
      retryDelay: (count) => Math.min(4000, 400 * 2 ** count),
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
