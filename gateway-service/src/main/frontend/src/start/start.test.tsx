import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer, type Sent } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { keptOf, looksOf, optionsOf } from './looks';
import { NewOptimization } from './NewOptimization';

const routes = {
  'GET /resumes/r1': { body: { id: 'r1', fileName: 'cv.pdf', status: 'READY', document: {}, spans: {}, warnings: [] } },
  'GET /postings/p1': { body: { id: 'p1', status: 'READY', title: 'Engineer', requirements: [], warnings: [] } },
  'POST /optimizations/estimate': { body: { inputTokens: 0, outputTokens: 0, costMicros: 0, seconds: 8, engine: 'offline' } },
  'POST /optimizations': { status: 202, body: { id: 'o1', status: 'QUEUED' } },
};

async function start(address: string, before: (person: ReturnType<typeof userEvent.setup>) => Promise<void> = async () => undefined) {
  const log = fakeServer(routes);
  renderAt(address, '/optimizations/new', NewOptimization);
  const go = await screen.findByRole('button', { name: 'Start' });
  await waitFor(() => expect(go).toHaveProperty('disabled', false));
  const person = userEvent.setup();
  await before(person);
  await person.click(screen.getByRole('button', { name: 'Start' }));
  await waitFor(() => expect(started(log)).toBeDefined());
  return (started(log)?.body as { options: object }).options;
}

const started = (log: Sent[]) => log.find((sent) => sent.method === 'POST' && sent.path === '/optimizations');

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => vi.unstubAllGlobals());

describe('the options of a new optimization', () => {
  it('leave template and paper to the server until the person chooses', async () => {
    expect(await start('/optimizations/new?resume=r1&posting=p1')).toEqual({ boldness: 'light', engine: 'auto' });
  });

  it('are kept in the address', async () => {
    expect(await start('/optimizations/new?resume=r1&posting=p1&boldness=thorough&template=serif&paper=letter')).toEqual({
      boldness: 'thorough', engine: 'auto', template: 'serif', paper: 'letter',
    });
  });

  it('are all kept in the address, so that a reload loses nothing that was typed', async () => {
    expect(await start('/optimizations/new?resume=r1&posting=p1&language=de&engine=offline&cap=0.2')).toEqual({
      boldness: 'light', engine: 'offline', language: 'de', maxCostMicros: 200_000,
    });
    const options = { companyName: 'Acme', language: 'de', engine: 'offline', cap: '0.2' } as const;
    expect(optionsOf(keptOf(options))).toEqual(options);
    expect(keptOf(optionsOf({}))).toEqual({});
  });

  it('are sent as chosen, and a choice can be taken back', async () => {
    const sent = await start('/optimizations/new?resume=r1&posting=p1&paper=letter', async (person) => {
      await person.click(screen.getByText(/^Boldness, language/));
      await person.selectOptions(screen.getByLabelText('Template'), 'Compact');
      await person.selectOptions(screen.getByLabelText('Paper'), 'By country');
    });
    expect(sent).toEqual({ boldness: 'light', engine: 'auto', template: 'compact' });
  });

  it('ignore what the address says wrongly', () => {
    expect(looksOf({ boldness: 'wild', template: 'comic', paper: 'a0' })).toEqual({ boldness: 'light', template: undefined, paper: undefined });
  });
});

it('keeps the address of a page that could not be read, and opens the field for its text', async () => {
  fakeServer({ ...routes, 'GET /postings/p1': { body: { id: 'p1', status: 'FAILED', url: 'https://jobs.example.com/1', problem: { code: 'posting-denied', title: '' }, warnings: [] } } });
  renderAt('/optimizations/new?resume=r1&posting=p1', '/optimizations/new', NewOptimization);

  expect(await screen.findByLabelText('Text of the posting')).toBeTruthy();
  expect(screen.getByLabelText('Address of the posting')).toHaveProperty('value', 'https://jobs.example.com/1');
});
