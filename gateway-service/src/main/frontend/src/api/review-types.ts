/** What was found and proposed: the match and the changes. */
import type { Shape } from './openapi';

export type Evidence = Shape<'Evidence', 'path' | 'quote'>;

/** Standing items such as `duties` are in no list of the posting and bring their own name. */
export type RequirementResult = Shape<'RequirementMatch', 'requirementId' | 'verdict' | 'credit', { evidence: Evidence[] }>;

export type Dimension = Shape<'Dimension', 'name' | 'score' | 'evaluated'>;

export type Assessment = Shape<'Assessment', 'overall', { dimensions: Dimension[]; requirements: RequirementResult[] }>;

export type Match = Shape<'Match', 'algorithm' | 'weights', { before: Assessment; after?: Assessment; pointers?: Pointer[] }>;

/** Own lines that may answer a requirement; no evidence, and counted nowhere. */
export type Pointer = Shape<'Pointer', 'requirementId', { lines: Evidence[] }>;

/** `statedText` holds the person's own words after an edit. */
export type Change = Shape<'Change', 'id' | 'path' | 'kind' | 'before' | 'after' | 'why' | 'verdict' | 'decision', {
  evidence?: Evidence[];
  findings?: Finding[];
}>;

export type Decision = Change['decision'];

/** What the claim gate had to say. */
export type Finding = Shape<'Violation', 'claim' | 'reason' | 'severity'>;
