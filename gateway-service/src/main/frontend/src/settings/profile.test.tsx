import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { ProfileSection } from './ProfileSection';

const me = { id: 'p1', email: 'mara@example.com', displayName: 'Mara', hasPassword: true };

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => vi.unstubAllGlobals());

async function rename(to: string) {
  renderAt('/settings/profile', '/settings/profile', ProfileSection);
  const box = await screen.findByRole('textbox', { name: 'Name' });
  const save = screen.getAllByRole('button', { name: 'Save' })[0] as HTMLElement;
  expect(save).toHaveProperty('disabled', true);
  await userEvent.clear(box);
  await userEvent.type(box, to);
  await userEvent.click(save);
  return save;
}

it('calls the person by the name they type', async () => {
  const log = fakeServer({ 'GET /me': { body: me }, 'PATCH /me': { body: { ...me, displayName: 'Mara Berg' } } });
  const save = await rename(' Mara Berg ');

  await waitFor(() => expect(log.find((sent) => sent.method === 'PATCH')?.body).toEqual({ displayName: 'Mara Berg' }));
  expect(await screen.findByText('Your new name is kept.')).toBeTruthy();
  expect(save).toHaveProperty('disabled', true);
});

it('keeps what was typed when it is refused, and says so', async () => {
  fakeServer({ 'GET /me': { body: me }, 'PATCH /me': { status: 400, body: { code: 'invalid-input', title: 'Invalid' } } });
  await rename('Mara Berg');

  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Mara Berg');
});
