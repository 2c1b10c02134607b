/** Parts of the contract around the main job: company, interview, tracker, notices, settings, status. */
import type { Schemas, Shape } from './openapi';
import type { Evidence, PageOf } from './types';

export type CompanyClaim = Shape<'CompanyClaim', 'topic' | 'statement'>;

export type Company = Shape<'CompanyProfile', 'status', { claims?: CompanyClaim[] }>;

/** The document gives the question of `POST /match` under this name, so this one is written here. */
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

export type ApplicationStatus = Schemas['Created']['status'] & string;

export type Application = Shape<'ApplicationView', 'id' | 'status', { files?: { name: string; href?: string; sha256?: string }[] }>;

export type Notice = Shape<'Notice', 'seq' | 'type' | 'at'>;

/** A page of notices; `last` is the number of the newest of all. */
export interface Notices extends PageOf<Notice> {
  last?: number;
}

export type Me = Shape<'MeAnswer', 'id' | 'email'>;

/** Joined from the services by the gateway; the document says nothing about its shape. */
export interface UsageOverview {
  [name: string]: unknown;
}

export type PersonalToken = Shape<'Shown', 'id' | 'name' | 'scopes'>;

export type Webhook = Shape<'WebhookAnswer', 'id' | 'url'>;

export type Delivery = Shape<'LoggedDelivery', 'id' | 'event' | 'createdAt', { status: 'READY' | 'SENT' | 'FAILED' }>;

export type ServiceState = Shape<'Entry', 'name' | 'status', { dependencies?: ServiceState[] }>;

export type SystemState = Shape<'StatusAnswer', 'status', { services?: ServiceState[] }>;

export type Provider = Shape<'Provider', 'name' | 'hasKey'>;

/** Answer of a test; the document says nothing about its shape. */
export interface ProviderTest {
  works: boolean;
  model?: string;
  problem?: string;
  milliseconds: number;
}

export type NewProvider = Schemas['NewProvider'];

export type Consent = Shape<'Consent', 'provider' | 'purpose' | 'grantedAt'>;

/** What was said to providers, and those that this installation has set up; without `offered` it cannot be asked now. */
export interface Consents extends PageOf<Consent> {
  offered?: Shape<'OfferedProviders', 'names' | 'consentAssumed'>;
}
