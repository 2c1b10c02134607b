/** Parts of the contract around the main job: company, interview, tracker, notices, settings, status. */
import type { Evidence } from './types';

export interface CompanyClaim {
  id?: string;
  topic: string;
  statement: string;
  quote?: string;
  url?: string;
  retrievedAt?: string;
  source?: string;
  confidence?: number;
}

export interface Company {
  name?: string | null;
  status: 'found' | 'ambiguous' | 'unknown';
  domain?: string;
  candidates?: string[];
  claims?: CompanyClaim[];
  unknown?: string[];
  searched?: string[];
}

export interface Question {
  id?: string;
  requirementId?: string;
  kind: 'evidence' | 'gap' | 'condition' | 'company' | 'to-ask' | string;
  question: string;
  why?: string;
  evidence?: Evidence[];
  prepare?: string[];
}

export interface Interview {
  questions: Question[];
}

export type ApplicationStatus = 'saved' | 'applied' | 'screening' | 'interview' | 'offer' | 'closed';

export interface Application {
  id: string;
  optimizationId?: string | null;
  postingId?: string | null;
  title?: string | null;
  company?: string | null;
  status: ApplicationStatus;
  appliedAt?: string | null;
  nextStepAt?: string | null;
  notes?: string | null;
  files?: { name: string; href?: string; sha256?: string }[];
}

export interface Notice {
  seq: number;
  type: string;
  optimizationId?: string | null;
  at: string;
  data?: Record<string, unknown> | null;
}

export interface Me {
  id: string;
  email: string;
  displayName?: string;
  locale?: string;
  createdAt?: string;
  hasPassword?: boolean;
}

export interface UsageOverview {
  [name: string]: unknown;
}

export interface PersonalToken {
  id: string;
  name: string;
  scopes: string[];
  createdAt?: string;
  expiresAt?: string;
  lastUsedAt?: string | null;
}

export interface Webhook {
  id: string;
  url: string;
  events?: string[];
  enabled?: boolean;
  createdAt?: string;
  secret?: string;
}

export type Channel = 'in-app' | 'email' | 'webhook';

export interface ServiceState {
  name: string;
  status: 'up' | 'degraded' | 'down' | string;
  checkedAt?: string;
  code?: string;
  dependencies?: ServiceState[];
}
