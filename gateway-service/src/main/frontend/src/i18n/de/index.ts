import type { Catalogue } from '../catalogue';
import { common } from './common';
import { compare } from './compare';
import { counts } from './counts';
import { models } from './models';
import { places } from './places';
import { run } from './run';
import { settings } from './settings';
import { start } from './start';

export const de: Catalogue = { ...common, ...start, ...run, ...places, ...settings, ...models, ...compare, ...counts };
