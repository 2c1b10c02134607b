import type { Optimization, OptimizationStatus, StepStatus } from '~/api/types';
import type { IconName } from '~/ui/Icon';
import type { Tone } from '~/ui/Marks';

export const alive: readonly OptimizationStatus[] = ['QUEUED', 'RUNNING', 'CANCELLING'];

export const isAlive = (run: Pick<Optimization, 'status'>): boolean => alive.includes(run.status);

export const runMarks: Record<OptimizationStatus, { tone: Tone; icon: IconName }> = {
  QUEUED: { tone: 'plain', icon: 'wait' },
  RUNNING: { tone: 'accent', icon: 'spark' },
  SUCCEEDED: { tone: 'met', icon: 'check' },
  FAILED: { tone: 'gap', icon: 'warn' },
  CANCELLING: { tone: 'partial', icon: 'wait' },
  CANCELLED: { tone: 'plain', icon: 'dash' },
  EXPIRED: { tone: 'gap', icon: 'wait' },
};

export const stepMarks: Record<StepStatus, { tone: Tone; icon: IconName }> = {
  PENDING: { tone: 'plain', icon: 'wait' },
  RUNNING: { tone: 'accent', icon: 'spark' },
  RETRYING: { tone: 'partial', icon: 'again' },
  SUCCEEDED: { tone: 'met', icon: 'check' },
  FAILED: { tone: 'gap', icon: 'cross' },
  SKIPPED: { tone: 'plain', icon: 'dash' },
  CANCELLED: { tone: 'plain', icon: 'dash' },
};
