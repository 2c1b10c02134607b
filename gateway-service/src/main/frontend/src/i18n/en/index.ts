import { common } from './common';
import { compare } from './compare';
import { counts } from './counts';
import { models } from './models';
import { places } from './places';
import { run } from './run';
import { settings } from './settings';
import { start } from './start';

/** English, the language that every other catalogue is compared with. */
export const en = { ...common, ...start, ...run, ...places, ...settings, ...models, ...compare, ...counts };
