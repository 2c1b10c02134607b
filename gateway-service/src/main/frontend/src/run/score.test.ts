import { describe, expect, it } from 'vitest';
import type { Assessment } from '~/api/types';
import { csvCell } from './csv';
import { countOf, termsOf, wordOf } from './score';

const weights = { technicalSkills: 0.35, softSkills: 0.2, experience: 0.25, education: 0.1, industry: 0.1 };
const assessment = (overall: number, ...verdicts: ('met' | 'partial' | 'not-evidenced')[]): Assessment => ({
  overall,
  dimensions: [
    { name: 'technicalSkills', score: 88, evaluated: true },
    { name: 'experience', score: 100, evaluated: true },
    { name: 'industry', score: 0, evaluated: false },
  ],
  requirements: verdicts.map((verdict, index) => ({ requirementId: `r${index + 1}`, verdict, credit: 1, evidence: [] })),
});

describe('the score', () => {
  it('counts met ones first, among those asked for', () => {
    const shown = assessment(70, 'met', 'partial', 'not-evidenced');

    expect(countOf(shown)).toEqual({ met: 1, partial: 1, all: 3 });
    expect(countOf(shown, new Set(['r1']))).toEqual({ met: 1, partial: 0, all: 1 });
  });

  it('is never above fair while a required item is not evidenced', () => {
    const shown = assessment(95, 'met', 'not-evidenced');

    expect(wordOf(shown, new Set(['r2']))).toBe('fair');
    expect(wordOf(shown, new Set(['r1']))).toBe('strong');
  });

  it('can be recomputed from its parts', () => {
    const terms = termsOf(assessment(93), weights);

    expect(terms.reduce((sum, term) => sum + term.share, 0)).toBeCloseTo((0.35 * 88 + 0.25 * 100) / 0.6, 6);
    expect(terms.find((term) => term.name === 'industry')?.weight).toBe(0);
  });
});

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@x'])('never starts a cell with a formula: %s', (text) => {
    expect(csvCell(text)).toBe(`"'${text}"`);
  });

  it('doubles quotes', () => {
    expect(csvCell('say "hi"')).toBe('"say ""hi"""');
  });
});
