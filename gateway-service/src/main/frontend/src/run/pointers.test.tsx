import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Optimization } from '~/api/types';
import { fakeServer } from '~/testing/fake-server';
import { renderAt } from '~/testing/render';
import { Tab } from './CoverageTab';

const run: Optimization = { id: 'o1', status: 'SUCCEEDED', progress: 100, createdAt: '2026-01-01T00:00:00Z', resumeId: 'r1', postingId: 'p1', steps: [] };

const requirement = (id: string, name: string) => ({ id, kind: 'soft-skill', name, necessity: 'required', quote: `${name} is needed`, start: 0, end: 5 });
const silent = (requirementId: string) => ({ requirementId, verdict: 'not-evidenced', credit: 0, evidence: [], advice: 'Say where you did it.' });
const assessment = { overall: 10, dimensions: [{ name: 'softSkills', score: 10, evaluated: true }], requirements: [silent('r1'), silent('r2')], strengths: [], gaps: [] };

function serve(pointers?: object[]) {
  fakeServer({
    'GET /optimizations/o1/match': { body: { algorithm: 'match-1', weights: { softSkills: 1 }, before: assessment, after: assessment, pointers } },
    'GET /postings/p1': { body: { id: 'p1', status: 'READY', requirements: [requirement('r1', 'Onboarding'), requirement('r2', 'Negotiation')], warnings: [] } },
  });
  renderAt('/optimizations/o1/coverage', '/optimizations/$id/$tab', () => <Tab run={run} />);
}

afterEach(() => vi.unstubAllGlobals());

it('shows the lines that an analyst points at beside their requirement, as no evidence', async () => {
  serve([{ requirementId: 'r1', lines: [{ path: 'work[0].highlights[0]', quote: 'Showed six newcomers how to warp a loom.' }] }]);

  const row = within((await screen.findByText('Onboarding')).closest('tr') as HTMLElement);
  const pointed = row.getByText('Showed six newcomers how to warp a loom.');
  expect(pointed.closest('div')?.textContent).toContain('They count nowhere');
  expect(pointed.closest('td')).toBeNull();
  expect(row.getAllByText('Not shown')).toHaveLength(2);
  expect(within(screen.getByText('Negotiation').closest('tr') as HTMLElement).queryByText(/They count nowhere/)).toBeNull();
});

it('says nothing of pointers where there are none', async () => {
  serve();

  expect(await screen.findByText('Onboarding')).toBeTruthy();
  expect(screen.queryByText(/They count nowhere/)).toBeNull();
});
