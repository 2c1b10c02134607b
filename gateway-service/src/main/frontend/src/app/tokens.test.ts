import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dark, light, type Tokens } from './tokens';

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const css = readFileSync('src/app/tokens.css', 'utf8');

describe.each<[string, Tokens]>([['light', light], ['dark', dark]])('%s tokens', (scheme, tokens) => {
  it.each(['ink', 'muted', 'accent', 'met', 'partial', 'gap'] as const)('%s is readable as text on every ground', (name) => {
    for (const ground of ['page', 'card'] as const) {
      expect(contrast(tokens[name], tokens[ground])).toBeGreaterThanOrEqual(5.2);
    }
  });

  it('ink is readable on the grounds of insertions and deletions', () => {
    expect(contrast(tokens.ink, tokens.insert)).toBeGreaterThanOrEqual(5.2);
    expect(contrast(tokens.ink, tokens.delete)).toBeGreaterThanOrEqual(5.2);
  });

  it('page is readable on the accent of a filled button', () => {
    expect(contrast(tokens.page, tokens.accent)).toBeGreaterThanOrEqual(5.2);
  });

  it('lines of controls are visible', () => {
    expect(contrast(tokens.line, tokens.page)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens.line, tokens.card)).toBeGreaterThanOrEqual(3);
  });

  it('are the ones in the style sheet', () => {
    const block = css.slice(css.indexOf(`[data-mantine-color-scheme='${scheme}']`));
    for (const [name, value] of Object.entries(tokens)) {
      expect(new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1]).toBe(value);
    }
  });
});
