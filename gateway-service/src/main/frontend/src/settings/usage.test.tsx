import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { UsageSection } from './UsageSection';

afterEach(() => vi.unstubAllGlobals());

it('shows what was spent with its limit, and who could not be asked', async () => {
  fakeServer({
    'GET /me/usage': { body: { costMicrosToday: { used: 1_230_000, limit: 2_000_000 }, costMicrosTotal: 4_560_000, optimizationsToday: { used: 3, limit: 20 }, unavailable: ['file-service'] } },
  });
  renderAt('/', '/', UsageSection);

  const figure = (name: string) => within(screen.getByText(name).closest('div') as HTMLElement);
  await screen.findByText('Spent today');
  expect(figure('Spent today').getByText(/\$1\.23.*\$2\.00/)).toBeTruthy();
  expect(figure('Spent in all').getByText('$4.56')).toBeTruthy();
  expect(figure('Optimizations today').getByText(/3.*20/)).toBeTruthy();
  expect(screen.getByText(/file-service/)).toBeTruthy();
});
