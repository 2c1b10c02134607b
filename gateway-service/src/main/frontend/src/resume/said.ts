import type { Json, JsonResume, RequirementKind } from '~/api/types';

/** Where a person's own word goes: a list of short entries by its name, or the lines of one entry by its path. */
export interface Spot {
  where: string;
  /** A list is named by the page; an entry by itself. */
  name?: string;
}

const lists = ['skills', 'languages', 'certificates'] as const;

export type ListName = (typeof lists)[number];

export const isList = (where: string): where is ListName => lists.some((one) => one === where);

const field = { skills: 'name', languages: 'language', certificates: 'name' } as const;

const withLines = ['work', 'projects', 'volunteer'] as const;

/** Every place of this resume that can take another word, jobs first. */
export function spotsOf(document: JsonResume | undefined): Spot[] {
  const entries = withLines.flatMap((section) =>
    itemsOf(document?.[section]).map((entry, index) => ({ where: `${section}[${index}]`, name: [wordOf(entry, 'position'), wordOf(entry, 'name') || wordOf(entry, 'organization')].filter(Boolean).join(', ') })),
  );
  return [...entries, ...lists.map((where) => ({ where }))];
}

/** The place that suits what is asked for, if this resume has it. */
export function likelySpot(kind: RequirementKind, spots: Spot[]): string {
  const wanted = kind === 'technical-skill' ? 'skills' : kind === 'language' ? 'languages' : kind === 'certification' ? 'certificates' : 'work[0]';
  return spots.find((one) => one.where === wanted)?.where ?? 'skills';
}

/** A copy of the document with one more word in it; everything else is untouched. */
export function withWord(document: JsonResume, where: string, text: string): JsonResume {
  const copy = structuredClone(document);
  if (isList(where)) {
    copy[where] = [...itemsOf(copy[where]), { [field[where]]: text }];
    return copy;
  }
  const [, section = '', index = ''] = /^(\w+)\[(\d+)\]$/.exec(where) ?? [];
  const entry = itemsOf(copy[section])[Number(index)];
  if (isObject(entry)) entry.highlights = [...itemsOf(entry.highlights), text];
  return copy;
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } => value !== null && typeof value === 'object' && !Array.isArray(value);

const itemsOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

const wordOf = (entry: Json, name: string): string => (isObject(entry) && typeof entry[name] === 'string' ? entry[name] : '');
