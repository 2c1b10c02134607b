import type { en } from './en';

type Words<T> = { [key in keyof T]: T[key] extends string ? string : Words<T[key]> };

/** What every language must say: the same keys as English. */
export type Catalogue = Words<typeof en>;
