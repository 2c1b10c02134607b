import { fireEvent, screen as shown } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ProblemError } from '~/api/problem';
import { renderAt } from '~/testing/render';
import { RouteProblem } from './RouteProblem';
import { screen } from './screen';

afterEach(() => vi.unstubAllGlobals());

const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/x.js'));

it('says that there is no connection when the code of a screen cannot come', async () => {
  vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('offline'))));
  const Part = screen(missing as () => Promise<{ default: () => null }>);
  await Part.preload?.();

  expect(() => Part({})).toThrow(ProblemError);
});

it('leaves a missing file of a running Candor to the router', async () => {
  vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response('{}'))));
  sessionStorage.setItem('tanstack_router_reload:Failed to fetch dynamically imported module: /assets/x.js', '1');
  const Part = screen(missing as () => Promise<{ default: () => null }>);
  await Part.preload?.();

  expect(() => Part({})).toThrow('dynamically imported module');
});

it('stays while Candor cannot be reached', async () => {
  const asked = vi.fn(() => Promise.reject(new TypeError('offline')));
  vi.stubGlobal('fetch', asked);
  renderAt('/', '/', () => <RouteProblem error={new ProblemError({ code: 'offline', title: '', status: 0 })} reset={() => undefined} />);
  fireEvent.click(await shown.findByRole('button', { name: 'Try again' }));

  expect(asked).toHaveBeenCalled();
  expect(shown.getByText('Candor cannot be reached')).toBeTruthy();
});
