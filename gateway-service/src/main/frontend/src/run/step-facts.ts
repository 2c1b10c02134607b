import type { Optimization } from '~/api/types';

type Tab = 'changes' | 'coverage' | 'preview' | 'company' | 'interview' | 'report';

/** Where something is to be read: a part of the same optimization, its resume or its posting. */
export type Place = Tab | 'resume' | 'posting';

/** What a step works from and where its findings are shown. A step that is not here is shown without. */
const flow: Record<string, { from: readonly Place[]; gives: readonly Place[] }> = {
  'read-resume': { from: [], gives: ['resume'] },
  'read-posting': { from: [], gives: ['posting'] },
  'analyze-posting': { from: ['posting'], gives: ['posting'] },
  'research-company': { from: ['posting'], gives: ['company'] },
  match: { from: ['resume', 'posting'], gives: ['coverage'] },
  'analyze-resume': { from: ['resume', 'coverage'], gives: ['coverage'] },
  tailor: { from: ['resume', 'coverage'], gives: ['changes'] },
  'check-claims': { from: ['resume', 'changes'], gives: ['changes'] },
  'match-again': { from: ['changes', 'posting'], gives: ['coverage'] },
  'write-report': { from: ['coverage', 'changes', 'company'], gives: ['report', 'interview'] },
  publish: { from: ['changes', 'report'], gives: ['preview'] },
};

/** A step that had to be done once more has a number behind its name. */
export const baseOf = (step: string): string => step.replace(/-\d+$/, '');

const there = (run: Optimization) => (place: Place) => (place === 'resume' ? Boolean(run.resumeId) : place === 'posting' ? Boolean(run.postingId) : true);

export function placesOf(step: string, run: Optimization): { from: Place[]; gives: Place[] } {
  const known = flow[baseOf(step)];
  return { from: (known?.from ?? []).filter(there(run)), gives: (known?.gives ?? []).filter(there(run)) };
}
