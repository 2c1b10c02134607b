/** The parts of an optimization whose code comes when they are opened. */
export const tabCode = {
  changes: () => import('~/review/ChangesTab'),
  coverage: () => import('./CoverageTab'),
  preview: () => import('./PreviewTab'),
  company: () => import('./CompanyTab'),
  interview: () => import('./InterviewTab'),
  report: () => import('./ReportTab'),
  details: () => import('./DetailsTab'),
} as const;

export type LazyTab = keyof typeof tabCode;
