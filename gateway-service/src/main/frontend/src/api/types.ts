/** The public contract as the screens use it. Fields may be added by the server and are then ignored here. */
import type { Schemas, Shape } from './openapi';

/** What the page needs of a problem; one inside an answer has no status of its own. */
export type Problem = Partial<Omit<Schemas['Problem'], 'errors'>> & {
  code: string;
  title: string;
  errors?: { field: string; message: string }[];
};

export interface PageOf<T> {
  items: T[];
  next?: string | null;
}

export type Session = Omit<Schemas['Answer'], 'providers'> & { providers?: { id: string; name: string; href: string }[] };

export type StoredFile = Required<Schemas['FileAnswer']>;

export type Severity = 'info' | 'warning' | 'error';

export type Warning = Shape<'ResumeWarning', 'code' | 'message', { severity: Severity }>;

export type Span = Shape<'Span', 'start' | 'end' | 'quote'>;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Shown and corrected by path, whatever its sections are. */
export interface JsonResume {
  [section: string]: Json | undefined;
}

export type Resume = Omit<Shape<'ResumeView', 'id' | 'fileName' | 'status', { spans?: Record<string, Span>; warnings?: Warning[] }>, 'document' | 'asRead'> & {
  document?: JsonResume;
  /** What the file says, once the person has changed it. */
  asRead?: JsonResume;
};

export type Requirement = Shape<'Requirement', 'id' | 'kind' | 'name' | 'necessity' | 'quote' | 'start' | 'end'>;

export type RequirementKind = Requirement['kind'];

export type Posting = Shape<'PostingAnswer', 'id' | 'status', {
  remote?: 'on-site' | 'hybrid' | 'remote';
  requirements?: Requirement[];
  warnings?: Shape<'PostingWarning', 'code' | 'message', { severity: Severity }>[];
  problem?: Shape<'job-analysis-service.Problem', 'code' | 'title'>;
}>;

export type Step = Shape<'StepView', 'name' | 'status' | 'attempt', { usage?: Usage }> & {
  /** Lines whose new words have come, those that are checked, and all; from the event stream, while it is at work. */
  sign?: { written: number; checked: number; lines: number };
};

export type StepStatus = Step['status'];

export type Usage = Shape<'StepUsage', 'inputTokens' | 'outputTokens' | 'costMicros'>;

export type Artifact = Required<Schemas['ArtifactAnswer']>;

export type Optimization = Shape<'OptimizationView', 'id' | 'status' | 'progress' | 'createdAt', {
  steps?: Step[];
  artifacts?: Artifact[];
  problem?: Shape<'ProblemView', 'code' | 'title'>;
  question?: Shape<'QuestionView', 'code' | 'below' | 'yes'>;
}> & {
  /** Of its posting; the page lays it over what the server sends. */
  title?: string;
};

export type OptimizationStatus = Optimization['status'];

export type NewOptimization = Shape<'SubmitRequest', never, { options: Options }>;

/** Template and paper are patterns in the document; their values are in docs/documents.md. */
export type Options = Shape<'Options', 'boldness' | 'engine', { template?: Template; paper?: Paper }>;

export type Boldness = Options['boldness'];

export type Template = 'classic' | 'serif' | 'compact' | 'plain';

export type Paper = 'a4' | 'letter';

export type Estimate = Required<Schemas['Estimate']>;

export type * from './review-types';
