import type { ApiPath } from './openapi';
import { readProblem } from './problem';

const ROOT = '/api/v1';
const SAFE = new Set(['GET', 'HEAD']);

export interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Sent as If-Match; a stale one is answered with 412. */
  etag?: string | null;
  /** Sent as Idempotency-Key: the same key and body give the first answer again. */
  idempotencyKey?: string;
}

export interface Answer<T> {
  body: T;
  status: number;
  etag: string | null;
  location: string | null;
}

type Listener = () => void;
const signedOutListeners = new Set<Listener>();

/** Tells when any call was refused because the session has ended. */
export function onSignedOut(listener: Listener): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** One request of our own origin; the session cookie is the only credential. */
export async function call<T>(path: ApiPath, options: Call = {}): Promise<Answer<T>> {
  const method = options.method ?? 'GET';
  let response = await send(path, method, options);
  if (response.status === 403 && !SAFE.has(method) && (await lostToken(response.clone()))) {
    await fetch(`${ROOT}/session`, { credentials: 'same-origin' });
    response = await send(path, method, options);
  }
  if (!response.ok) {
    const error = await readProblem(response);
    if (response.status === 401 && path !== '/session') signedOutListeners.forEach((listener) => listener());
    throw error;
  }
  return {
    body: (await bodyOf(response)) as T,
    status: response.status,
    etag: response.headers.get('etag'),
    location: response.headers.get('location'),
  };
}

export const get = async <T>(path: ApiPath, signal?: AbortSignal): Promise<T> => (await call<T>(path, { signal })).body;

/** A key for one intent of the person: a second click with the same key does nothing twice. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

declare global {
  interface Window {
    /** Answers that boot.js asked for before this code was there, by path: each is taken once; absent when nobody answered. */
    candorEarly?: Map<string, Promise<Response | undefined>>;
  }
}

async function askedEarly(path: string, method: string): Promise<Response | undefined> {
  if (method !== 'GET') return undefined;
  const asked = window.candorEarly?.get(path);
  window.candorEarly?.delete(path);
  const answer = await asked;
  // a refusal may be older than the session
  return answer?.ok ? answer : undefined;
}

async function send(path: string, method: string, options: Call): Promise<Response> {
  const early = await askedEarly(path, method);
  if (early) return early;
  const headers: Record<string, string> = { Accept: 'application/json', ...options.headers };
  const form = options.body instanceof FormData;
  if (options.body !== undefined && !form) headers['Content-Type'] = 'application/json';
  if (options.etag) headers['If-Match'] = options.etag;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  if (!SAFE.has(method)) headers['X-XSRF-TOKEN'] = await csrfToken();
  return fetch(path.startsWith('/api/') ? path : ROOT + path, {
    method,
    headers,
    credentials: 'same-origin',
    signal: options.signal,
    body: form ? (options.body as FormData) : options.body === undefined ? undefined : JSON.stringify(options.body),
  });
}

async function csrfToken(): Promise<string> {
  const known = cookie('XSRF-TOKEN');
  if (known) return known;
  await fetch(`${ROOT}/session`, { credentials: 'same-origin' });
  return cookie('XSRF-TOKEN') ?? '';
}

async function lostToken(response: Response): Promise<boolean> {
  const { problem } = await readProblem(response);
  return /csrf/.test(problem.code) || problem.code === 'http-403';
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : undefined;
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204 || response.headers.get('content-length') === '0') return undefined;
  const text = await response.text();
  if (!text) return undefined;
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}
