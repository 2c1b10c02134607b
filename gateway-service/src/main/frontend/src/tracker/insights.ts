import type { Application, ApplicationStatus } from '~/api/more-types';
import { inStatus, statuses } from './statuses';

/** Below this many that were sent, no share says anything. */
export const ENOUGH = 5;

/** Days without an answer after which an application is worth a word. */
export const QUIET_DAYS = 14;

/** An answer is a next talk; an end may have been without one, so it is counted as neither. */
const answered: ReadonlySet<ApplicationStatus> = new Set(['screening', 'interview', 'offer']);

const day = 86_400_000;

const isSent = ({ status, appliedAt }: Application): boolean => status !== 'saved' && (status !== 'closed' || Boolean(appliedAt));

export interface Insights {
  counts: Record<ApplicationStatus, number>;
  sent: number;
  answered: number;
  /** Sent, and nothing heard for long: the longest first. */
  quiet: { application: Application; days: number }[];
  /** What comes next, also what is past its day. */
  next: { application: Application; late: boolean }[];
}

export function insightsOf(all: Application[], now: number): Insights {
  const daysSince = (instant: string | undefined) => (instant ? Math.floor((now - Date.parse(instant)) / day) : 0);
  return {
    counts: Object.fromEntries(statuses.map((status) => [status, inStatus(all, status).length])) as Insights['counts'],
    sent: all.filter(isSent).length,
    answered: all.filter((one) => answered.has(one.status)).length,
    quiet: inStatus(all, 'applied')
      .map((application) => ({ application, days: daysSince(application.appliedAt) }))
      .filter(({ days }) => days >= QUIET_DAYS)
      .sort((one, other) => other.days - one.days),
    next: nextSteps(all, now).map(({ application, when }) => ({ application, late: when === 'late' })),
  };
}

/** The day where the person is, as it is written in dates. */
const dayOf = (now: number): string => {
  const here = new Date(now);
  return new Date(Date.UTC(here.getFullYear(), here.getMonth(), here.getDate())).toISOString().slice(0, 10);
};

/** Next steps that have a day, the earliest first; what is closed has none. */
export function nextSteps(all: Application[], now: number): { application: Application; when: 'late' | 'due' | 'later' }[] {
  const today = dayOf(now);
  return all
    .flatMap((application) => (application.nextStepAt && application.status !== 'closed' ? [{ application, on: application.nextStepAt.slice(0, 10) }] : []))
    .sort((one, other) => one.on.localeCompare(other.on))
    .map(({ application, on }) => ({ application, when: on < today ? 'late' : on === today ? 'due' : 'later' }));
}

export interface Share {
  group: string;
  sent: number;
  answered: number;
}

/** How many of those that were sent were answered, by what they have in common; the largest group first. */
export function answersBy(all: Application[], groupOf: (application: Application) => string | undefined): Share[] {
  const shares = new Map<string, Share>();
  for (const one of all.filter(isSent)) {
    const group = groupOf(one);
    if (group === undefined) continue;
    const known = shares.get(group) ?? { group, sent: 0, answered: 0 };
    shares.set(group, { group, sent: known.sent + 1, answered: known.answered + (answered.has(one.status) ? 1 : 0) });
  }
  return [...shares.values()].sort((one, other) => other.sent - one.sent);
}

/** The score in steps that can be compared. */
export const scoreGroup = (score: number): 'over85' | 'over70' | 'over50' | 'under50' =>
  score >= 85 ? 'over85' : score >= 70 ? 'over70' : score >= 50 ? 'over50' : 'under50';
