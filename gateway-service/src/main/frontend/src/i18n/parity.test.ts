import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from './de';
import { en } from './en';
import { lengthened, pseudo } from './pseudo';

function flatten(value: object, prefix = ''): Map<string, string> {
  const out = new Map<string, string>();
  for (const [name, part] of Object.entries(value)) {
    const path = prefix ? `${prefix}.${name}` : name;
    if (typeof part === 'string') out.set(path, part);
    else flatten(part as object, path).forEach((text, key) => out.set(key, text));
  }
  return out;
}

const parameters = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

const english = flatten(en);

describe.each([['de', flatten(de)], ['pseudo', flatten(pseudo)]])('%s', (_name, other) => {
  it('says everything that English says, and nothing else', () => {
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same parameters in every sentence', () => {
    for (const [key, text] of english) expect(parameters(other.get(key) ?? ''), key).toEqual(parameters(text));
  });

  it('has no empty sentence', () => {
    for (const [key, text] of other) expect(text.trim(), key).not.toBe('');
  });
});

describe('the pseudo language', () => {
  it('makes every sentence at least 40 % longer and keeps its parameters', () => {
    for (const [key, text] of english) {
      const bare = text.replace(/\{\{.*?\}\}/g, '').length;
      expect(lengthened(text).length - text.length, key).toBeGreaterThanOrEqual(bare * 0.4);
    }
    expect(lengthened('{{count}} open')).toBe('⟦{{count}} öpéñ··⟧');
  });
});

describe('English', () => {
  it('has every key that the screens ask for', () => {
    const missing = new Set<string>();
    for (const file of sources('src')) {
      const code = readFileSync(file, 'utf8');
      for (const [, key] of code.matchAll(/\bt\('([\w.-]+)'/g)) {
        if (key && !english.has(key) && !english.has(`${key}_other`)) missing.add(`${file}: ${key}`);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('does not shout', () => {
    for (const [key, text] of english) expect(text, key).not.toMatch(/!/);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : [];
  });
}
