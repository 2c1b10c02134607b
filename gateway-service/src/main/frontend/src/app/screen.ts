import { lazyRouteComponent } from '@tanstack/react-router';
import { ProblemError } from '~/api/problem';

/** Whether Candor answers at all; what it answers does not matter. */
export const isReachable = (): Promise<boolean> => fetch('/api/v1/session', { credentials: 'same-origin' }).then(() => true, () => false);

/**
 * A screen whose code comes when it is opened. A file that is missing because a newer version was installed makes the router load the page
 * afresh; without a connection that would only take away what is there, so it is a problem like any other.
 */
export const screen: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () =>
      load().catch(async (reason: unknown) => {
        throw (await isReachable()) ? reason : new ProblemError({ code: 'offline', title: '', status: 0, retryable: true });
      }),
    name,
  );
