/** The public contract as the screens use it. Fields may be added by the server and are then ignored here. */

export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  traceId?: string;
  retryable?: boolean;
  errors?: { field: string; message: string }[];
}

export interface PageOf<T> {
  items: T[];
  next?: string | null;
}

export interface Session {
  authenticated?: boolean;
  id?: string;
  email?: string;
  displayName?: string;
  local?: boolean;
  accountsLocal?: boolean;
  providers?: { id: string; name: string; href: string }[];
}

export interface StoredFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  version: number;
  createdAt: string;
}

export type Severity = 'info' | 'warning' | 'error';

export interface Warning {
  code: string;
  severity: Severity;
  message: string;
  page?: number;
}

export interface Span {
  page?: number;
  start: number;
  end: number;
  quote: string;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface JsonResume {
  [section: string]: Json | undefined;
}

export interface Resume {
  id: string;
  fileName: string;
  status: 'READING' | 'READY' | 'REJECTED';
  language?: string;
  document?: JsonResume;
  spans?: Record<string, Span>;
  text?: string;
  warnings?: Warning[];
  correctedPaths?: string[];
  createdAt?: string;
}

export type RequirementKind =
  | 'technical-skill'
  | 'soft-skill'
  | 'experience'
  | 'education'
  | 'certification'
  | 'language'
  | 'industry';

export interface Requirement {
  id: string;
  kind: RequirementKind;
  name: string;
  necessity: 'required' | 'preferred';
  minYears?: number;
  quote: string;
  start: number;
  end: number;
}

export interface Posting {
  id: string;
  status: 'READING' | 'READY' | 'FAILED';
  url?: string;
  source?: string;
  open?: boolean;
  title?: string;
  company?: string;
  location?: string;
  remote?: 'on-site' | 'hybrid' | 'remote';
  employmentType?: string;
  seniority?: string;
  datePosted?: string;
  validThrough?: string;
  salary?: { min?: number; max?: number; currency?: string; period?: string };
  language?: string;
  text?: string;
  requirements?: Requirement[];
  responsibilities?: string[];
  benefits?: string[];
  warnings?: Warning[];
  problem?: Problem | null;
}

export type OptimizationStatus =
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLING'
  | 'CANCELLED'
  | 'EXPIRED';

export type StepStatus = 'PENDING' | 'RUNNING' | 'RETRYING' | 'SUCCEEDED' | 'FAILED' | 'SKIPPED' | 'CANCELLED';

export interface Usage {
  model?: string;
  inputTokens: number;
  outputTokens: number;
  costMicros: number;
}

export interface Step {
  name: string;
  agent: string;
  status: StepStatus;
  attempt: number;
  startedAt?: string | null;
  finishedAt?: string | null;
  summary?: string | null;
  code?: string | null;
  nextTryAt?: string | null;
  usage?: Usage | null;
}

export interface Artifact {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  href: string;
}

export interface Optimization {
  id: string;
  status: OptimizationStatus;
  progress: number;
  engine?: 'offline' | 'llm' | 'mixed';
  degraded?: boolean;
  steps?: Step[];
  resumeId?: string;
  postingId?: string | null;
  companyName?: string | null;
  title?: string | null;
  match?: { before?: number | null; after?: number | null } | null;
  costMicros?: number;
  artifacts?: Artifact[];
  problem?: Problem | null;
  createdAt: string;
  finishedAt?: string | null;
}

export interface NewOptimization {
  resumeId: string;
  posting: { url: string } | { text: string } | { id: string };
  companyName?: string;
  options: {
    boldness: Boldness;
    language?: string;
    engine: 'auto' | 'offline' | 'llm';
    maxCostMicros?: number;
    template?: Template;
    paper?: Paper;
  };
}

export type Boldness = 'light' | 'balanced' | 'thorough';

export type Template = 'classic' | 'serif' | 'compact' | 'plain';

export type Paper = 'a4' | 'letter';

export interface Estimate {
  inputTokens: number;
  outputTokens: number;
  costMicros: number;
  seconds: number;
  engine: string;
}

export type * from './review-types';
