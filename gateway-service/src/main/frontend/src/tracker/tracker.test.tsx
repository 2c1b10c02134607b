import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Application } from '~/api/more-types';
import { fakeServer, type Sent } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { calendarOf } from './calendar';
import { answersBy, insightsOf, scoreGroup } from './insights';
import { Tracker } from './Tracker';

const application = (id: string, part: Partial<Application> = {}): Application => ({ id, title: `Job ${id}`, company: 'Acme', status: 'saved', notes: '', files: [], ...part });

/** Remembers what it is told, as the real one does. */
function server(first: Application[], refuse = false): Sent[] {
  let all = first;
  const patch = (id: string) => (sent: Sent) => {
    if (refuse) return { status: 503, body: { code: 'unavailable', title: 'Away' } };
    all = all.map((one) => (one.id === id ? { ...one, ...(sent.body as object) } : one));
    return { body: {} };
  };
  return fakeServer({
    'GET /applications?limit=100': () => ({ body: { items: all, next: null } }),
    ...Object.fromEntries(first.map((one) => [`PATCH /applications/${one.id}`, patch(one.id)])),
  });
}

const show = (view: string) => renderAt(`/tracker?view=${view}`, '/tracker', Tracker);
const column = (name: string) => screen.findByRole('region', { name });
const patched = (log: Sent[]) => log.filter((sent) => sent.method === 'PATCH').map((sent) => (sent.body as { status: string }).status);

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => vi.unstubAllGlobals());

describe('the board', () => {
  it('moves a card by arrow keys, and the focus goes along', async () => {
    const log = server([application('a')]);
    show('board');
    (await screen.findByRole('button', { name: /^Move Job a/ })).focus();
    await userEvent.keyboard('{ArrowRight}');
    await within(await column('Applied')).findByText('Job a · Acme');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Move Job a/ }));
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');

    await waitFor(() => expect(patched(log)).toEqual(['applied', 'saved']));
    expect(await within(await column('Saved')).findByText('Job a · Acme')).toBeTruthy();
  });

  it('moves a card that is dragged to another column, and leaves one that comes back', async () => {
    const log = server([application('a')]);
    show('board');
    const card = (await screen.findByText('Job a · Acme')).closest('li') as HTMLElement;
    const drag = async (to: string) => {
      fireEvent.dragStart(card, { dataTransfer: { setData: () => undefined } });
      fireEvent.dragOver(await column(to));
      fireEvent.drop(await column(to));
    };
    await drag('Saved');
    expect(patched(log)).toEqual([]);
    await drag('Offer');

    expect(await within(await column('Offer')).findByText('Job a · Acme')).toBeTruthy();
    await waitFor(() => expect(patched(log)).toEqual(['offer']));
  });

  it('tells a second move only when the first is answered', async () => {
    const log = server([application('a')]);
    const answer = globalThis.fetch;
    let letGo = () => undefined as void;
    const first = new Promise<void>((resolve) => (letGo = resolve));
    let held = 0;
    vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
      const patch = asked[1]?.method === 'PATCH';
      const answered = answer(...asked);
      if (patch && held++ === 0) await first;
      return answered;
    });
    show('board');
    (await screen.findByRole('button', { name: /^Move Job a/ })).focus();
    await userEvent.keyboard('{ArrowRight}');
    await within(await column('Applied')).findByText('Job a · Acme');
    await userEvent.keyboard('{ArrowRight}');
    await within(await column('Screening')).findByText('Job a · Acme');
    expect(patched(log)).toEqual(['applied']);
    letGo();

    await waitFor(() => expect(patched(log)).toEqual(['applied', 'screening']));
  });

  it('brings a card back when its move is refused', async () => {
    server([application('a')], true);
    show('board');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'State of Job a · Acme' }), 'Interview');

    expect(await screen.findByText(/Nothing is lost/)).toBeTruthy();
    expect(await within(await column('Saved')).findByText('Job a · Acme')).toBeTruthy();
  });
});

it('takes the day of the next step away', async () => {
  const log = server([application('a', { nextStepAt: '2026-03-20T12:00:00Z' })]);
  show('table');
  expect(await screen.findByText(/next step/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Edit|next step of Job a/ }));
  await userEvent.clear(await screen.findByLabelText('Next step on'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(log.find((sent) => sent.method === 'PATCH')?.body).toEqual({ notes: '', nextStepAt: null }));
  await waitFor(() => expect(screen.queryByText(/next step/)).toBeNull());
});

const now = Date.parse('2026-03-20T12:00:00Z');

describe('what all applications say together', () => {
  const all = [
    application('a', { status: 'applied', appliedAt: '2026-03-01T09:00:00Z' }),
    application('b', { status: 'applied', appliedAt: '2026-03-18T09:00:00Z', nextStepAt: '2026-03-19T12:00:00Z' }),
    application('c', { status: 'interview', appliedAt: '2026-02-01T09:00:00Z', nextStepAt: '2026-03-20T12:00:00Z' }),
    application('d', { status: 'closed' }),
    application('e'),
  ];

  it('counts what was sent and answered, and leaves what was never sent', () => {
    expect(insightsOf(all, now)).toMatchObject({ sent: 3, answered: 1, counts: { saved: 1, applied: 2, interview: 1, closed: 1 } });
  });

  it('names what is long without an answer, and what is past its day', () => {
    const { quiet, next } = insightsOf(all, now);
    expect(quiet.map(({ application: one, days }) => [one.id, days])).toEqual([['a', 19]]);
    expect(next.map(({ application: one, late }) => [one.id, late])).toEqual([['b', true], ['c', false]]);
  });

  it('shares answers by group, the largest first, without what is not known', () => {
    expect(answersBy(all, ({ id }) => (id === 'a' ? undefined : 'x'))).toEqual([{ group: 'x', sent: 2, answered: 1 }]);
    expect([90, 70, 50, 10].map(scoreGroup)).toEqual(['over85', 'over70', 'over50', 'under50']);
  });

  it('says nothing of a pattern before there are enough', async () => {
    const log = server(all);
    show('insights');

    expect(await screen.findByText(/Too few to say anything/)).toBeTruthy();
    expect(log.map((sent) => sent.path)).toEqual(['/applications?limit=100']);
  });
});

it('writes the next step as a calendar file that no text can break', () => {
  const file = calendarOf(application('a', { nextStepAt: '2026-03-20T12:00:00Z', notes: 'Bring; the\nlist' }), 'Ingenieurin für Anlagen, Wärmepumpen und vieles andere mehr', new Date(now));

  expect(file).toContain('DTSTART;VALUE=DATE:20260320\r\n');
  expect(file).toContain('DTSTAMP:20260320T120000Z\r\n');
  expect(file).toContain('DESCRIPTION:Bring\\; the\\nlist\r\n');
  expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(file.replace(/\r\n /g, '')).toContain('SUMMARY:Ingenieurin für Anlagen\\, Wärmepumpen und vieles andere mehr');
});
