import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Optimization } from '~/api/types';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { Tab } from './ReportTab';

const run: Optimization = { id: 'o1', status: 'SUCCEEDED', progress: 100, createdAt: '2026-01-01T10:00:00Z', steps: [] };
const row = (id: string, after: string, quote?: string) => ({
  id, name: `Requirement ${id}`, kind: 'technical-skill', necessity: 'required', quote: '', before: 'not-evidenced', after, creditBefore: 0, creditAfter: 0,
  evidence: quote ? [{ path: 'work[0]', quote }] : [], advice: 'Say where you used it.',
});
const report = {
  language: 'de',
  summary: { counts: '1 von 2 Anforderungen', fits: ['Java'], gaps: ['Terraform'], first: 'Terraform nennen, wenn es stimmt.' },
  score: { before: 40, after: 55.5, dimensions: [{ name: 'technicalSkills', weight: 0.35, before: 30, after: 60, evaluated: true }, { name: 'education', weight: 0.1, before: 0, after: 0, evaluated: false }] },
  requirements: [row('a', 'met', 'Built it in Java'), row('b', 'not-evidenced')],
  changes: [{ id: 'c1', path: 'basics.summary', kind: 'reword', before: 'Runs k8s', after: 'Runs Kubernetes', why: 'Said in full.', verdict: 'supported', decision: 'rejected' }],
  refused: [{ path: 'work[0]', before: '', after: 'Led nine teams', reasons: [{ claim: 'nine teams', reason: 'No line says so.', severity: 'block' }] }],
  conditions: [{ kind: 'work-permit', quote: 'Work permit needed', start: 3, end: 21 }],
  nextSteps: ['Read it once more.'],
};

const show = (of: Optimization = run) => renderAt('/optimizations/o1/report', '/optimizations/$id/$tab', () => <Tab run={of} />);

afterEach(() => vi.unstubAllGlobals());

it('can be read where it is, what is missing first, with what was not let through', async () => {
  fakeServer({
    'GET /optimizations/o1/report': { body: report },
    'GET /optimizations/o1/artifacts': { body: [{ name: 'report.pdf', mediaType: 'application/pdf', size: 1, sha256: 'x', href: '/api/v1/optimizations/o1/artifacts/report.pdf' }] },
  });
  show();

  expect((await screen.findByText('1 von 2 Anforderungen')).closest('[lang]')?.getAttribute('lang')).toBe('de');
  const parts = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(parts).toEqual(expect.arrayContaining(['In short', 'Score', 'Requirements', 'Changes', 'Not let through', 'Check before you apply', 'What to do next']));
  expect(parts).not.toContain('The company');
  const names = screen.getAllByRole('heading', { level: 3, name: /^Requirement/ }).map((one) => one.textContent);
  expect(names).toEqual(['Requirement b', 'Requirement a']);
  expect(screen.getByText('Said in full.').closest('li')?.textContent).toContain('Not in your files');
  expect(within(screen.getByRole('region', { name: 'Not let through' })).getByText('nine teams')).toBeTruthy();
  expect(screen.getByText('The posting says nothing about this')).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'report.pdf' })).getAttribute('href')).toBe('/api/v1/optimizations/o1/artifacts/report.pdf');
});

it('says that it is not written yet', async () => {
  const log = fakeServer({});
  show({ ...run, status: 'RUNNING' });

  expect(await screen.findByText('Not written yet')).toBeTruthy();
  expect(log).toEqual([]);
});
