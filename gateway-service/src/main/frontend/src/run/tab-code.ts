import type { ComponentType } from 'react';
import type { Optimization } from '~/api/types';

type Part = ComponentType<{ run: Optimization }>;

/** The parts of an optimization whose code comes when they are opened. */
const parts = {
  changes: () => import('~/review/ChangesTab'),
  coverage: () => import('./CoverageTab'),
  preview: () => import('./PreviewTab'),
  company: () => import('./CompanyTab'),
  interview: () => import('./InterviewTab'),
  report: () => import('./ReportTab'),
  details: () => import('./DetailsTab'),
} as const;

export type LazyTab = keyof typeof parts;

export const lazyTabs = Object.keys(parts) as LazyTab[];

const here = new Map<LazyTab, Part>();

/** The part, if its code has come. */
export const tabThatIsHere = (name: LazyTab): Part | undefined => here.get(name);

/** Asks for the code of a part; a name that is none asks for nothing. */
export async function loadTab(name: string | undefined): Promise<void> {
  const known = lazyTabs.find((one) => one === name);
  if (!known || here.has(known)) return;
  here.set(known, (await parts[known]()).Tab);
}
