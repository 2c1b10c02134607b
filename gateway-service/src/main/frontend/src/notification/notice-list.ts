import type { Notice } from '~/api/more-types';

export const newest = (notices: Notice[]): number => notices.reduce((most, one) => Math.max(most, one.seq), 0);

/** Newest first, each once: what the socket replays is already there. */
export function addNotices(known: Notice[], arrived: Notice[]): Notice[] {
  const bySeq = new Map(known.map((one) => [one.seq, one]));
  arrived.forEach((one) => bySeq.set(one.seq, one));
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq);
}

/** Worth interrupting for: an optimization ended, or needs the person. */
export function isLoud(notice: Notice): boolean {
  return /(succeeded|failed|expired|cancelled|needs|confirm)/.test(notice.type);
}
