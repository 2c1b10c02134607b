import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer, type Reply } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { NotificationSection } from './NotificationSection';

type Matrix = Record<string, Record<string, boolean>>;

let kept: Matrix;

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
  kept = { 'optimization.succeeded': { email: true, webhook: true }, 'optimization.failed': { email: true, webhook: true } };
});

afterEach(() => vi.unstubAllGlobals());

const server = (put: (events: Matrix) => Reply | Promise<Reply>) =>
  fakeServer({
    'GET /me/notification-settings': () => ({ body: { events: kept } }),
    'PUT /me/notification-settings': (sent) => put((sent.body as { events: Matrix }).events),
  });

const keep = (events: Matrix): Reply => {
  for (const [event, row] of Object.entries(events)) kept = { ...kept, [event]: { ...kept[event], ...row } };
  return { body: { events: kept } };
};

const box = (name: string): Promise<HTMLInputElement> => screen.findByRole('checkbox', { name });

describe('what reaches the person by which way', () => {
  it('shows each switch at once and writes them one after the other, each alone', async () => {
    const waiting: (() => void)[] = [];
    const log = server((events) => new Promise((answer) => waiting.push(() => answer(keep(events)))));
    renderAt('/settings', '/settings', NotificationSection);
    const person = userEvent.setup();
    const done = await box('Done: E-mail');
    const failed = await box('Could not finish: Webhook');
    const shown = () => [done.checked, failed.checked];
    const written = () => log.filter((sent) => sent.method === 'PUT').map((sent) => (sent.body as { events: Matrix }).events);

    await person.click(done);
    expect(shown()).toEqual([false, true]);
    await person.click(failed);
    expect(shown()).toEqual([false, false]);
    await waitFor(() => expect(waiting).toHaveLength(1));
    expect(written()).toEqual([{ 'optimization.succeeded': { email: false } }]);

    waiting.pop()?.();
    await waitFor(() => expect(waiting).toHaveLength(1));
    expect(written().at(-1)).toEqual({ 'optimization.failed': { webhook: false } });
    expect(shown()).toEqual([false, false]);

    waiting.pop()?.();
    await waitFor(() => expect(log.filter((sent) => sent.method === 'GET')).toHaveLength(2));
    expect(kept).toEqual({ 'optimization.succeeded': { email: false, webhook: true }, 'optimization.failed': { email: true, webhook: false } });
    expect(shown()).toEqual([false, false]);
  });

  it('takes a switch back that was refused, and says why', async () => {
    server(() => ({ status: 503, body: { code: 'unavailable', title: 'Not now', detail: 'Try again in a minute.' } }));
    renderAt('/settings', '/settings', NotificationSection);
    const done = await box('Done: E-mail');
    await userEvent.setup().click(done);
    expect(await screen.findByText(/Try again in a minute/)).toBeTruthy();
    await waitFor(() => expect(done.checked).toBe(true));
  });
});
