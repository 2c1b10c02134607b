import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { Unsubscribe } from './Unsubscribe';

afterEach(() => vi.unstubAllGlobals());

const posts = (log: { method: string }[]) => log.filter((sent) => sent.method === 'POST');

describe('the page behind the link of a mail', () => {
  it('ends nothing until it is asked to, and then says so', async () => {
    document.cookie = 'XSRF-TOKEN=abc; path=/';
    const log = fakeServer({ 'POST /unsubscribe?word=a-b': { status: 204 } });
    renderAt('/unsubscribe?word=a-b', '/unsubscribe', () => <Unsubscribe />);
    const button = await screen.findByRole('button', { name: 'End all e-mails' });
    expect(posts(log)).toHaveLength(0);

    await userEvent.click(button);

    await screen.findByRole('heading', { name: 'Done. You get no more e-mails from us.' });
    expect(posts(log)).toHaveLength(1);
  });

  it('says what to do with a link that does not work', async () => {
    document.cookie = 'XSRF-TOKEN=abc; path=/';
    fakeServer({ 'POST /unsubscribe?word=cut': { status: 404, body: { code: 'unsubscribe-link-invalid', title: '', status: 404 } } });
    renderAt('/unsubscribe?word=cut', '/unsubscribe', () => <Unsubscribe />);

    await userEvent.click(await screen.findByRole('button', { name: 'End all e-mails' }));

    expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('Copy the whole link'));
  });
});
