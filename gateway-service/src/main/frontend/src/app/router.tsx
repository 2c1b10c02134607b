import { createRootRoute, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import { sessionQuery } from '~/api/queries';
import { Home } from '~/home/Home';
import { isVersion, type ResumeVersion } from '~/resume/versions';
import { SignIn } from '~/session/SignIn';
import { isView, type TrackerView } from '~/tracker/views';
import { NotFound, NotFoundAlone } from './NotFound';
import { queryClient } from './query-client';
import { RouteProblem } from './RouteProblem';
import { screen } from './screen';
import { Shell } from './Shell';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundAlone, errorComponent: RouteProblem });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => ({ to: text(search.to) }),
  component: SignIn,
});

const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/unsubscribe',
  validateSearch: (search): { word?: string } => ({ word: text(search.word) }),
  component: screen(() => import('~/session/Unsubscribe'), 'Unsubscribe'),
});

/** Everything behind the door: without a session the person signs in and comes back to the same place. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session) {
      throw redirect({ to: '/sign-in', search: { to: location.href === '/' ? undefined : location.href } });
    }
  },
  errorComponent: RouteProblem,
});

const home = createRoute({ getParentRoute: () => inside, path: '/', component: Home });

export interface Draft {
  resume?: string;
  posting?: string;
  company?: string;
  language?: string;
  engine?: string;
  cap?: string;
  boldness?: string;
  template?: string;
  paper?: string;
}

const start = createRoute({
  getParentRoute: () => inside,
  path: '/optimizations/new',
  validateSearch: (search): Draft => ({
    resume: text(search.resume),
    posting: text(search.posting),
    company: text(search.company),
    language: text(search.language),
    engine: text(search.engine),
    cap: text(search.cap) ?? (typeof search.cap === 'number' ? String(search.cap) : undefined),
    boldness: text(search.boldness),
    template: text(search.template),
    paper: text(search.paper),
  }),
  component: screen(() => import('~/start/NewOptimization'), 'NewOptimization'),
});

const history = createRoute({
  getParentRoute: () => inside,
  path: '/optimizations',
  validateSearch: (search): { status?: string } => ({ status: text(search.status) }),
  component: screen(() => import('~/optimization/History'), 'History'),
});

const pair = (search: Record<string, unknown>): { a?: string; b?: string } => ({ a: text(search.a), b: text(search.b) });

const compareRuns = createRoute({
  getParentRoute: () => inside,
  path: '/optimizations/compare',
  validateSearch: pair,
  component: screen(() => import('~/compare/CompareRuns'), 'CompareRuns'),
});

const compareResumes = createRoute({
  getParentRoute: () => inside,
  path: '/resumes/compare',
  validateSearch: pair,
  component: screen(() => import('~/compare/CompareResumes'), 'CompareResumes'),
});

const runIndex = createRoute({
  getParentRoute: () => inside,
  path: '/optimizations/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/optimizations/$id/$tab', params: { id: params.id, tab: 'progress' }, replace: true });
  },
});

const run = createRoute({
  getParentRoute: () => inside,
  path: '/optimizations/$id/$tab',
  validateSearch: (search): { change?: string; show?: string } => ({ change: text(search.change), show: text(search.show) }),
  component: screen(() => import('~/run/Workspace'), 'Workspace'),
});

const resumes = createRoute({
  getParentRoute: () => inside,
  path: '/resumes',
  component: screen(() => import('~/resume/Resumes'), 'Resumes'),
});

const resume = createRoute({
  getParentRoute: () => inside,
  path: '/resumes/$id',
  validateSearch: (search): { path?: string; version?: ResumeVersion } => ({
    path: text(search.path),
    version: isVersion(search.version) ? search.version : undefined,
  }),
  component: screen(() => import('~/resume/ResumeView'), 'ResumeView'),
});

const posting = createRoute({
  getParentRoute: () => inside,
  path: '/postings/$id',
  component: screen(() => import('~/posting/PostingView'), 'PostingView'),
});

const tracker = createRoute({
  getParentRoute: () => inside,
  path: '/tracker',
  validateSearch: (search): { view?: TrackerView } => ({ view: isView(search.view) ? search.view : undefined }),
  component: screen(() => import('~/tracker/Tracker'), 'Tracker'),
});

const notifications = createRoute({
  getParentRoute: () => inside,
  path: '/notifications',
  component: screen(() => import('~/notification/Notifications'), 'Notifications'),
});

const settingsIndex = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/$section', params: { section: 'profile' }, replace: true });
  },
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings/$section',
  component: screen(() => import('~/settings/Settings'), 'Settings'),
});

const status = createRoute({
  getParentRoute: () => inside,
  path: '/status',
  component: screen(() => import('~/status/Status'), 'Status'),
});

const tree = root.addChildren([
  signIn,
  unsubscribe,
  inside.addChildren([
    home, start, history, compareRuns, compareResumes, runIndex, run, resumes, resume, posting, tracker, notifications, settingsIndex, settings, status,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: RouteProblem,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
