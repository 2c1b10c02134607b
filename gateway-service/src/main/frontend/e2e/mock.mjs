// A stand-in for the suite: serves the built UI under the real content policy and answers the public API from memory.
// Usage: node e2e/mock.mjs [port] (default 8099). For looking at screens; never part of the product.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import * as data from './mock-data.mjs';

const root = fileURLToPath(new URL(process.env.CANDOR_UI ? `file://${process.env.CANDOR_UI}/` : '../../../../target/frontend/static/', import.meta.url));
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.html': 'text/html' };

export const policy = (nonce) =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'none'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default`;

export async function startMock(port = 0, { empty = false, stepMillis = 700 } = {}) {
  const state = { signedIn: false, runs: new Map(), resumes: new Map(), postings: new Map(), applications: new Map(), notices: [], sockets: new Set(), tokens: [], webhooks: [], providers: new Map(), consents: new Map(), seq: 0 };
  if (!empty) fill(state);
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      try {
        if (url.pathname.startsWith('/api/')) api(state, request, response, url, Buffer.concat(chunks), stepMillis);
        else page(request, response, url);
      } catch (error) {
        problem(response, 500, 'unexpected', String(error));
      }
    });
  });
  const sockets = new WebSocketServer({ server, path: '/ws/notifications' });
  sockets.on('connection', (socket, request) => {
    const after = Number(new URL(request.url, 'http://localhost').searchParams.get('after') ?? 0);
    state.notices.filter((one) => one.seq > after).forEach((one) => socket.send(JSON.stringify(one)));
    state.sockets.add(socket);
    socket.on('close', () => state.sockets.delete(socket));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, state, close: () => { sockets.close(); server.closeAllConnections(); server.close(); } };
}

function page(request, response, url) {
  const file = normalize(join(root, url.pathname));
  if (file.startsWith(root) && extname(file) && existsSync(file)) {
    // as the gateway does: what the build has compressed goes out as it is
    const [coding, end] = [['br', '.br'], ['gzip', '.gz']].find(([name, end]) => request.headers['accept-encoding']?.includes(name) && existsSync(file + end)) ?? [];
    const headers = { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'max-age=31536000, public, immutable', Vary: 'Accept-Encoding' };
    response.writeHead(200, coding ? { ...headers, 'Content-Encoding': coding } : headers);
    return response.end(readFileSync(coding ? file + end : file));
  }
  const nonce = randomBytes(16).toString('base64');
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy(nonce), 'Cache-Control': 'no-store' });
  response.end(html.replaceAll('__CSP_NONCE__', nonce));
}

function json(response, status, body, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Set-Cookie': 'XSRF-TOKEN=mock; Path=/', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function problem(response, status, code, detail) {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ type: `https://candor.dev/problems/${code}`, title: '', status, code, detail, traceId: randomUUID().replaceAll('-', ''), retryable: false }));
}

function fill(state) {
  state.resumes.set('resume-1', data.resume('resume-1', 'mara-lindqvist.pdf'));
  state.resumes.set('resume-2', { id: 'resume-2', fileName: 'scan-of-my-cv.pdf', status: 'REJECTED', createdAt: data.at(400_000), warnings: [{ code: 'scanned', severity: 'error', message: 'This PDF holds pictures of text, not text. A PDF saved from a word processor works.', page: 1 }] });
  state.postings.set('posting-1', data.posting('posting-1'));
  run(state, { id: 'run-1', seconds: 3600 });
  state.runs.set('run-2', { ...run(state, { id: 'run-2', seconds: 90_000 }), id: 'run-2', status: 'FAILED', progress: 40, companyName: 'Kestrel Rail', title: 'Platform Engineer', match: { before: 41, after: null },
    problem: { code: 'posting-unreadable', title: 'The posting could not be read', status: 422, detail: 'The page holds no posting any more. Paste the text and go on from there.', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' } });
  state.runs.get('run-2').steps = state.runs.get('run-2').steps.map((step, index) => (index === 2 ? { ...step, status: 'FAILED', summary: null, code: 'posting-unreadable', attempt: 3 } : index > 2 ? { ...step, status: 'PENDING', summary: null, startedAt: null, finishedAt: null } : step));
  state.applications.set('a1', { id: 'a1', optimizationId: 'run-1', title: 'Senior Backend Engineer', company: 'Harbourline Logistics', status: 'applied', appliedAt: data.at(80_000), nextStepAt: data.at(-400_000), notes: 'Spoke with Anouk from the team.', files: [{ name: 'optimized-resume.pdf' }] });
  state.applications.set('a2', { id: 'a2', title: 'Platform Engineer', company: 'Kestrel Rail', status: 'saved', notes: '', files: [] });
  state.providers.set('openai', { name: 'openai', model: 'gpt-5-mini', hasKey: true, updatedAt: data.at(90_000) });
  state.consents.set('openai', { provider: 'openai', purpose: 'OpenAI may be sent lines of my resume, without name and contact data, and the requirements of postings, to suggest other wording.', grantedAt: data.at(90_000) });
  state.webhooks.push({ id: 'w1', url: 'https://hooks.example.com/candor', events: ['optimization.succeeded', 'optimization.failed'], enabled: true, createdAt: data.at(90_000) });
  state.notices.push({ seq: ++state.seq, type: 'optimization.failed', optimizationId: 'run-2', at: data.at(89_000), data: { code: 'posting-unreadable' } });
  state.notices.push({ seq: ++state.seq, type: 'optimization.succeeded', optimizationId: 'run-1', at: data.at(3590), data: { before: 79.1, after: 86.4 } });
}

function run(state, { id, seconds, alive = false }) {
  const steps = data.plan.map(([name, agent, summary], index) => ({
    name, agent, status: alive ? 'PENDING' : 'SUCCEEDED', attempt: alive ? 0 : 1, summary: alive ? null : summary,
    startedAt: alive ? null : data.at(seconds - index), finishedAt: alive ? null : data.at(seconds - index - 0.8),
    usage: { model: null, inputTokens: 0, outputTokens: 0, costMicros: 0 },
  }));
  const made = {
    id, status: alive ? 'RUNNING' : 'SUCCEEDED', progress: alive ? 0 : 100, engine: 'offline', degraded: false, steps, resumeId: 'resume-1', postingId: 'posting-1',
    companyName: 'Harbourline Logistics', title: alive ? null : 'Senior Backend Engineer', match: alive ? null : { before: 79.1, after: 86.4 }, costMicros: 0, artifacts: [], problem: null, createdAt: data.at(seconds),
    finishedAt: alive ? null : data.at(seconds - 11),
  };
  state.runs.set(id, made);
  made.facts = [];
  made.changes = data.changes();
  made.version = 1;
  return made;
}

function animate(state, made, stepMillis) {
  let seq = 0;
  const fact = (event, extra) => made.facts.push({ seq: ++seq, event, body: { entry: { optimizationId: made.id, run: 1, seq, progress: made.progress, at: new Date().toISOString() }, ...extra } });
  fact('queued');
  fact('started');
  const tick = (index) => {
    if (made.status !== 'RUNNING') return;
    const before = made.steps[index - 1];
    if (before) {
      Object.assign(before, { status: 'SUCCEEDED', summary: data.plan[index - 1][2], finishedAt: new Date().toISOString() });
      made.progress = Math.round((index / made.steps.length) * 100);
      fact('step-changed', { step: { name: before.name, agent: before.agent, status: 'SUCCEEDED', attempt: 1, summary: before.summary } });
    }
    const step = made.steps[index];
    if (!step) {
      Object.assign(made, { status: 'SUCCEEDED', progress: 100, finishedAt: new Date().toISOString(), match: { before: 79.1, after: 86.4 } });
      fact('succeeded');
      const notice = { seq: ++state.seq, type: 'optimization.succeeded', optimizationId: made.id, at: new Date().toISOString(), data: { before: 79.1, after: 86.4 } };
      state.notices.push(notice);
      state.sockets.forEach((socket) => socket.send(JSON.stringify(notice)));
      return;
    }
    Object.assign(step, { status: 'RUNNING', attempt: 1, startedAt: new Date().toISOString() });
    fact('step-changed', { step: { name: step.name, agent: step.agent, status: 'RUNNING', attempt: 1, summary: null } });
    setTimeout(() => tick(index + 1), stepMillis);
  };
  tick(0);
}

function events(made, request, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  let sent = Number(request.headers['last-event-id'] ?? 0);
  const timer = setInterval(() => {
    for (const { seq, event, body } of made.facts.filter((one) => one.seq > sent)) {
      response.write(`id: ${seq}\nevent: ${event}\ndata: ${JSON.stringify(body)}\n\n`);
      sent = seq;
    }
    if (made.status !== 'RUNNING') {
      clearInterval(timer);
      response.end();
    }
  }, 60);
  response.on('close', () => clearInterval(timer));
}

const artifacts = (id) =>
  ['optimized-resume.pdf', 'optimized-resume.docx', 'optimized-resume.md', 'optimized-resume.txt', 'optimized-resume.json', 'cover-letter.docx', 'report.html', 'report.pdf', 'job-analysis.json', 'resume-optimization.json', 'company-research.json'].map((name, index) => ({
    name, mediaType: name.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream', size: 21_400 + index * 1700, sha256: createHash('sha256').update(name).digest('hex'), href: `/api/v1/optimizations/${id}/artifacts/${name}`,
  }));

function api(state, request, response, url, body, stepMillis) {
  const path = url.pathname.replace('/api/v1', '');
  const method = request.method;
  const is = (wanted, pattern) => (method === wanted ? pattern.exec(path) : null);
  const parsed = () => JSON.parse(body.toString() || '{}');
  const page = (items) => json(response, 200, { items, next: null });
  const found = (thing) => (thing ? json(response, 200, thing) : problem(response, 404, 'not-found'));
  let hit;
  if (is('GET', /^\/session$/)) return state.signedIn ? json(response, 200, { authenticated: true, id: 'me', email: 'mara.lindqvist@example.com', displayName: 'Mara Lindqvist', local: true, accountsLocal: true, providers: [] }) : json(response, 200, { authenticated: false, local: true, accountsLocal: true, providers: [] });
  if (is('POST', /^\/session$/)) {
    if (parsed().password === 'wrong') return problem(response, 401, 'wrong-credentials');
    state.signedIn = true;
    return json(response, 200, { authenticated: true, id: 'me' });
  }
  if (is('DELETE', /^\/session$/)) { state.signedIn = false; return json(response, 204); }
  if (is('POST', /^\/unsubscribe$/)) return url.searchParams.get('word') === 'wrong' ? problem(response, 404, 'unsubscribe-link-invalid') : json(response, 204);
  if (!state.signedIn) return problem(response, 401, 'unauthenticated');
  if (state.broken) return problem(response, state.broken, state.broken === 503 ? 'unavailable' : 'unexpected');
  if (method !== 'GET' && request.headers['x-xsrf-token'] !== 'mock') return problem(response, 403, 'csrf-token-missing');
  if (is('POST', /^\/files$/)) {
    const name = /filename="([^"]+)"/.exec(body.toString('latin1'))?.[1] ?? 'resume.txt';
    const id = `resume-${state.resumes.size + 1}`;
    state.resumes.set(id, { id, fileName: name, status: 'READING' });
    setTimeout(() => state.resumes.set(id, data.resume(id, name)), 900);
    return json(response, 201, { id, name, mediaType: 'text/plain', size: body.length, sha256: '', version: 1, createdAt: data.at(0) });
  }
  if ((hit = is('DELETE', /^\/files\/([^/]+)$/))) { state.resumes.delete(hit[1]); return json(response, 204); }
  if (is('GET', /^\/files\/[^/]+\/content$/)) {
    response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment' });
    return response.end(data.pdf(data.resumeText.split('\n')));
  }
  if (is('GET', /^\/resumes$/)) return page([...state.resumes.values()]);
  if ((hit = is('GET', /^\/resumes\/([^/]+)$/))) return found(state.resumes.get(hit[1]));
  if ((hit = is('PUT', /^\/resumes\/([^/]+)\/document$/))) { const one = state.resumes.get(hit[1]); one.document = parsed(); return json(response, 200, one); }
  if (is('POST', /^\/postings$/)) {
    const id = `posting-${state.postings.size + 1}`;
    const failed = /blocked/.test(parsed().url ?? '');
    state.postings.set(id, { id, status: 'READING' });
    setTimeout(() => state.postings.set(id, failed ? { id, status: 'FAILED', url: parsed().url, warnings: [{ code: 'not-a-posting', severity: 'error', message: 'The page asks for a sign-in, so it could not be read.' }] } : { ...data.posting(id), ...(parsed().text ? { source: 'text', url: null, text: parsed().text } : {}) }), 900);
    return json(response, 202, { id }, { Location: `/api/v1/postings/${id}` });
  }
  if ((hit = is('GET', /^\/postings\/([^/]+)$/))) return found(state.postings.get(hit[1]));
  if (is('POST', /^\/optimizations\/estimate$/)) return json(response, 200, { inputTokens: 0, outputTokens: 0, costMicros: 0, seconds: 8, engine: 'offline' });
  if (is('POST', /^\/optimizations$/)) {
    const id = `run-${state.runs.size + 1}`;
    animate(state, run(state, { id, seconds: 0, alive: true }), stepMillis);
    return json(response, 202, { id }, { Location: `/api/v1/optimizations/${id}` });
  }
  if (is('GET', /^\/optimizations$/)) {
    const status = url.searchParams.get('status');
    return page([...state.runs.values()].filter((one) => !status || one.status === status).map(publicRun));
  }
  if ((hit = /^\/optimizations\/([^/]+)(?:\/(.*))?$/.exec(path))) return runPart(state, request, response, state.runs.get(hit[1]), hit[2] ?? '', parsed);
  if (is('GET', /^\/applications$/)) return page([...state.applications.values()]);
  if (is('POST', /^\/applications$/)) { const id = randomUUID(); state.applications.set(id, { id, files: [], ...parsed() }); return json(response, 201, state.applications.get(id)); }
  if ((hit = is('PATCH', /^\/applications\/([^/]+)$/))) { Object.assign(state.applications.get(hit[1]), parsed()); return json(response, 200, state.applications.get(hit[1])); }
  if (is('GET', /^\/notifications$/)) return json(response, 200, { items: url.searchParams.get('order') === 'newest' ? [...state.notices].reverse() : state.notices.filter((one) => one.seq > Number(url.searchParams.get('after') ?? 0)), next: null, last: state.seq });
  if (is('PATCH', /^\/me$/)) state.name = parsed().displayName;
  if (path === '/me' && method !== 'DELETE') return json(response, 200, { id: 'me', email: 'mara.lindqvist@example.com', displayName: state.name ?? 'Mara Lindqvist', hasPassword: true, createdAt: data.at(900_000) });
  if (is('GET', /^\/me\/usage$/)) return json(response, 200, { optimizationsToday: { used: 2, limit: 50 }, costMicrosToday: { used: 12_400, limit: 5_000_000 }, costMicrosTotal: 84_000, storedBytes: 214_000, maxStoredBytes: 500_000_000 });
  if (is('GET', /^\/me\/tokens$/)) return page(state.tokens);
  if (is('POST', /^\/me\/tokens$/)) { state.tokens.push({ id: randomUUID(), createdAt: data.at(0), expiresAt: data.at(-2_592_000), lastUsedAt: null, ...parsed() }); return json(response, 201, { id: 'x', token: 'candor_0123456789abcdefghijklmnopqrstuvwxyz' }); }
  if (/^\/me\/notification-settings$/.test(path)) {
    state.matrix = method === 'PUT' ? parsed().events : (state.matrix ?? Object.fromEntries(['succeeded', 'failed', 'cancelled', 'expired'].map((one) => [`optimization.${one}`, { 'in-app': true, email: one !== 'cancelled', webhook: true }]).concat([['optimization.needs-you', { email: true }], ['digest.weekly', { email: false }]])));
    return json(response, 200, { events: state.matrix });
  }
  if (is('GET', /^\/me\/providers$/)) return page([...state.providers.values()]);
  if ((hit = is('PUT', /^\/me\/providers\/([^/]+)$/))) { const { apiKey, ...rest } = parsed(); state.providers.set(hit[1], { name: hit[1], hasKey: Boolean(apiKey) || Boolean(state.providers.get(hit[1])?.hasKey), updatedAt: data.at(0), ...rest }); return json(response, 200, state.providers.get(hit[1])); }
  if ((hit = is('DELETE', /^\/me\/providers\/([^/]+)$/))) { state.providers.delete(hit[1]); return json(response, 204); }
  if ((hit = is('POST', /^\/me\/providers\/([^/]+)\/test$/))) { const { model } = state.providers.get(hit[1]); return json(response, 200, /wrong/.test(model) ? { works: false, model, problem: 'http-404', milliseconds: 210 } : { works: true, model, milliseconds: 640 }); }
  if (is('GET', /^\/me\/consents$/)) return page([...state.consents.values()]);
  if ((hit = is('PUT', /^\/me\/consents\/([^/]+)$/))) { state.consents.set(hit[1], { provider: hit[1], grantedAt: data.at(0), ...parsed() }); return json(response, 200, { provider: hit[1], granted: true }); }
  if ((hit = is('DELETE', /^\/me\/consents\/([^/]+)$/))) { state.consents.set(hit[1], { provider: hit[1], purpose: 'refused', grantedAt: data.at(0), ...state.consents.get(hit[1]), withdrawnAt: data.at(0) }); return json(response, 204); }
  if (is('POST', /^\/me\/notification-settings\/tests\/[a-z]+$/)) return json(response, 202, { places: 1 });
  if (is('GET', /^\/webhooks$/)) return page(state.webhooks);
  if (is('POST', /^\/webhooks$/)) { const made = { id: randomUUID(), url: parsed().url, events: ['optimization.succeeded', 'optimization.failed', 'optimization.expired'], enabled: true, createdAt: data.at(0) }; state.webhooks.push(made); return json(response, 201, { ...made, secret: 'whsec_c2VjcmV0IG9mIHRoZSBtb2NrIGZvciBwaWN0dXJlcw==' }); }
  if (is('GET', /^\/webhooks\/[^/]+\/deliveries$/)) return page([{ id: 'd2', event: 'optimization.succeeded', status: 'SENT', tries: 1, createdAt: data.at(3590), sentAt: data.at(3589), responseStatus: 204 }, { id: 'd1', event: 'optimization.failed', status: 'FAILED', tries: 6, createdAt: data.at(89_000), responseStatus: 500, problem: 'refused-by-target' }]);
  if (is('GET', /^\/status$/)) return json(response, 200, { status: 'up', services: ['gateway-service', 'resume-service', 'job-analysis-service', 'file-service', 'notification-service'].map((name, index) => ({ name, status: index === 4 ? 'degraded' : 'up', checkedAt: data.at(4), dependencies: [{ name: 'database', status: 'up' }, { name: 'bus', status: 'up' }, { name: index === 4 ? 'mail' : 'object-store', status: index === 4 ? 'down' : 'up' }] })) });
  return problem(response, 404, 'not-found');
}

const publicRun = (made) => Object.fromEntries(Object.entries(made).filter(([name]) => !['facts', 'changes', 'version'].includes(name)));

function runPart(state, request, response, made, part, parsed) {
  if (!made) return problem(response, 404, 'not-found');
  const tag = () => ({ ETag: `"${made.version}"` });
  if (part === '' && request.method === 'DELETE') { state.runs.delete(made.id); return json(response, 204); }
  if (part === '') return json(response, 200, publicRun(made));
  if (part === 'events') return events(made, request, response);
  if (part === 'match') return json(response, 200, data.match);
  if (part === 'company') return json(response, 200, made.id === 'run-2' ? data.namesakes : data.company);
  if (part === 'report') return json(response, 200, data.report(made.changes));
  if (part === 'interview') return json(response, 200, data.interview);
  if (part === 'changes') return json(response, 200, made.changes, tag());
  if (part === 'artifacts') return json(response, 200, artifacts(made.id));
  if (part.startsWith('artifacts/')) {
    const pdf = part.endsWith('.pdf');
    response.writeHead(200, { 'Content-Type': pdf ? 'application/pdf' : 'text/plain; charset=utf-8', 'Content-Disposition': 'attachment' });
    return response.end(pdf ? data.pdf() : data.resumeText);
  }
  if (part === 'cancel') { made.status = 'CANCELLED'; return json(response, 202, {}); }
  const change = made.changes.find((one) => part === `changes/${one.id}`);
  if (change && request.method === 'PATCH') {
    if (request.headers['if-match'] !== `"${made.version}"`) return problem(response, 412, 'precondition-failed');
    made.version++;
    const { decision, text } = parsed();
    if (/blockchain/i.test(text ?? '')) return problem(response, 422, 'claim-refused', 'Your resume does not say “blockchain”. Confirm it as your own fact, or say it otherwise.');
    Object.assign(change, { decision, text: text ?? null });
    return json(response, 200, change, tag());
  }
  return problem(response, 404, 'not-found');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const mock = await startMock(Number(process.argv[2] ?? 8099));
  console.log(`stand-in at ${mock.url}`);
}
