import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Application } from '~/api/more-types';
import type { Change, Optimization, Step } from '~/api/types';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { Home } from './Home';
import { needsOf } from './needs';

const now = Date.parse('2026-03-20T12:00:00Z');
const run = (id: string, part: Partial<Optimization> = {}): Optimization => ({
  id, status: 'SUCCEEDED', progress: 100, createdAt: '2026-03-19T10:00:00Z', resumeId: 'r1', postingId: `p-${id}`, companyName: `Company ${id}`, title: `Job ${id}`, steps: [], ...part,
});
const card = (id: string, nextStepAt?: string, status: Application['status'] = 'applied'): Application => ({ id, title: `Card ${id}`, company: '', status, nextStepAt, notes: '', files: [] });
const change = (id: string, verdict: Change['verdict'], decision: Change['decision']): Change => ({ id, verdict, decision, path: 'basics.summary', kind: 'reword', before: 'a', after: 'b', why: '', requirementIds: [], evidence: [] });
const namesakes: Step = { name: 'research-company', status: 'SUCCEEDED', attempt: 1, summary: '0 statements with sources, more than one company fits' };
const none = () => undefined;
const said = (needs: ReturnType<typeof needsOf>) => needs.map((need) => [need.kind, 'run' in need ? need.run.id : need.application.id]);

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what needs the person', () => {
  it('is a run that did not get through, a question, words to confirm, the most urgent first', () => {
    const runs = [run('done'), run('asks', { steps: [namesakes] }), run('poor', { question: { code: 'hopeless-match', below: 20, yes: {} as never } }), run('late', { status: 'EXPIRED' }), run('broken', { status: 'FAILED' }), run('stopped', { status: 'CANCELLED' })];
    const changes = [change('1', 'needs-confirmation', 'pending'), change('2', 'needs-confirmation', 'rejected'), change('3', 'supported', 'pending')];

    expect(said(needsOf(runs, ({ id }) => (id === 'done' ? changes : []), [], now))).toEqual([
      ['failed', 'broken'], ['expired', 'late'], ['model', 'poor'], ['company', 'asks'], ['review', 'done'],
    ]);
  });

  it('is nothing that a later run has answered, and nothing of long ago', () => {
    const again = { postingId: 'same' };
    const runs = [run('new', { status: 'RUNNING', ...again }), run('old', { status: 'FAILED', ...again }), run('history', { status: 'FAILED', createdAt: '2026-03-01T10:00:00Z' })];

    expect(needsOf(runs, none, [], now)).toEqual([]);
  });

  it('is a next step whose day has come, unless the application is closed', () => {
    const cards = [card('today', '2026-03-20T12:00:00Z'), card('tomorrow', '2026-03-21T12:00:00Z'), card('past', '2026-03-18T12:00:00Z'), card('over', '2026-03-18T12:00:00Z', 'closed'), card('open')];

    expect(said(needsOf([], none, cards, now))).toEqual([['late', 'past'], ['due', 'today']]);
  });
});

describe('home', () => {
  const session = { 'GET /session': { body: { authenticated: true, id: 'u1', displayName: 'Mara Lindqvist' } } };
  const list = (items: Optimization[]) => ({ 'GET /optimizations?limit=8': { body: { items, next: null } } });
  const cards = (items: Application[]) => ({ 'GET /applications?limit=100': { body: { items, next: null } } });
  const needs = async () => within((await screen.findByRole('heading', { name: 'Needs you' })).closest('section') as HTMLElement);

  it('says what waits and leads to where it is dealt with', async () => {
    fakeServer({
      ...session, ...list([run('done'), run('broken', { status: 'FAILED' })]), ...cards([card('past', '2026-03-18T12:00:00Z')]),
      'GET /optimizations/done/changes': { body: [change('1', 'needs-confirmation', 'pending')] },
    });
    renderAt('/', '/', Home);

    expect(await (await needs()).findByText('1 change needs your word')).toBeTruthy();
    const links = (await needs()).getAllByRole('link').map((one) => [one.textContent, one.getAttribute('href')]);
    expect(links).toEqual([
      ['Job broken · Company broken', '/optimizations/broken/progress'], ['Job done · Company done', '/optimizations/done/changes'], ['Card past', '/tracker'],
    ]);
    expect((await needs()).getByText(/Next step was due on 18 Mar 2026|Next step was due on Mar 18, 2026/)).toBeTruthy();
  });

  it('says that nothing waits, also where something could not be asked for', async () => {
    fakeServer({ ...session, ...list([run('done')]) });
    renderAt('/', '/', Home);

    expect(await (await needs()).findByText('Nothing needs you right now.')).toBeTruthy();
  });

  it('offers the first steps to whoever has nothing yet', async () => {
    fakeServer({ ...session, ...list([]), ...cards([]) });
    renderAt('/', '/', Home);

    expect(await screen.findByText('Start with your resume')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Needs you' })).toBeNull();
  });
});
