import type { JsonResume } from '~/api/types';
import { useKnownWord } from '~/ui/use-known-word';
import { fieldOf, readPath } from './paths';

const words = (name: string): string => name.replace(/([A-Z])/g, ' $1').toLowerCase();

/** Words for sections, fields and places of a resume; an unknown name is spelt out. */
export function useResumeLabels() {
  const known = useKnownWord();
  const section = (name: string) => known(`resume.sections.${name}`, words(name));
  const field = (path: string) => known(`resume.fields.${fieldOf(path)}`, words(fieldOf(path)));

  /** `work[0].highlights[2]` → "Work · Acme Corp". */
  const place = (path: string, document?: JsonResume): string => {
    const top = /^([a-zA-Z]+)/.exec(path)?.[1] ?? path;
    const entry = /^[a-zA-Z]+\[\d+\]/.exec(path)?.[0];
    const name = entry && (readPath(document, `${entry}.name`) ?? readPath(document, `${entry}.institution`));
    if (name) return `${section(top)} · ${name}`;
    return top === 'basics' ? field(path) : section(top);
  };
  return { section, field, place };
}
