/** What was found and proposed: the match and the changes. */

export type MatchVerdict = 'met' | 'partial' | 'not-evidenced';

export interface Evidence {
  path: string;
  quote: string;
  page?: number;
}

export interface RequirementResult {
  requirementId: string;
  /** Standing items such as `duties` are in no list of the posting and bring their own name. */
  name?: string;
  years?: number;
  verdict: MatchVerdict;
  credit: number;
  evidence: Evidence[];
  advice?: string;
}

export interface Dimension {
  name: string;
  score: number;
  evaluated: boolean;
}

export interface Assessment {
  overall: number;
  dimensions: Dimension[];
  requirements: RequirementResult[];
  strengths?: string[];
  gaps?: string[];
}

export interface Match {
  algorithm: string;
  weights: Record<string, number>;
  before: Assessment;
  after?: Assessment | null;
}

export type Decision = 'pending' | 'accepted' | 'rejected' | 'edited';

export interface Change {
  id: string;
  path: string;
  kind: string;
  before: string;
  after: string;
  why: string;
  requirementIds?: string[];
  evidence?: Evidence[];
  verdict: 'supported' | 'needs-confirmation';
  decision: Decision;
  /** The person's own words after an edit. */
  text?: string | null;
  statedText?: string | null;
  findings?: Finding[];
}

/** What the claim gate had to say. */
export interface Finding {
  claim: string;
  reason: string;
  severity: 'block' | 'confirm';
}
