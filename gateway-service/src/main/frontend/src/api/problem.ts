import type { Problem } from './types';

/** Any answer that is not a success. Screens choose by `code`, never by searching the text. */
export class ProblemError extends Error {
  readonly problem: Problem;
  /** Seconds to wait, when the server said so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** The problem behind whatever was thrown; a request that reached nobody is `offline`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const offline = error instanceof TypeError;
  return { code: offline ? 'offline' : 'unexpected', title: '', status: 0, retryable: offline };
}

export async function readProblem(response: Response): Promise<ProblemError> {
  let body: Partial<Problem> = {};
  if (response.headers.get('content-type')?.includes('json')) {
    body = ((await response.json().catch(() => ({}))) ?? {}) as Partial<Problem>;
  }
  const wait = Number(response.headers.get('retry-after'));
  const code = body.code ?? slugOf(body.type) ?? `http-${response.status}`;
  return new ProblemError(
    { ...body, code, title: body.title ?? '', status: response.status },
    Number.isFinite(wait) && wait > 0 ? wait : undefined,
  );
}

function slugOf(type: string | undefined): string | undefined {
  if (!type || type === 'about:blank') return undefined;
  return type.split(/[/:]/).filter(Boolean).at(-1);
}
