import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { ResumeView } from './ResumeView';

const asRead = { basics: { name: 'Mara Lind' }, work: [{ name: 'Fjordfreight', startDate: '2021-03' }] };
const corrected = {
  id: 'r',
  fileName: 'mara.pdf',
  status: 'READY',
  text: 'Mara Lind',
  spans: {},
  warnings: [],
  corrected: true,
  asRead,
  document: { ...asRead, basics: { name: 'Mara Berg', phone: '+46 70' } },
  facts: {
    'basics.name': { id: 'f-1', origin: 'CORRECTED', confidence: 1 },
    'basics.phone': { id: 'f-2', origin: 'STATED', confidence: 1 },
    'work[0].name': { id: 'f-3', origin: 'READ', confidence: 0.6 },
    'work[0].startDate': { id: 'f-4', origin: 'READ', confidence: 0.59 },
  },
};

const show = (version = '', body: object = corrected) => {
  const log = fakeServer({ 'GET /resumes/r': { body, headers: { etag: '"7"' } }, 'PUT /resumes/r/document': { body: {} } });
  renderAt(`/resumes/r${version && `?version=${version}`}`, '/resumes/$id', ResumeView);
  return log;
};

const rowOf = async (text: string) => within((await screen.findByText(text)).closest('li') as HTMLElement);

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => vi.unstubAllGlobals());

describe('the versions of a resume', () => {
  it('mark what the person said, and what was read with little certainty', async () => {
    show();

    expect((await rowOf('Mara Berg')).getByText('yours')).toBeTruthy();
    expect((await rowOf('+46 70')).getByText('yours')).toBeTruthy();
    expect((await rowOf('2021-03')).getByText('please check')).toBeTruthy();
    const sure = await rowOf('Fjordfreight');
    expect(sure.queryByText('please check') ?? sure.queryByText('yours')).toBeNull();
  });

  it('show the file without the corrections, to be read only', async () => {
    show('file');

    expect(await screen.findByText('Mara Lind', { selector: 'span' })).toBeTruthy();
    expect(screen.queryByText('Mara Berg')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Correct/ })).toBeNull();
  });

  it('show what was changed, and take it back only when asked twice', async () => {
    const log = show('changes');
    const person = userEvent.setup();

    expect(await screen.findByText('+46 70')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Take my corrections back' }));
    expect(log.some((sent) => sent.method === 'PUT')).toBe(false);
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take my corrections back' }));

    await waitFor(() => expect(log.find((sent) => sent.method === 'PUT')?.body).toEqual(asRead));
    expect(log.find((sent) => sent.method === 'PUT')?.headers['If-Match']).toBe('"7"');
  });

  it('are not offered where nothing was corrected', async () => {
    show('file', { ...corrected, corrected: false, asRead: undefined, facts: {} });

    expect(await screen.findByText('Mara Berg')).toBeTruthy();
    expect(screen.queryByText('As the file says')).toBeNull();
  });
});
