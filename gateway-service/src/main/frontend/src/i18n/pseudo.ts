import type { Catalogue } from './catalogue';
import { en } from './en';

const accents: Record<string, string> = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', A: 'Å', E: 'É', I: 'Î', O: 'Ø', U: 'Û' };

/** English with accents and brackets, 40 % longer: what is cut off, and what is not translated, can be seen at once. */
export function lengthened(text: string): string {
  const accented = text.replace(/\{\{.*?\}\}|[a-zA-Z]/g, (part) => accents[part] ?? part);
  const words = text.replace(/\{\{.*?\}\}/g, '').length;
  return `⟦${accented}${'·'.repeat(Math.ceil(words * 0.4))}⟧`;
}

function map(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, typeof part === 'string' ? lengthened(part) : map(part as object)]));
}

export const pseudo = map(en) as Catalogue;
