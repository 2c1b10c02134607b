import { describe, expect, it } from 'vitest';
import { sideOf, wordParts } from './diff';

const textOf = (parts: { text: string }[]) => parts.map((part) => part.text).join('');

describe('word marks', () => {
  it.each([
    ['Runs six services on k8s, on call', 'Runs six services on Kubernetes in production, on call'],
    ['Mentored two trainees', 'Mentored two trainees and reviewed code'],
    ['', 'New line'],
    ['Git', ''],
    ['completely different words here', 'nothing shared at all whatsoever'],
    ['Zählt jede Maß Öl', 'Zählt jede volle Maß Öl'],
  ])('give back both sides exactly: %s', (before, after) => {
    const parts = wordParts(before, after);

    expect(textOf(sideOf(parts, 'before'))).toBe(before);
    expect(textOf(sideOf(parts, 'after'))).toBe(after);
  });

  it('marks only what changed', () => {
    const parts = wordParts('on k8s, on call', 'on Kubernetes, on call');

    expect(parts.filter((part) => part.kind !== 'same')).toEqual([
      { kind: 'removed', text: 'k8s' },
      { kind: 'added', text: 'Kubernetes' },
    ]);
  });

  it('joins marks that only a space parts', () => {
    const parts = wordParts('a fast lane for two people', 'a very slow lane for two people');

    expect(parts.filter((part) => part.kind === 'added')).toHaveLength(1);
  });

  it('shows two sentences with nothing in common whole', () => {
    expect(wordParts('Wrote tests', 'Led a group of nine people in Oslo')).toHaveLength(2);
  });
});
