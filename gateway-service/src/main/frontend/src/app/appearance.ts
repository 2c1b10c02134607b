/* eslint-disable no-restricted-globals -- the one place that keeps something in the browser: light, dark or the system's */
export type Appearance = 'light' | 'dark' | 'auto';

const KEY = 'candor.appearance';
const LANGUAGE = 'candor.language';

export function readAppearance(): Appearance {
  const value = read(KEY);
  return value === 'light' || value === 'dark' ? value : 'auto';
}

export function writeAppearance(value: Appearance): void {
  write(KEY, value);
}

export function readLanguage(): string | null {
  return read(LANGUAGE);
}

export function writeLanguage(value: string): void {
  write(LANGUAGE, value);
}

export function readSingleKeys(): boolean {
  return read('candor.single-keys') !== 'off';
}

export function writeSingleKeys(on: boolean): void {
  write('candor.single-keys', on ? 'on' : 'off');
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // storage is switched off: the choice lasts until the tab is closed
  }
}
