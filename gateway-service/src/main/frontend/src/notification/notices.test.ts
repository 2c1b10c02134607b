import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { addNotices, newest } from './notice-list';
import { noticeWords } from './words';

const notice = (seq: number, type = 'optimization.succeeded', data: Record<string, unknown> = {}) => ({ seq, type, at: '2026-01-01T10:00:00Z', data });

describe('notices', () => {
  it('are kept once each, newest first', () => {
    const all = addNotices([notice(2), notice(1)], [notice(2), notice(3)]);

    expect(all.map((one) => one.seq)).toEqual([3, 2, 1]);
    expect(newest(all)).toBe(3);
  });

  it('say what came of it', () => {
    expect(noticeWords(notice(1, 'optimization.succeeded', { before: 58.2, after: 71.4 }), i18next.t)).toBe('An optimization is done: 58\u00a0→\u00a071');
  });

  it('show an unknown kind as it was sent', () => {
    expect(noticeWords(notice(1, 'account.greeted'), i18next.t)).toBe('account.greeted');
  });
});
