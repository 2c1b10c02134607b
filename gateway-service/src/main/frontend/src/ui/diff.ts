import { diffWordsWithSpace } from 'diff';

export interface Part {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Word by word; a mark that would only be white space is joined to its neighbours, so the eye sees phrases. */
export function wordParts(before: string, after: string): Part[] {
  if (!before) return after ? [{ kind: 'added', text: after }] : [];
  if (!after) return [{ kind: 'removed', text: before }];
  const raw = diffWordsWithSpace(before, after).map<Part>((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value,
  }));
  return shared(raw) < 0.25 ? whole(before, after) : bridge(raw);
}

export const sideOf = (parts: Part[], side: 'before' | 'after'): Part[] =>
  parts.filter((part) => part.kind !== (side === 'before' ? 'added' : 'removed'));

function shared(parts: Part[]): number {
  const length = (kinds: string[]) =>
    parts.filter((part) => kinds.includes(part.kind)).reduce((sum, part) => sum + part.text.trim().length, 0);
  return length(['same']) / Math.max(1, length(['same', 'added', 'removed']));
}

/** Two sentences with next to nothing in common are easier to read whole than in confetti. */
const whole = (before: string, after: string): Part[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

/** A lone space between two changed words belongs to the change. */
function bridge(parts: Part[]): Part[] {
  const out: Part[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) out.push({ kind: 'removed', text: removed });
    if (added) out.push({ kind: 'added', text: added });
    removed = added = '';
  };
  parts.forEach((part, index) => {
    const between = part.kind === 'same' && !part.text.trim() && index > 0 && index < parts.length - 1;
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (between && (removed || added)) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      out.push(part);
    }
  });
  flush();
  return out;
}
