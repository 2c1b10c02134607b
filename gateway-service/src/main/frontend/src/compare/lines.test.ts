import { describe, expect, it } from 'vitest';
import { differences } from './lines';

const first = { basics: { name: 'Ada', label: 'Engineer' }, skills: [{ name: 'Java' }, { name: 'Go' }] };

describe('differences of two resumes', () => {
  it('sets what changed side by side and counts the rest', () => {
    const second = { ...first, basics: { name: 'Ada', label: 'Senior engineer' } };
    expect(differences(first, second)).toEqual([
      { name: 'basics', pairs: [{ first: 'Engineer', second: 'Senior engineer' }], same: 1 },
      { name: 'skills', pairs: [], same: 2 },
    ]);
  });

  it('leaves a side empty where the other has more', () => {
    const second = { ...first, skills: [{ name: 'Java' }, { name: 'Kafka' }, { name: 'Go' }] };
    expect(differences(first, second)[1]).toEqual({ name: 'skills', pairs: [{ first: undefined, second: 'Kafka' }], same: 2 });
  });

  it('shows a whole section that only one has', () => {
    expect(differences(first, { basics: first.basics })[1]).toEqual({
      name: 'skills',
      pairs: [{ first: 'Java', second: undefined }, { first: 'Go', second: undefined }],
      same: 0,
    });
  });

  it('finds nothing between a resume and itself', () => {
    expect(differences(first, first).every((one) => one.pairs.length === 0)).toBe(true);
  });
});
