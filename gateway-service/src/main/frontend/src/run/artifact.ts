import { readProblem } from '~/api/problem';
import type { Artifact } from '~/api/types';

export const hrefOf = (id: string, artifact: Artifact): string =>
  artifact.href?.startsWith('/') ? artifact.href : `/api/v1/optimizations/${id}/artifacts/${encodeURIComponent(artifact.name)}`;

export async function fetchArtifact(href: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(href, { credentials: 'same-origin', signal });
  if (!response.ok) throw await readProblem(response);
  return response;
}
