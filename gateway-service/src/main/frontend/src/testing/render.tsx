import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import type { RouteComponent } from '@tanstack/react-router';
import { Theme } from '~/app/theme';
import { ToastArea } from '~/ui/toast';

/** One screen at one address, with everything around it that a screen expects. */
export function renderAt(address: string, path: string, Screen: RouteComponent): RenderResult {
  const root = createRootRoute({ component: Outlet });
  const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Outlet });
  const screen = createRoute({ getParentRoute: () => inside, path, component: Screen, validateSearch: (search) => search });
  const router = createRouter({
    routeTree: root.addChildren([inside.addChildren([screen])]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={client}>
      <Theme>
        <ToastArea>
          <RouterProvider router={router as never} />
        </ToastArea>
      </Theme>
    </QueryClientProvider>,
  );
}
