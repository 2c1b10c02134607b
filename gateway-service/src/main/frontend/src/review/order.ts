import type { Change, Decision } from '~/api/types';

export type Filter = 'all' | 'undecided' | 'confirm';

/** What needs the person first, then in the order of the document as the server sent it. */
export function ordered(changes: Change[]): Change[] {
  const confirm = changes.filter((one) => one.verdict === 'needs-confirmation');
  return [...confirm, ...changes.filter((one) => one.verdict !== 'needs-confirmation')];
}

export function filtered(changes: Change[], filter: Filter): Change[] {
  if (filter === 'undecided') return changes.filter((one) => one.decision === 'pending');
  if (filter === 'confirm') return changes.filter((one) => one.verdict === 'needs-confirmation');
  return changes;
}

export const decidedOf = (changes: Change[]): number => changes.filter((one) => one.decision !== 'pending').length;

/** No bulk action ever accepts what needs a confirmation. */
export const bulkAcceptable = (changes: Change[]): Change[] =>
  changes.filter((one) => one.verdict === 'supported' && one.decision === 'pending');

/** Whether the change is in the files as things stand. */
export function inFiles(change: Change): boolean {
  if (change.decision === 'accepted' || change.decision === 'edited') return true;
  return change.decision === 'pending' && change.verdict === 'supported';
}

export function withDecision(changes: Change[], id: string, decision: Decision, text?: string): Change[] {
  return changes.map((one) => (one.id === id ? { ...one, decision, statedText: decision === 'edited' ? text : undefined } : one));
}

export function neighbour(changes: Change[], id: string | undefined, step: 1 | -1): string | undefined {
  const at = changes.findIndex((one) => one.id === id);
  if (at < 0) return changes[0]?.id;
  return changes[Math.min(changes.length - 1, Math.max(0, at + step))]?.id;
}

/** The words that stand in the documents if the change is in them. */
export const textOf = (change: Change): string => change.decision === 'edited' ? (change.statedText ?? change.after) : change.after;
