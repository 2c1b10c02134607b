import { vi } from 'vitest';

export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

export interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Answers fetch from a list of routes and remembers what was sent. */
export function fakeServer(routes: Record<string, Reply | ((sent: Sent) => Reply | Promise<Reply>)>): Sent[] {
  const log: Sent[] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const path = input.replace('/api/v1', '');
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const sent = { method, path, headers: (init.headers ?? {}) as Record<string, string>, body };
    log.push(sent);
    const route = routes[`${method} ${path}`] ?? { status: 404, body: { code: 'not-found', title: 'Not found' } };
    const reply = await (typeof route === 'function' ? route(sent) : route);
    const status = reply.status ?? 200;
    return new Response(status === 204 ? null : JSON.stringify(reply.body ?? {}), {
      status,
      headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...reply.headers },
    });
  });
  return log;
}
