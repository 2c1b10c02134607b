import type { Catalogue } from './catalogue';
import { en } from './en';

const accents: Record<string, string> = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', A: 'Å', E: 'É', I: 'Î', O: 'Ø', U: 'Û' };

/** English with accents and brackets, 40 % longer: what is cut off, and what is not translated, can be seen at once. */
export function lengthened(text: string): string {
  const accented = text.replace(/\{\{.*?\}\}|[a-zA-Z]/g, (part) => accents[part] ?? part);
  const words = text.replace(/\{\{.*?\}\}/g, '').length;
  return `⟦${accented}${'·'.repeat(Math.ceil(words * 0.4))}⟧`;
}

function map(value: object, forms: string[]): object {
  const namesOf = (name: string) => (name.endsWith('_other') ? [name, ...forms.map((form) => name.replace(/other$/, form))] : [name]);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const longer = typeof part === 'string' ? lengthened(part) : map(part as object, forms);
      return namesOf(name).map((one) => [one, longer]);
    }),
  );
}

export const pseudo = map(en, []) as Catalogue;

/** For right to left, which counts as Arabic does: in more forms than English has. */
export const mirrored = map(en, ['zero', 'two', 'few', 'many']);
