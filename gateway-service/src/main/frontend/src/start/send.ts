import { call, newKey } from '~/api/client';
import type { NewOptimization, Optimization, Posting, StoredFile } from '~/api/types';

/** What the server reads; it judges by content, this is only the hint of the file dialog. */
export const accepted = '.pdf,.docx,.txt,.md,.markdown,.json,.zip';

export async function uploadFile(file: File): Promise<StoredFile> {
  const form = new FormData();
  form.append('file', file, file.name);
  return (await call<StoredFile>('/files', { method: 'POST', body: form })).body;
}

export async function sendPosting(posting: { url: string } | { text: string }): Promise<string> {
  const answer = await call<Partial<Posting> | undefined>('/postings', {
    method: 'POST',
    body: posting,
    idempotencyKey: newKey(),
  });
  return idOf(answer.body?.id, answer.location);
}

/** `existing` tells that an identical one is still alive: nothing new was started. */
export async function startOptimization(body: NewOptimization): Promise<{ id: string; existing: boolean }> {
  const answer = await call<Partial<Optimization> | undefined>('/optimizations', {
    method: 'POST',
    body,
    idempotencyKey: newKey(),
  });
  return { id: idOf(answer.body?.id, answer.location), existing: answer.status === 200 };
}

function idOf(id: string | undefined, location: string | null): string {
  const found = id ?? location?.split('/').filter(Boolean).at(-1);
  if (!found) throw new Error('the answer names no id');
  return found;
}
