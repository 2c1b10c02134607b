import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { ModelSection } from './ModelSection';

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => vi.unstubAllGlobals());

describe('local models only', () => {
  it('is a no to every hosted provider, and can be taken back', async () => {
    let items: object[] = [];
    const log = fakeServer({
      'GET /me/providers': { body: { items: [] } },
      'GET /me/consents': () => ({ body: { items } }),
      'GET /me/usage': { body: {} },
      'DELETE /me/consents/hosted': () => {
        items = [{ provider: 'hosted', purpose: 'refused', grantedAt: '2026-01-01T00:00:00Z', withdrawnAt: '2026-01-01T00:00:00Z' }];
        return { status: 204 };
      },
      'PUT /me/consents/hosted': () => {
        items = [...items, { provider: 'hosted', purpose: 'ok', grantedAt: '2026-01-02T00:00:00Z' }];
        return { body: { provider: 'hosted', granted: true } };
      },
    });
    renderAt('/settings', '/settings', ModelSection);
    const person = userEvent.setup();
    const choice = await screen.findByRole('switch', { name: /Local models only/ });
    await waitFor(() => expect(choice).toHaveProperty('disabled', false));
    expect(choice).toHaveProperty('checked', false);

    await person.click(choice);
    await waitFor(() => expect(log.some((sent) => sent.method === 'DELETE')).toBe(true));
    await waitFor(() => expect(choice).toHaveProperty('checked', true));
    await waitFor(() => expect(choice).toHaveProperty('disabled', false));

    await person.click(choice);
    await waitFor(() => expect(choice).toHaveProperty('checked', false));
    expect(log.find((sent) => sent.method === 'PUT')?.body).toEqual({ purpose: 'Hosted providers I agree to may be asked.' });
  });
});
