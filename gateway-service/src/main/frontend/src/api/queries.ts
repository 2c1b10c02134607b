import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { call, get } from './client';
import type { Application, Company, Consents, Interview, Me, Notice, Notices, PersonalToken, Provider, SystemState, UsageOverview, Webhook } from './more-types';
import { ProblemError } from './problem';
import type { Report } from './report-types';
import type { Artifact, Change, Match, Optimization, PageOf, Posting, Resume, Session } from './types';

/** A list, whether the server pages it or not. */
export function itemsOf<T>(answer: PageOf<T> | T[] | undefined): T[] {
  if (!answer) return [];
  return Array.isArray(answer) ? answer : (answer.items ?? []);
}

const minute = 60_000;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * minute,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      const session = await get<Session | undefined>('/session', signal);
      const known = session?.authenticated ?? Boolean(session?.id ?? session?.email);
      return session && known ? session : null;
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null;
      throw error;
    }
  },
});

export const optimizationsQuery = (filter: { status?: string; cursor?: string; limit?: number }) =>
  queryOptions({
    queryKey: ['optimizations', filter],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams();
      if (filter.status) query.set('status', filter.status);
      if (filter.cursor) query.set('cursor', filter.cursor);
      query.set('limit', String(filter.limit ?? 20));
      return get<PageOf<Optimization>>(`/optimizations?${query}`, signal);
    },
    refetchInterval: (state) =>
      itemsOf(state.state.data).some((one) => ['QUEUED', 'RUNNING', 'CANCELLING'].includes(one.status)) ? 3000 : false,
  });

export const optimizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['optimization', id],
    queryFn: ({ signal }) => get<Optimization>(`/optimizations/${id}`, signal),
  });

const part = <T>(name: string) => (id: string) =>
  queryOptions({
    queryKey: ['optimization', id, name],
    queryFn: ({ signal }) => get<T>(`/optimizations/${id}/${name}`, signal),
  });

export const matchQuery = part<Match>('match');
export const companyQuery = part<Company>('company');
export const interviewQuery = part<Interview>('interview');
export const reportQuery = part<Report>('report');
export const artifactsQuery = part<Artifact[] | PageOf<Artifact>>('artifacts');

export const changesQuery = (id: string) =>
  queryOptions({
    queryKey: ['optimization', id, 'changes'],
    queryFn: async ({ signal }) => {
      const { body, etag } = await call<Change[] | PageOf<Change>>(`/optimizations/${id}/changes`, { signal });
      return { changes: itemsOf(body), etag };
    },
  });

export const resumesQuery = queryOptions({
  queryKey: ['resumes'],
  queryFn: ({ signal }) => get<PageOf<Resume>>('/resumes?limit=100', signal),
  refetchInterval: (state) => (itemsOf(state.state.data).some((one) => one.status === 'READING') ? 1500 : false),
});

/** The resume is read by an event after its file is stored: a 404 right after an upload means "not yet". */
export const resumeQuery = (id: string, justStored = false) =>
  queryOptions({
    queryKey: ['resume', id],
    queryFn: async ({ signal }) => {
      const { body, etag } = await call<Resume>(`/resumes/${id}`, { signal });
      return { ...body, etag };
    },
    retry: (count, error) => justStored && count < 20 && error instanceof ProblemError && error.problem.status === 404,
    retryDelay: 500,
    refetchInterval: (state) => (state.state.data?.status === 'READING' ? 700 : false),
  });

export const postingQuery = (id: string) =>
  queryOptions({
    queryKey: ['posting', id],
    queryFn: ({ signal }) => get<Posting>(`/postings/${id}`, signal),
    refetchInterval: (state) => (state.state.data?.status === 'READING' ? 800 : false),
  });

/** All of them: a board with some left out would be wrong. */
export const applicationsQuery = queryOptions({
  queryKey: ['applications'],
  queryFn: async ({ signal }): Promise<Application[]> => {
    const items: Application[] = [];
    let next: string | null | undefined = '';
    for (let page = 0; page < 20 && next !== undefined && next !== null; page++) {
      const answer: PageOf<Application> = await get(next ? `/applications?limit=100&cursor=${encodeURIComponent(next)}` : '/applications?limit=100', signal);
      items.push(...itemsOf(answer));
      next = answer.next;
    }
    return items;
  },
});

/** Every notice after the given one, oldest first: the server numbers them without gaps and pages by that number. */
export async function allNotices(after: number, signal?: AbortSignal): Promise<PageOf<Notice>> {
  const items: Notice[] = [];
  let next: string | null | undefined = String(after);
  for (let page = 0; page < 50 && next; page++) {
    const answer: PageOf<Notice> = await get(`/notifications?after=${next}&limit=100`, signal);
    items.push(...itemsOf(answer));
    next = answer.next;
  }
  return { items };
}

/** The newest ends of runs, newest first; `last` is the number of the newest notice of any kind. */
export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => get<Notices>('/notifications?order=newest&ends=true&limit=20', signal),
  staleTime: minute,
});

/** What comes after the first page of the centre. */
export const earlierNoticesQuery = infiniteQueryOptions({
  queryKey: ['notices', 'earlier'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => get<Notices>(`/notifications?order=newest&ends=true&limit=20&cursor=${pageParam}`, signal),
  getNextPageParam: (last: Notices) => last.next || undefined,
});

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => get<Me>('/me', signal) });
export const usageQuery = queryOptions({ queryKey: ['usage'], queryFn: ({ signal }) => get<UsageOverview>('/me/usage', signal) });
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => get<PageOf<PersonalToken> | PersonalToken[]>('/me/tokens', signal),
});
export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: ({ signal }) => get<PageOf<Provider>>('/me/providers', signal),
});
export const consentsQuery = queryOptions({
  queryKey: ['consents'],
  queryFn: ({ signal }) => get<Consents>('/me/consents', signal),
});
export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: ({ signal }) => get<PageOf<Webhook> | Webhook[]>('/webhooks', signal),
});
export const notificationSettingsQuery = queryOptions({
  queryKey: ['notification-settings'],
  queryFn: ({ signal }) => call<Record<string, unknown>>('/me/notification-settings', { signal }),
});
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => get<SystemState>('/status', signal),
  refetchInterval: 15_000,
});

/** Asks again for everything that one run can have changed. */
export function refreshRun(client: QueryClient, id: string): void {
  void client.invalidateQueries({ queryKey: ['optimization', id] });
  void client.invalidateQueries({ queryKey: ['optimizations'] });
}
