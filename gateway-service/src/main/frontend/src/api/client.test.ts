import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer } from '~/testing/fake-server';
import { call, get, onSignedOut } from './client';
import type { ProblemError } from './problem';
import { problemOf } from './problem';

const forget = () => {
  document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/';
};

const early = (answer: Response | undefined) => new Map([['/session', Promise.resolve(answer)]]);

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc; path=/';
});

afterEach(() => {
  forget();
  vi.unstubAllGlobals();
});

const problemFrom = async (promise: Promise<unknown>): Promise<ProblemError> =>
  promise.then(
    () => Promise.reject(new Error('it was answered')),
    (error: unknown) => error as ProblemError,
  );

describe('the client', () => {
  it('sends the CSRF token with what changes something, and not with what reads', async () => {
    const log = fakeServer({ 'GET /me': {}, 'POST /postings': { status: 202 } });

    await get('/me');
    await call('/postings', { method: 'POST', body: { text: 'x' } });

    expect(log[0]?.headers['X-XSRF-TOKEN']).toBeUndefined();
    expect(log[1]?.headers).toMatchObject({ 'X-XSRF-TOKEN': 'abc', 'Content-Type': 'application/json' });
  });

  it('asks for a token first when there is none', async () => {
    forget();
    const log = fakeServer({ 'GET /session': () => ({ body: ((document.cookie = 'XSRF-TOKEN=fresh; path=/'), {}) }), 'DELETE /session': { status: 204 } });

    await call('/session', { method: 'DELETE' });

    expect(log.map((sent) => `${sent.method} ${sent.path}`)).toEqual(['GET /session', 'DELETE /session']);
    expect(log[1]?.headers['X-XSRF-TOKEN']).toBe('fresh');
  });

  it('takes the session that was asked for before its code was there, once', async () => {
    const log = fakeServer({ 'GET /session': { body: { id: 'later' } } });
    window.candorEarly = early(new Response('{"id":"early"}', { headers: { 'content-type': 'application/json' } }));

    expect(await get('/session')).toEqual({ id: 'early' });
    expect(log).toEqual([]);
    expect(await get('/session')).toEqual({ id: 'later' });
  });

  it('asks for the session itself when nobody answered early', async () => {
    fakeServer({ 'GET /session': { body: { id: 'later' } } });
    window.candorEarly = early(undefined);

    expect(await get('/session')).toEqual({ id: 'later' });
  });

  it('asks again for what was refused before its code was there', async () => {
    fakeServer({ 'GET /session': { body: { id: 'later' } } });
    window.candorEarly = early(new Response('{}', { status: 401 }));

    expect(await get('/session')).toEqual({ id: 'later' });
  });

  it('sends once more with a new token when the old one was refused', async () => {
    let tries = 0;
    fakeServer({
      'GET /session': {},
      'POST /files': () => (++tries === 1 ? { status: 403, body: { code: 'csrf-token-missing' } } : { status: 201, body: { id: 'f1' } }),
    });

    const { body } = await call<{ id: string }>('/files', { method: 'POST', body: new FormData() });

    expect(body.id).toBe('f1');
    expect(tries).toBe(2);
  });

  it('leaves the content type of a form to the browser', async () => {
    const log = fakeServer({ 'POST /files': { status: 201 } });

    await call('/files', { method: 'POST', body: new FormData() });

    expect(log[0]?.headers['Content-Type']).toBeUndefined();
  });

  it('sends If-Match and gives back the new ETag', async () => {
    const log = fakeServer({ 'PATCH /optimizations/o1/changes/c1': { headers: { etag: '"2"' } } });

    const { etag } = await call('/optimizations/o1/changes/c1', { method: 'PATCH', body: {}, etag: '"1"' });

    expect(log[0]?.headers['If-Match']).toBe('"1"');
    expect(etag).toBe('"2"');
  });

  it('throws the problem with its code, trace id and wait', async () => {
    fakeServer({ 'GET /me': { status: 429, body: { code: 'too-many-requests', title: 'Slow down', traceId: 't1' }, headers: { 'retry-after': '7' } } });

    const error = await problemFrom(get('/me'));

    expect(error.problem).toMatchObject({ code: 'too-many-requests', status: 429, traceId: 't1' });
    expect(error.retryAfter).toBe(7);
  });

  it('names a problem without a code after its status', async () => {
    fakeServer({ 'GET /me': { status: 502, body: {}, headers: { 'content-type': 'text/html' } } });

    expect((await problemFrom(get('/me'))).problem.code).toBe('http-502');
  });

  it('tells that the session ended, but not when a sign-in was refused', async () => {
    const ended = vi.fn();
    const stop = onSignedOut(ended);
    fakeServer({ 'GET /me': { status: 401, body: {} }, 'POST /session': { status: 401, body: { code: 'wrong-credentials' } } });

    await problemFrom(call('/session', { method: 'POST', body: {} }));
    expect(ended).not.toHaveBeenCalled();
    await problemFrom(get('/me'));
    expect(ended).toHaveBeenCalledOnce();
    stop();
  });

  it('calls a request that reached nobody offline', () => {
    expect(problemOf(new TypeError('Failed to fetch'))).toMatchObject({ code: 'offline', retryable: true });
  });
});
