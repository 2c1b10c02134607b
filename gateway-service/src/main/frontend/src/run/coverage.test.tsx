import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Optimization } from '~/api/types';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { Tab } from './CoverageTab';
import { placeAfter } from './use-grid';

const run: Optimization = { id: 'o1', status: 'SUCCEEDED', progress: 100, createdAt: '2026-01-01T10:00:00Z', steps: [], resumeId: 'r1', postingId: 'p1', companyName: 'Acme' };
const result = (requirementId: string, verdict: string, quote?: string) => ({ requirementId, name: requirementId, verdict, credit: 0, evidence: quote ? [{ path: 'work[0].highlights[0]', quote }] : [] });
const assessment = { overall: 50, dimensions: [], requirements: [result('q1', 'met', 'Runs services on k8s'), result('q2', 'not-evidenced')] };
const asked = (id: string, name: string, kind: string) => ({ id, name, kind, necessity: 'required', quote: `${name} please`, start: 0, end: 1 });
const document_ = { work: [{ name: 'Fjord', position: 'Engineer', highlights: ['Runs services on k8s'] }], skills: [{ name: 'Java' }] };

const routes = {
  'GET /optimizations/o1/match': { body: { algorithm: 'match-1', weights: {}, before: assessment, after: assessment } },
  'GET /postings/p1': { body: { id: 'p1', status: 'READY', requirements: [asked('q1', 'Kubernetes', 'technical-skill'), asked('q2', 'Terraform', 'technical-skill')] } },
  'GET /resumes/r1': { body: { id: 'r1', fileName: 'cv.pdf', status: 'READY', document: document_, spans: {}, text: 'Runs services on k8s' }, headers: { etag: '"7"' } },
};

const show = () => renderAt('/optimizations/o1/coverage', '/optimizations/$id/$tab', () => <Tab run={run} />);

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => vi.unstubAllGlobals());

describe('the grid of requirements', () => {
  it('is one stop for Tab, moves by arrows, and opens a quote by Enter', async () => {
    fakeServer(routes);
    show();
    const grid = await screen.findByRole('grid', { name: 'Required' });
    const cells = within(grid).getAllByRole('gridcell');
    const heads = within(grid).getAllByRole('rowheader');
    expect([...heads, ...cells].filter((one) => one.tabIndex === 0)).toEqual([heads[0]]);

    heads[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cells[0]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(cells[1]);
    await userEvent.keyboard('{ArrowDown}{Home}');
    expect(document.activeElement).toBe(heads[1]);
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}{Enter}');

    expect(within(await screen.findByRole('dialog')).getByText('Runs services on k8s', { selector: 'blockquote' })).toBeTruthy();
  });

  it('stays within its borders and turns with the writing', () => {
    expect(placeAfter('ArrowUp', { row: 0, column: 1 }, 3, 3, false, false)).toEqual({ row: 0, column: 1 });
    expect(placeAfter('ArrowLeft', { row: 1, column: 1 }, 3, 3, false, true)).toEqual({ row: 1, column: 2 });
    expect(placeAfter('PageDown', { row: 1, column: 1 }, 3, 3, false, false)).toEqual({ row: 2, column: 1 });
    expect(placeAfter('x', { row: 1, column: 1 }, 3, 3, false, false)).toBeUndefined();
  });
});

describe('the slices of the ring', () => {
  const heads = () => screen.getAllByRole('rowheader').map((one) => one.querySelector('span')?.textContent);

  it('lead to the requirements of their kind, from words by the keyboard, and the reader goes on there', async () => {
    fakeServer(routes);
    show();
    (await screen.findByRole('link', { name: '1 not shown' })).focus();
    await userEvent.keyboard('{Enter}');

    await waitFor(() => expect(heads()).toEqual(['Terraform']));
    expect(screen.getByRole('radio', { name: 'Not shown 1' })).toHaveProperty('checked', true);
    await waitFor(() => expect(document.activeElement?.id).toBe('requirements'));
    await userEvent.click(screen.getByRole('radio', { name: 'All 2' }));
    await waitFor(() => expect(heads()).toEqual(['Kubernetes', 'Terraform']));
  });

  it('lead there by the pointer too, without a second stop for Tab', async () => {
    fakeServer(routes);
    show();
    await screen.findByRole('link', { name: '1 of 2 requirements' });
    const slices = [...document.querySelectorAll<SVGAElement>('svg a')];
    expect(slices.map((one) => [one.getAttribute('href'), one.getAttribute('tabindex')])).toEqual([
      ['/optimizations/o1/coverage?show=met#requirements', '-1'],
      ['/optimizations/o1/coverage?show=not-evidenced#requirements', '-1'],
    ]);
    fireEvent.click(slices[0] as Element);

    await waitFor(() => expect(heads()).toEqual(['Kubernetes']));
  });

  it('say so where there is none of a kind', async () => {
    fakeServer(routes);
    renderAt('/optimizations/o1/coverage?show=partial', '/optimizations/$id/$tab', () => <Tab run={run} />);

    expect(await screen.findByText('None of this kind')).toBeTruthy();
  });
});

describe('a gap that is none', () => {
  it('becomes a fact of the resume in the words of the person, and offers to run again', async () => {
    const log = fakeServer({ ...routes, 'PUT /resumes/r1/document': { body: {} } });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'I have this: Terraform' }));
    expect(await screen.findByLabelText('Where it belongs')).toHaveProperty('value', 'skills');
    expect(screen.getByLabelText('Your words')).toHaveProperty('value', 'Terraform');
    await userEvent.selectOptions(screen.getByLabelText('Where it belongs'), 'Engineer, Fjord');
    await userEvent.type(screen.getByLabelText('Your words'), 'Keeps all servers in Terraform');
    await userEvent.click(screen.getByRole('button', { name: 'Add it to my resume' }));

    const again = await screen.findByRole('link', { name: 'Run again with it' });
    expect(again.getAttribute('href')).toBe('/optimizations/new?resume=r1&posting=p1&company=Acme');
    const sent = log.find((one) => one.method === 'PUT');
    expect(sent?.headers['If-Match']).toBe('"7"');
    expect(sent?.body).toEqual({ ...document_, work: [{ ...document_.work[0], highlights: ['Runs services on k8s', 'Keeps all servers in Terraform'] }] });
  });

  it('keeps the words when the resume was changed elsewhere', async () => {
    fakeServer({ ...routes, 'PUT /resumes/r1/document': { status: 412, body: { code: 'precondition-failed', title: 'Stale' } } });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'I have this: Terraform' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Add it to my resume' }));

    expect(await screen.findByText('It was changed elsewhere')).toBeTruthy();
    expect(screen.getByLabelText('Your words')).toHaveProperty('value', 'Terraform');
  });

  it('is not asked where the requirement is met', async () => {
    fakeServer(routes);
    show();
    await screen.findByRole('button', { name: 'I have this: Terraform' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'I have this: Kubernetes' })).toBeNull());
  });
});
