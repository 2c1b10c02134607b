import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { ModelQuestion } from './ModelQuestion';

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => vi.unstubAllGlobals());

it('asks before money is spent on a hopeless match, and sends what the server says for a yes', async () => {
  const yes = { resumeId: 'r1', posting: { id: 'p1' }, options: { boldness: 'balanced' as const, engine: 'llm' as const } };
  const log = fakeServer({ 'POST /optimizations': { status: 202, body: { id: 'o2', status: 'QUEUED' } } });
  renderAt('/', '/', () => <ModelQuestion question={{ code: 'hopeless-match', below: 20, yes }} />);

  expect(await screen.findByText(/Less than 20 of 100/)).toBeDefined();
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Use the model anyway' }));

  await waitFor(() => expect(log).toHaveLength(1));
  expect(log[0]?.body).toEqual(yes);
});
