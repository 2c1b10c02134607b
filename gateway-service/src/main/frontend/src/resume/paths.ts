import type { Json, JsonResume } from '~/api/types';

/** One text in a document and where it stands: `work[0].highlights[2]`. */
export interface Leaf {
  path: string;
  text: string;
}

export interface Entry {
  path: string;
  leaves: Leaf[];
}

export interface Section {
  name: string;
  entries: Entry[];
}

const hidden = new Set(['meta', '$schema']);

/** The document as sections of entries of texts, in its own order. */
export function sectionsOf(document: JsonResume | undefined): Section[] {
  return Object.entries(document ?? {})
    .filter(([name, value]) => !hidden.has(name) && value !== undefined && value !== null)
    .map(([name, value]) => ({ name, entries: together(name, entriesOf(name, value as Json)) }))
    .filter((section) => section.entries.length > 0);
}

export function readPath(document: JsonResume | undefined, path: string): string | undefined {
  let value: Json | undefined = document as Json | undefined;
  for (const part of partsOf(path)) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, Json>)[part];
  }
  return typeof value === 'string' ? value : undefined;
}

/** A copy of the document with one text changed; everything else is untouched. */
export function writePath(document: JsonResume, path: string, text: string): JsonResume {
  const copy = structuredClone(document) as Json;
  const parts = partsOf(path);
  const last = parts.pop();
  let value: Json | undefined = copy;
  for (const part of parts) {
    value = value !== null && typeof value === 'object' ? (value as Record<string, Json>)[part] : undefined;
  }
  if (last !== undefined && value !== null && typeof value === 'object') (value as Record<string, Json>)[last] = text;
  return copy as JsonResume;
}

const partsOf = (path: string): string[] => path.replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean);

/** Entries of one text each, such as skills, are one list. */
function together(name: string, entries: Entry[]): Entry[] {
  const single = entries.length > 1 && entries.every((entry) => entry.leaves.length === 1);
  return single ? [{ path: name, leaves: entries.flatMap((entry) => entry.leaves) }] : entries;
}

function entriesOf(name: string, value: Json): Entry[] {
  const items: [string, Json][] = Array.isArray(value) ? value.map((item, index) => [`${name}[${index}]`, item]) : [[name, value]];
  return items.map(([path, item]) => ({ path, leaves: leavesOf(path, item) })).filter((entry) => entry.leaves.length > 0);
}

function leavesOf(path: string, value: Json): Leaf[] {
  if (value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(`${path}[${index}]`, item));
  if (typeof value === 'object') return Object.entries(value).flatMap(([name, item]) => leavesOf(`${path}.${name}`, item));
  return [{ path, text: String(value) }];
}

/** The last word of a path, without its place in a list: `work[0].highlights[2]` → `highlights`. */
export const fieldOf = (path: string): string => /([a-zA-Z]+)(\[\d+\])?$/.exec(path)?.[1] ?? path;
