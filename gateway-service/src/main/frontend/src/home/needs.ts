import type { Application } from '~/api/more-types';
import type { Change, Optimization } from '~/api/types';
import { saysAmbiguous } from '~/run/summary';
import { nextSteps } from '~/tracker/insights';

/** What waits for the person, and where it is dealt with. */
export type Need =
  | { kind: 'failed' | 'expired' | 'model' | 'company'; run: Optimization }
  | { kind: 'review'; run: Optimization; count: number }
  | { kind: 'due' | 'late'; application: Application };

/** A run that ended longer ago is history: it asks for nothing any more. */
const LASTS_DAYS = 14;

const day = 86_400_000;

/** The newest run of each resume and posting, as far as it is fresh: what an older one asks has been answered by starting again. */
export function askingRuns(runs: Optimization[], now: number): Optimization[] {
  const seen = new Set<string>();
  return runs.filter((run) => {
    const pair = `${run.resumeId}/${run.postingId ?? run.id}`;
    const first = !seen.has(pair);
    seen.add(pair);
    return first && now - Date.parse(run.finishedAt ?? run.createdAt) < LASTS_DAYS * day;
  });
}

/** What needs the person, the most urgent first: runs that did not get through, questions, words to confirm, days of next steps. */
export function needsOf(runs: Optimization[], changesOf: (run: Optimization) => Change[] | undefined, applications: Application[], now: number): Need[] {
  const asking = askingRuns(runs, now);
  const some = (kind: 'failed' | 'expired' | 'model' | 'company', asks: (run: Optimization) => unknown): Need[] => asking.filter(asks).map((run) => ({ kind, run }));
  return [
    ...some('failed', (run) => run.status === 'FAILED'),
    ...some('expired', (run) => run.status === 'EXPIRED'),
    ...some('model', (run) => run.question),
    ...some('company', (run) => run.steps?.some((step) => step.name === 'research-company' && saysAmbiguous(step.summary))),
    ...asking.flatMap<Need>((run) => {
      const count = (changesOf(run) ?? []).filter((one) => one.verdict === 'needs-confirmation' && one.decision === 'pending').length;
      return count > 0 ? [{ kind: 'review', run, count }] : [];
    }),
    ...nextSteps(applications, now).flatMap<Need>(({ application, when }) => (when === 'later' ? [] : [{ kind: when, application }])),
  ];
}
