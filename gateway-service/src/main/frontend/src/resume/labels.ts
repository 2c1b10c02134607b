import { useTranslation } from 'react-i18next';
import type { JsonResume } from '~/api/types';
import { fieldOf, readPath } from './paths';

const words = (name: string): string => name.replace(/([A-Z])/g, ' $1').toLowerCase();

/** Words for sections, fields and places of a resume; an unknown name is spelt out. */
export function useResumeLabels() {
  const { t, i18n } = useTranslation();
  const known = (key: string, name: string): string => (i18n.exists(key) ? t(key as 'resume.sections.work') : words(name));
  const section = (name: string) => known(`resume.sections.${name}`, name);
  const field = (path: string) => known(`resume.fields.${fieldOf(path)}`, fieldOf(path));

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
