import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { ModelSection } from './ModelSection';

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => vi.unstubAllGlobals());

function serve(offered: object | undefined, items: object[] = []) {
  return fakeServer({
    'GET /me/providers': { body: { items: [] } },
    'GET /me/consents': { body: { items, offered } },
    'GET /me/usage': { body: {} },
    'PUT /me/consents/mistral-eu': { body: { provider: 'mistral-eu', granted: true } },
    'DELETE /me/consents/mistral-eu': { status: 204 },
  });
}

describe('consent', () => {
  it('is asked for a provider by the name its operator gave it', async () => {
    const log = serve({ names: ['mistral-eu'], consentAssumed: false });
    renderAt('/settings', '/settings', ModelSection);

    await userEvent.setup().click(await screen.findByRole('button', { name: 'Agree to mistral-eu' }));

    await waitFor(() => expect(log.some((sent) => sent.method === 'PUT')).toBe(true));
    expect((log.find((sent) => sent.method === 'PUT')?.body as { purpose: string }).purpose).toContain('mistral-eu may be sent lines of my resume');
  });

  it('does not say that nothing is sent where it is assumed', async () => {
    const log = serve({ names: ['mistral-eu'], consentAssumed: true });
    renderAt('/settings', '/settings', ModelSection);

    const withdraw = await screen.findByRole('button', { name: 'Withdraw the consent to mistral-eu' });
    expect(within(withdraw.closest('div') as HTMLElement).getByText(/whoever set this installation up/)).toBeTruthy();
    expect(screen.queryByText(/Nothing is sent there/)).toBeNull();
    await userEvent.setup().click(withdraw);

    await waitFor(() => expect(log.some((sent) => sent.method === 'DELETE' && sent.path === '/me/consents/mistral-eu')).toBe(true));
  });

  it('is not assumed of whoever said no', async () => {
    const at = '2026-01-01T00:00:00Z';
    serve({ names: ['mistral-eu'], consentAssumed: true }, [{ provider: 'mistral-eu', purpose: 'refused', grantedAt: at, withdrawnAt: at }]);
    renderAt('/settings', '/settings', ModelSection);

    expect(await screen.findByRole('button', { name: 'Agree to mistral-eu' })).toBeTruthy();
  });

  it('can be given to what people bring while it is not known what there is here', async () => {
    serve(undefined);
    renderAt('/settings', '/settings', ModelSection);

    expect(await screen.findByRole('button', { name: 'Agree to OpenAI' })).toBeTruthy();
    expect(screen.queryByText('Set up for everybody here')).toBeNull();
  });
});
