import type { Catalogue } from '../catalogue';
import { common } from './common';
import { models } from './models';
import { places } from './places';
import { run } from './run';
import { settings } from './settings';
import { start } from './start';

export const de: Catalogue = { ...common, ...start, ...run, ...places, ...settings, ...models };
