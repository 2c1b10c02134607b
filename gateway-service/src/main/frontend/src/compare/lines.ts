import { diffArrays } from 'diff';
import { sectionsOf } from '~/resume/paths';
import type { JsonResume } from '~/api/types';

/** Two lines that stand at the same place; one is absent where the other resume has nothing. */
export interface Pair {
  first?: string;
  second?: string;
}

export interface SectionDifference {
  name: string;
  pairs: Pair[];
  same: number;
}

/** Section by section, the lines that only one of the two has, in the order of the documents. */
export function differences(first: JsonResume | undefined, second: JsonResume | undefined): SectionDifference[] {
  const [one, other] = [linesOf(first), linesOf(second)];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.map((name) => difference(name, one.get(name) ?? [], other.get(name) ?? []));
}

function linesOf(document: JsonResume | undefined): Map<string, string[]> {
  return new Map(sectionsOf(document).map((section) => [section.name, section.entries.flatMap((entry) => entry.leaves.map((leaf) => leaf.text))]));
}

function difference(name: string, first: string[], second: string[]): SectionDifference {
  const pairs: Pair[] = [];
  let same = 0;
  let gone: string[] = [];
  let come: string[] = [];
  const flush = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++) pairs.push({ first: gone[at], second: come[at] });
    gone = [];
    come = [];
  };
  for (const part of diffArrays(first, second)) {
    if (part.removed) gone = part.value;
    else if (part.added) come = part.value;
    else {
      flush();
      same += part.value.length;
    }
  }
  flush();
  return { name, pairs, same };
}
