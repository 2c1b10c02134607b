/** The report: everything in it is copied or counted from what was found. */
import type { CompanyClaim } from './more-types';
import type { Schemas, Shape } from './openapi';
import type { Change, Evidence, Finding } from './review-types';

export type ReportRow = Shape<'Row', 'id' | 'name' | 'necessity' | 'before' | 'after', { evidence: Evidence[] }>;

export type Refused = Shape<'Refused', 'path' | 'before' | 'after', { reasons: Finding[] }>;

export type Report = Shape<'Report', 'language' | 'nextSteps', {
  summary: Required<Schemas['Summary']>;
  score: { before: number; after: number; dimensions: Required<Schemas['Part']>[] };
  requirements: ReportRow[];
  changes: Change[];
  refused: Refused[];
  conditions: Required<Schemas['Condition']>[];
  company?: Omit<Schemas['CompanyProfile'], 'claims'> & { claims?: CompanyClaim[] };
}>;
