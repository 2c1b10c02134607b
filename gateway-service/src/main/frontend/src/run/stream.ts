import type { Optimization, OptimizationStatus, Step, StepStatus } from '~/api/types';

/** One entry of an optimization's log, as the event stream sends it. */
export interface Fact {
  seq: number;
  run: number;
  progress?: number;
  at?: string;
  status?: OptimizationStatus;
  step?: { name: string; agent?: Step['agent']; status: StepStatus; attempt?: number; summary?: string | null; code?: string | null };
}

/** The facts known so far. The same fact twice changes nothing, and the order of arrival does not matter. */
export interface Log {
  facts: ReadonlyMap<number, Fact>;
}

export const emptyLog: Log = { facts: new Map() };

const statusOf: Record<string, OptimizationStatus> = {
  queued: 'QUEUED',
  started: 'RUNNING',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
  cancelling: 'CANCELLING',
  cancelled: 'CANCELLED',
  expired: 'EXPIRED',
};

export const eventNames = [...Object.keys(statusOf), 'step-changed', 'progress'] as const;

/** How far the step at work is, in numbers; not of the log, so it has none of its own. */
export type Sign = NonNullable<Step['sign']> & { step: string; attempt: number };

/** Reads a frame of progress; what it cannot read says nothing. */
export function readSign(data: string): Sign | undefined {
  try {
    const { step, attempt, written, checked, lines } = JSON.parse(data) as Partial<Sign>;
    const counted = [attempt, written, checked, lines].every((one) => typeof one === 'number');
    return counted && typeof step === 'string' ? ({ step, attempt, written, checked, lines } as Sign) : undefined;
  } catch {
    return undefined;
  }
}

/** The newest sign beside the step it is about, as long as that is at work. */
export function withSign(run: Optimization, sign: Sign | undefined): Optimization {
  if (!sign || sign.lines === 0) return run;
  const about = (step: Step) => step.name === sign.step && step.attempt === sign.attempt && step.status === 'RUNNING';
  return run.steps?.some(about) ? { ...run, steps: run.steps.map((step) => (about(step) ? { ...step, sign } : step)) } : run;
}

/** Reads one frame; what it cannot read is no fact. */
export function readFact(event: string, id: string, data: string): Fact | undefined {
  const seq = Number(id);
  if (!Number.isInteger(seq) || seq <= 0) return undefined;
  let body: { entry?: Partial<Fact>; step?: Fact['step'] } & Partial<Fact>;
  try {
    body = JSON.parse(data);
  } catch {
    return undefined;
  }
  const entry = body.entry ?? body;
  return { seq, run: entry.run ?? 1, progress: entry.progress, at: entry.at, status: statusOf[event], step: body.step };
}

export function addFacts(log: Log, arrived: Fact[]): Log {
  const fresh = arrived.filter((fact) => !log.facts.has(fact.seq));
  if (fresh.length === 0) return log;
  const facts = new Map(log.facts);
  fresh.forEach((fact) => facts.set(fact.seq, fact));
  return { facts };
}

export const lastSeq = (log: Log): number => Math.max(0, ...log.facts.keys());

const isTerminal = (status: OptimizationStatus | undefined): boolean =>
  status === 'SUCCEEDED' || status === 'FAILED' || status === 'CANCELLED' || status === 'EXPIRED';

/** The log has an end: its newest status closes the run. */
export function isEnded(log: Log): boolean {
  const statuses = [...log.facts.values()].filter((fact) => fact.status).sort((a, b) => b.seq - a.seq);
  return isTerminal(statuses[0]?.status);
}

const rank: Record<StepStatus, number> = { PENDING: 0, RUNNING: 1, RETRYING: 1, SUCCEEDED: 2, FAILED: 2, SKIPPED: 2, CANCELLED: 2 };

/**
 * The snapshot with the newer facts laid over it. Facts up to `barrier` were known when the snapshot was asked for, so it
 * already holds them; a replayed fact never takes a step back behind what the snapshot says.
 */
export function merge(snapshot: Optimization, barrier: number, log: Log): Optimization {
  const facts = [...log.facts.values()].sort((a, b) => a.seq - b.seq);
  const run = facts.at(-1)?.run ?? 1;
  const fresh = facts.filter((fact) => fact.run === run && fact.seq > barrier);
  if (fresh.length === 0) return snapshot;
  const steps = new Map((snapshot.steps ?? []).map((step) => [step.name, step]));
  for (const { step, at } of fresh) {
    if (step) steps.set(step.name, mergeStep(steps.get(step.name), step, at));
  }
  const status = fresh.filter((fact) => fact.status).at(-1)?.status ?? (snapshot.status === 'QUEUED' ? 'RUNNING' : snapshot.status);
  const settled = isTerminal(snapshot.status) && !(barrier > 0 && isAliveStatus(status));
  return {
    ...snapshot,
    status: settled ? snapshot.status : status,
    progress: settled ? snapshot.progress : Math.max(snapshot.progress, ...fresh.map((fact) => fact.progress ?? 0)),
    steps: [...steps.values()],
  };
}

const isAliveStatus = (status: OptimizationStatus): boolean => !isTerminal(status);

function mergeStep(known: Step | undefined, live: NonNullable<Fact['step']>, at: string | undefined): Step {
  const attempt = live.attempt ?? known?.attempt ?? 0;
  if (known && (known.attempt > attempt || (known.attempt === attempt && rank[known.status] > rank[live.status]))) return known;
  const ended = rank[live.status] === 2;
  return {
    ...known,
    name: live.name,
    agent: live.agent ?? known?.agent,
    status: live.status,
    attempt,
    summary: live.summary ?? known?.summary,
    code: live.code ?? known?.code,
    startedAt: known?.startedAt ?? (live.status === 'RUNNING' ? at : undefined),
    finishedAt: ended ? (known?.finishedAt ?? at) : undefined,
  };
}
