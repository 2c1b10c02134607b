import type { Assessment, Requirement } from '~/api/types';

export interface Count {
  met: number;
  partial: number;
  all: number;
}

export type Word = 'strong' | 'good' | 'fair' | 'stretch' | 'longShot';

/** An item of every posting, such as its duties: scored, but no requirement to be counted. */
export const isStanding = (id: string): boolean => id === 'duties' || id === 'title';

/** How many requirements are met: the number that comes first. */
export function countOf(assessment: Assessment, among?: ReadonlySet<string>): Count {
  const counted = assessment.requirements.filter((one) => (among ? among.has(one.requirementId) : !isStanding(one.requirementId)));
  return {
    met: counted.filter((one) => one.verdict === 'met').length,
    partial: counted.filter((one) => one.verdict === 'partial').length,
    all: counted.length,
  };
}

export const requiredIds = (requirements: Requirement[] | undefined): Set<string> =>
  new Set((requirements ?? []).filter((one) => one.necessity === 'required').map((one) => one.id));

/** A word from five; never above fair while a required item is not evidenced. */
export function wordOf(assessment: Assessment, required: ReadonlySet<string>): Word {
  const { overall } = assessment;
  const missing = assessment.requirements.some((one) => one.verdict === 'not-evidenced' && required.has(one.requirementId));
  if (overall >= 85 && !missing) return 'strong';
  if (overall >= 70 && !missing) return 'good';
  if (overall >= 50) return 'fair';
  return overall >= 30 ? 'stretch' : 'longShot';
}

export interface Term {
  name: string;
  score: number;
  weight: number;
  share: number;
  evaluated: boolean;
}

/** The sum behind the score: what is not evaluated leaves the weights. */
export function termsOf(assessment: Assessment, weights: Record<string, number>): Term[] {
  const evaluated = assessment.dimensions.filter((one) => one.evaluated);
  const total = evaluated.reduce((sum, one) => sum + (weights[one.name] ?? 0), 0);
  return assessment.dimensions.map((one) => {
    const weight = one.evaluated && total > 0 ? (weights[one.name] ?? 0) / total : 0;
    return { name: one.name, score: one.score, weight, share: weight * one.score, evaluated: one.evaluated };
  });
}
