import { describe, expect, it } from 'vitest';
import { readPath, sectionsOf, writePath } from './paths';
import { pieces } from './SourceText';

const document = { basics: { name: 'Mara' }, work: [{ name: 'Fjordfreight', highlights: ['one', 'two'] }], skills: [{ name: 'Java' }, { name: 'Kafka' }], meta: { version: '1' } };

describe('paths', () => {
  it('read and write one text and leave the rest alone', () => {
    const changed = writePath(document, 'work[0].highlights[1]', 'three');

    expect(readPath(changed, 'work[0].highlights[1]')).toBe('three');
    expect(readPath(document, 'work[0].highlights[1]')).toBe('two');
    expect(readPath(changed, 'work[0].highlights[0]')).toBe('one');
  });

  it('know nothing where there is nothing', () => {
    expect(readPath(document, 'work[3].name')).toBeUndefined();
    expect(writePath(document, 'work[3].name', 'x')).toEqual(document);
  });
});

describe('sections', () => {
  it('follow the document, leave bookkeeping out and keep short entries together', () => {
    const sections = sectionsOf(document);

    expect(sections.map((one) => one.name)).toEqual(['basics', 'work', 'skills']);
    expect(sections[2]?.entries).toHaveLength(1);
    expect(sections[1]?.entries[0]?.leaves.map((leaf) => leaf.path)).toEqual(['work[0].name', 'work[0].highlights[0]', 'work[0].highlights[1]']);
  });
});

describe('marked text', () => {
  it('is the text itself, in pieces', () => {
    const text = 'Runs six services on k8s';
    const cut = pieces(text, [{ start: 21, end: 24 }, { start: 0, end: 4 }]);

    expect(cut.map((one) => one.text).join('')).toBe(text);
    expect(cut.filter((one) => one.marked).map((one) => one.text)).toEqual(['Runs', 'k8s']);
  });

  it('joins overlapping places and ignores those outside', () => {
    const cut = pieces('abcdef', [{ start: 0, end: 3 }, { start: 2, end: 5 }, { start: 4, end: 90 }]);

    expect(cut.filter((one) => one.marked).map((one) => one.text).join('')).toBe('abcde');
  });
});
