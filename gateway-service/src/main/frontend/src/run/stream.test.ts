import { describe, expect, it } from 'vitest';
import type { Optimization } from '~/api/types';
import { addFacts, emptyLog, isEnded, lastSeq, merge, readFact, readSign, withSign, type Fact } from './stream';

const snapshot = (part: Partial<Optimization> = {}): Optimization => ({
  id: 'o1',
  status: 'RUNNING',
  progress: 10,
  createdAt: '2026-01-01T10:00:00Z',
  steps: [
    { name: 'read-resume', agent: 'resume-reader', status: 'SUCCEEDED', attempt: 1, summary: '2 jobs' },
    { name: 'match', agent: 'match-scorer', status: 'PENDING', attempt: 0 },
  ],
  ...part,
});

const step = (seq: number, name: string, status: 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED', part: Partial<Fact> = {}): Fact => ({
  seq,
  run: 1,
  progress: seq * 5,
  step: { name, status, attempt: 1 },
  ...part,
});

const logOf = (...facts: Fact[]) => addFacts(emptyLog, facts);
const statusOf = (run: Optimization, name: string) => run.steps?.find((one) => one.name === name)?.status;

describe('reading a frame', () => {
  it('takes sequence, run, progress and step from the fact', () => {
    const data = JSON.stringify({ entry: { run: 2, seq: 7, progress: 40 }, step: { name: 'match', status: 'RUNNING', attempt: 1 } });

    expect(readFact('step-changed', '7', data)).toMatchObject({ seq: 7, run: 2, progress: 40, step: { name: 'match' } });
  });

  it('reads a status from the name of the event', () => {
    expect(readFact('succeeded', '9', '{"entry":{"run":1}}')?.status).toBe('SUCCEEDED');
  });

  it('takes no frame without a sequence and no broken one', () => {
    expect(readFact('progress', '', '{}')).toBeUndefined();
    expect(readFact('started', '3', 'not json')).toBeUndefined();
  });
});

describe('the log', () => {
  it('is not changed by a repeated fact', () => {
    const log = logOf(step(3, 'match', 'RUNNING'));

    expect(addFacts(log, [step(3, 'match', 'FAILED')])).toBe(log);
    expect(lastSeq(log)).toBe(3);
  });

  it('gives the same picture in any order of arrival', () => {
    const facts = [step(3, 'match', 'RUNNING'), step(4, 'match', 'SUCCEEDED'), step(5, 'tailor', 'RUNNING')];
    const forwards = merge(snapshot(), 0, logOf(...facts));
    const backwards = merge(snapshot(), 0, logOf(...[...facts].reverse()));

    expect(backwards).toEqual(forwards);
  });

  it('has ended when its newest status is terminal', () => {
    expect(isEnded(logOf({ seq: 1, run: 1, status: 'RUNNING' }, { seq: 9, run: 1, status: 'FAILED' }))).toBe(true);
    expect(isEnded(logOf({ seq: 9, run: 1, status: 'FAILED' }, { seq: 10, run: 2, status: 'QUEUED' }))).toBe(false);
  });
});

describe('merging', () => {
  it('lays newer facts over the snapshot and adds steps it does not know', () => {
    const merged = merge(snapshot(), 0, logOf(step(3, 'match', 'RUNNING'), step(4, 'tailor-2', 'RUNNING')));

    expect(statusOf(merged, 'match')).toBe('RUNNING');
    expect(statusOf(merged, 'tailor-2')).toBe('RUNNING');
    expect(merged.progress).toBe(20);
  });

  it('never takes a step back behind the snapshot when the log is replayed', () => {
    const merged = merge(snapshot(), 0, logOf(step(1, 'read-resume', 'RUNNING')));

    expect(statusOf(merged, 'read-resume')).toBe('SUCCEEDED');
    expect(merged.steps?.[0]?.summary).toBe('2 jobs');
  });

  it('leaves out facts that the snapshot already holds', () => {
    const known = snapshot();

    expect(merge(known, 5, logOf(step(5, 'match', 'FAILED')))).toBe(known);
  });

  it('lets a terminal snapshot stand against a replay of the beginning', () => {
    const merged = merge(snapshot({ status: 'SUCCEEDED', progress: 100 }), 0, logOf({ seq: 1, run: 1, status: 'RUNNING' }));

    expect(merged.status).toBe('SUCCEEDED');
    expect(merged.progress).toBe(100);
  });

  it('shows a second run instead of how the first one failed', () => {
    const facts = [step(5, 'match', 'FAILED'), step(8, 'match', 'RUNNING', { run: 2 })];
    const merged = merge(snapshot(), 0, logOf(...facts));

    expect(statusOf(merged, 'match')).toBe('RUNNING');
  });

  it('counts a higher attempt as newer than an ended lower one', () => {
    const failed = snapshot({ steps: [{ name: 'match', agent: 'match-scorer', status: 'FAILED', attempt: 1 }] });
    const merged = merge(failed, 0, logOf(step(6, 'match', 'RUNNING', { step: { name: 'match', status: 'RUNNING', attempt: 2 } })));

    expect(statusOf(merged, 'match')).toBe('RUNNING');
  });
});

describe('how far a step is', () => {
  const data = '{"step":"match","attempt":1,"phase":"writing","percent":11,"written":4,"checked":1,"lines":9}';

  it('stands beside the step as long as that is at work', () => {
    const sign = readSign(data);
    const running = snapshot({ steps: [{ name: 'match', status: 'RUNNING', attempt: 1 }] });

    expect(withSign(running, sign).steps?.[0]?.sign).toMatchObject({ written: 4, checked: 1, lines: 9 });
    expect(withSign(snapshot(), sign)).toEqual(snapshot());
    expect(withSign(snapshot({ steps: [{ name: 'match', status: 'RUNNING', attempt: 2 }] }), sign).steps?.[0]?.sign).toBeUndefined();
  });

  it('says nothing when it cannot be read', () => {
    expect(readSign('{"step":"match"}')).toBeUndefined();
    expect(readSign('no')).toBeUndefined();
  });
});
