import { changesQuery, optimizationsQuery, postingQuery, resumeQuery, sessionQuery } from '~/api/queries';
import { loadTab } from '~/run/tab-code';
import { queryClient } from './query-client';
import { router } from './router';

interface Match {
  routeId: string;
  params: Record<string, string | undefined>;
}

/** What the address needs is asked for at once and together, not one after the other: its code, who this is, and what it shows. */
export function openEarly(): void {
  const routes = router.routesById as Record<string, { options: { component?: { preload?: () => Promise<unknown> } } }>;
  const matches = router.matchRoutes(router.latestLocation) as Match[];
  for (const { routeId, params } of matches) {
    void routes[routeId]?.options.component?.preload?.();
    void loadTab(params.tab).catch(() => undefined);
  }
  queryClient.fetchQuery(sessionQuery).then((session) => session && matches.forEach(ask), () => undefined);
}

function ask({ routeId, params: { id, tab } }: Match): void {
  if (routeId === '/inside/') void queryClient.prefetchQuery(optimizationsQuery({ limit: 8 }));
  if (!id || routeId !== '/inside/optimizations/$id/$tab') return;
  // the run itself is left to its page: its snapshots must know how far the stream was
  if (tab === 'changes') void queryClient.prefetchQuery(changesQuery(id));
  // what the run names is on its way already, so it is read before a screen asks for it
  for (const path of window.candorEarly?.keys() ?? []) {
    const [, place, name = ''] = path.split('/');
    if (place === 'resumes') void queryClient.prefetchQuery(resumeQuery(name));
    if (place === 'postings') void queryClient.prefetchQuery(postingQuery(name));
  }
}
