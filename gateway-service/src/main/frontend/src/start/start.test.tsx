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

describe('the text of a posting', () => {
  const pasted = 'Senior Engineer at Acme. You know Java and Kubernetes well.';
  const posting = { id: 'p2', status: 'READY', source: 'text', title: 'Senior Engineer', text: pasted, requirements: [], warnings: [] };

  it('is kept by the server as soon as it is pasted, and is there again after a reload', async () => {
    const log = fakeServer({ ...routes, 'POST /postings': { status: 202, body: { id: 'p2' } }, 'GET /postings/p2': { body: posting } });
    const first = renderAt('/optimizations/new?resume=r1', '/optimizations/new', NewOptimization);
    await userEvent.click(await screen.findByRole('button', { name: 'Paste the text instead' }));
    await userEvent.click(screen.getByLabelText('Text of the posting'));
    await userEvent.paste(pasted);

    expect(await screen.findByText('Senior Engineer')).toBeTruthy();
    expect(log.filter((sent) => sent.path === '/postings').map((sent) => sent.body)).toEqual([{ text: pasted }]);
    expect(screen.getByLabelText('Text of the posting')).toHaveProperty('value', pasted);
    first.unmount();

    renderAt('/optimizations/new?resume=r1&posting=p2', '/optimizations/new', NewOptimization);
    await userEvent.click(await screen.findByRole('button', { name: 'Change the text' }));
    expect(screen.getByLabelText('Text of the posting')).toHaveProperty('value', pasted);
  });

  it('takes the place of a page that could not be read, whose address stays', async () => {
    const refused = { id: 'p1', status: 'FAILED', url: 'https://jobs.example.com/1', problem: { code: 'posting-denied', title: '' }, warnings: [] };
    fakeServer({ ...routes, 'GET /postings/p1': { body: refused }, 'POST /postings': { status: 202, body: { id: 'p2' } }, 'GET /postings/p2': { body: posting } });
    renderAt('/optimizations/new?resume=r1&posting=p1', '/optimizations/new', NewOptimization);
    await userEvent.type(await screen.findByLabelText('Text of the posting'), 'x');
    expect(screen.getByLabelText('Address of the posting')).toHaveProperty('value', 'https://jobs.example.com/1');
    await userEvent.clear(screen.getByLabelText('Text of the posting'));
    await userEvent.paste(pasted);

    expect(await screen.findByText('Senior Engineer')).toBeTruthy();
  });

  it('that is changed is not started with before the new words are kept', async () => {
    const log = fakeServer({ ...routes, 'POST /postings': { status: 202, body: { id: 'p2' } }, 'GET /postings/p2': { body: posting } });
    renderAt('/optimizations/new?resume=r1&posting=p2', '/optimizations/new', NewOptimization);
    await userEvent.click(await screen.findByRole('button', { name: 'Change the text' }));
    const go = screen.getByRole('button', { name: 'Start' });
    await waitFor(() => expect(go).toHaveProperty('disabled', false));
    await userEvent.type(screen.getByLabelText('Text of the posting'), ' And Go.');
    await waitFor(() => expect(go).toHaveProperty('disabled', true));
    await userEvent.tab();

    await waitFor(() => expect(go).toHaveProperty('disabled', false));
    expect(log.filter((sent) => sent.path === '/postings').map((sent) => sent.body)).toEqual([{ text: `${pasted} And Go.` }]);
  });
});

it('keeps the address of a page that could not be read, and opens the field for its text', async () => {
  fakeServer({ ...routes, 'GET /postings/p1': { body: { id: 'p1', status: 'FAILED', url: 'https://jobs.example.com/1', problem: { code: 'posting-denied', title: '' }, warnings: [] } } });
  renderAt('/optimizations/new?resume=r1&posting=p1', '/optimizations/new', NewOptimization);

  expect(await screen.findByLabelText('Text of the posting')).toBeTruthy();
  expect(screen.getByLabelText('Address of the posting')).toHaveProperty('value', 'https://jobs.example.com/1');
});

it('says what it would cost before anything is sent', async () => {
  const log = fakeServer({ ...routes, 'POST /optimizations/estimate': { body: { inputTokens: 18_000, outputTokens: 4500, costMicros: 123_000, seconds: 40, engine: 'llm' } } });
  renderAt('/optimizations/new?resume=r1&posting=p1&cap=0.2', '/optimizations/new', NewOptimization);

  expect(await screen.findByText(/\$0\.12/)).toBeTruthy();
  expect(started(log)).toBeUndefined();
  const asked = log.find((sent) => sent.path === '/optimizations/estimate')?.body as { options: { maxCostMicros: number } };
  expect(asked.options.maxCostMicros).toBe(200_000);
});
