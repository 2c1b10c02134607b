import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change, Optimization } from '~/api/types';
import { fakeServer, type Sent } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { Tab } from './ChangesTab';
import { bulkAcceptable, inFiles, neighbour, ordered } from './order';

const change = (id: string, part: Partial<Change> = {}): Change => ({
  id, path: 'work[0].highlights[0]', kind: 'reword', before: 'Runs services on k8s', after: 'Runs services on Kubernetes',
  why: 'The posting says it in full.', requirementIds: [], evidence: [{ path: 'work[0].highlights[0]', quote: 'Runs services on k8s' }],
  verdict: 'supported', decision: 'pending', ...part,
});

const doubtful = change('c2', { verdict: 'needs-confirmation', after: 'Runs services on Kubernetes for nine teams', before: 'Runs services on k8s' });
const run: Optimization = { id: 'o1', status: 'SUCCEEDED', progress: 100, createdAt: '2026-01-01T10:00:00Z', steps: [] };

function server(changes: Change[], answer: (sent: Sent) => { status?: number; body?: unknown } = () => ({})): Sent[] {
  let version = 1;
  const patch = (id: string) => (sent: Sent) => {
    const reply = answer(sent);
    return (reply.status ?? 200) < 400
      ? { body: { ...changes.find((one) => one.id === id), ...(sent.body as object) }, headers: { etag: `"${++version}"` } }
      : reply;
  };
  return fakeServer({
    'GET /optimizations/o1/changes': { body: changes, headers: { etag: '"1"' } },
    ...Object.fromEntries(changes.map((one) => [`PATCH /optimizations/o1/changes/${one.id}`, patch(one.id)])),
  });
}

const show = () => renderAt('/optimizations/o1/changes', '/optimizations/$id/$tab', () => <Tab run={run} />);
const patches = (log: Sent[]) => log.filter((sent) => sent.method === 'PATCH');
const card = async (name: RegExp) => (await screen.findByText(name)).closest('article') as HTMLElement;

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => vi.unstubAllGlobals());

describe('the order of a review', () => {
  it('puts what needs a confirmation first', () => {
    expect(ordered([change('c1'), doubtful]).map((one) => one.id)).toEqual(['c2', 'c1']);
  });

  it('never accepts in bulk what needs a confirmation or is decided', () => {
    expect(bulkAcceptable([change('c1'), doubtful, change('c3', { decision: 'rejected' })]).map((one) => one.id)).toEqual(['c1']);
  });

  it('knows what is in the files', () => {
    expect([change('a'), doubtful, change('b', { decision: 'rejected' }), { ...doubtful, decision: 'accepted' as const }].map(inFiles)).toEqual([true, false, false, true]);
  });

  it('stays on the last one', () => {
    expect(neighbour([change('a'), change('b')], 'b', 1)).toBe('b');
    expect(neighbour([change('a'), change('b')], undefined, 1)).toBe('a');
  });
});

describe('the review', () => {
  it('shows both sides with spoken marks and the source', async () => {
    server([change('c1')]);
    show();
    const article = await card(/posting says it in full/);

    expect(within(article).getByText('Kubernetes', { exact: false, selector: 'ins' })).toBeTruthy();
    expect(within(article).getByText('k8s', { exact: false, selector: 'del' })).toBeTruthy();
    expect(within(article).getByText('Runs services on k8s', { selector: 'blockquote' })).toBeTruthy();
  });

  it('sends a decision with the newest ETag', async () => {
    const log = server([change('c1'), change('c3', { why: 'Another reason.' })]);
    show();
    await userEvent.click(within(await card(/posting says it/)).getByRole('button', { name: 'Accept' }));
    await userEvent.click(within(await card(/Another reason/)).getByRole('button', { name: 'Reject' }));

    await waitFor(() => expect(patches(log)).toHaveLength(2));
    expect(patches(log).map((sent) => [sent.body, sent.headers['If-Match']])).toEqual([
      [{ decision: 'accepted' }, '"1"'],
      [{ decision: 'rejected' }, '"2"'],
    ]);
  });

  it('accepts only the supported ones in bulk', async () => {
    const log = server([change('c1'), { ...doubtful, why: 'Doubtful.' }]);
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Accept all supported (1)' }));

    await waitFor(() => expect(patches(log)).toHaveLength(1));
    expect(patches(log)[0]?.path).toContain('/c1');
    expect(await screen.findByText('1 of 2 decided')).toBeTruthy();
  });

  it('knows what stood there before, however late the answers come', async () => {
    const answers: (() => void)[] = [];
    const log = fakeServer({
      'GET /optimizations/o1/changes': { body: [change('c1')], headers: { etag: '"1"' } },
      'PATCH /optimizations/o1/changes/c1': (sent) =>
        new Promise((answer) => answers.push(() => answer({ body: { ...change('c1'), ...(sent.body as object) }, headers: { etag: `"${patches(log).length + 1}"` } }))),
    });
    show();
    const reject = within(await card(/posting says it/)).getByRole('button', { name: 'Reject' });
    const isRejected = (yes: boolean) => waitFor(() => expect(reject.getAttribute('aria-pressed')).toBe(String(yes)));
    const person = userEvent.setup();
    await person.keyboard('j');
    await person.keyboard('r');
    await isRejected(true);
    await person.keyboard('u');
    await isRejected(false);

    await waitFor(() => expect(answers).toHaveLength(1));
    answers.pop()?.();
    await waitFor(() => expect(patches(log)).toHaveLength(2));
    await isRejected(false);
    await person.keyboard('U');
    await isRejected(true);
    await person.keyboard('u');
    await isRejected(false);

    for (const sent of [2, 3, 4]) {
      await waitFor(() => expect(patches(log)).toHaveLength(sent));
      await waitFor(() => expect(answers).toHaveLength(1));
      answers.pop()?.();
    }
    expect(patches(log).map(({ body }) => (body as { decision: string }).decision)).toEqual(['rejected', 'pending', 'rejected', 'pending']);
    await isRejected(false);
  });

  it('works by keyboard alone: next, accept, undo', async () => {
    const log = server([change('c1')]);
    show();
    await card(/posting says it/);
    await userEvent.keyboard('j');
    await userEvent.keyboard('a');
    await waitFor(() => expect(patches(log)).toHaveLength(1));
    await screen.findByText('1 of 1 decided');
    await userEvent.keyboard('u');

    await waitFor(() => expect(patches(log).map((sent) => sent.body)).toEqual([{ decision: 'accepted' }, { decision: 'pending' }]));
  });

  it('decides again what was taken back, and forgets it after another decision', async () => {
    const log = server([change('c1')]);
    show();
    await card(/posting says it/);
    const redo = screen.getByRole('button', { name: 'Redo' });
    expect(redo).toHaveProperty('disabled', true);
    await userEvent.keyboard('jau');
    await screen.findByText('0 of 1 decided');
    await userEvent.keyboard('{Shift>}U{/Shift}');
    await screen.findByText('1 of 1 decided');
    await userEvent.keyboard('ur');

    await waitFor(() => expect(patches(log).map((sent) => (sent.body as { decision: string }).decision)).toEqual(['accepted', 'pending', 'accepted', 'pending', 'rejected']));
    expect(redo).toHaveProperty('disabled', true);
  });

  it('takes back by key what is still on its way', async () => {
    const log = server([change('c1')]);
    show();
    await card(/posting says it/);
    await userEvent.keyboard('jau');

    await waitFor(() =>
      expect(patches(log).map((sent) => [sent.body, sent.headers['If-Match']])).toEqual([
        [{ decision: 'accepted' }, '"1"'],
        [{ decision: 'pending' }, '"2"'],
      ]),
    );
    expect(await screen.findByText('0 of 1 decided')).toBeTruthy();
  });

  it('keeps the words of an edit that the gate refuses and says why', async () => {
    server([change('c1')], () => ({ status: 422, body: { code: 'claim-not-backed', title: 'Not backed', detail: 'Your resume does not say “nine”.' } }));
    show();
    await userEvent.click(within(await card(/posting says it/)).getByRole('button', { name: 'Edit' }));
    const box = screen.getByRole('textbox', { name: 'Your wording' });
    await userEvent.clear(box);
    await userEvent.type(box, 'Runs nine services');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(/does not say “nine”/)).toBeTruthy();
    expect((screen.getByRole('textbox', { name: 'Your wording' }) as HTMLTextAreaElement).value).toBe('Runs nine services');
  });

  it('takes a decision back and says so when it was changed elsewhere', async () => {
    server([change('c1')], () => ({ status: 412, body: { code: 'precondition-failed' } }));
    show();
    await userEvent.click(within(await card(/posting says it/)).getByRole('button', { name: 'Accept' }));

    expect(await screen.findByText(/changed elsewhere/)).toBeTruthy();
    expect(await screen.findByText('0 of 1 decided')).toBeTruthy();
  });

  it('says that an unchanged resume is a good answer', async () => {
    server([]);
    show();

    expect(await screen.findByText('Your resume already says it')).toBeTruthy();
  });
});
