import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Optimization, Step } from '~/api/types';
import { renderAt } from '~/testing/render';
import { StepRow } from './StepRow';

const run: Optimization = { id: 'o1', status: 'RUNNING', progress: 50, createdAt: '2026-01-01T10:00:00Z', steps: [], resumeId: 'r1' };
const tailor: Step = {
  name: 'tailor', agent: 'resume-tailor', status: 'SUCCEEDED', attempt: 2, engine: 'llm', startedAt: '2026-01-01T10:00:00Z', finishedAt: '2026-01-01T10:00:04Z',
  summary: '3 changes proposed', usage: { model: 'gpt-5-mini', inputTokens: 1200, outputTokens: 300, costMicros: 4200 },
};
const show = (step: Step) => renderAt('/optimizations/o1/progress', '/optimizations/$id/$tab', () => <ol><StepRow run={run} step={step} now={Date.parse('2026-01-01T10:01:00Z')} /></ol>);

const facts = (list: HTMLElement) => Object.fromEntries([...list.querySelectorAll('dl > div')].map((one) => [one.querySelector('dt')?.textContent, one.querySelector('dd')?.textContent]));

it('opens a step: who, with what, for how long and how much, from what, and where it is to be read', async () => {
  show(tailor);
  const opener = await screen.findByRole('button', { name: /Proposing changes/ });
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByText('gpt-5-mini')).toBeNull();
  await userEvent.click(opener);

  const list = screen.getByRole('listitem');
  expect(facts(list)).toMatchObject({ Agent: 'Resume tailor', Engine: 'Language model', Took: '4.0 s', Attempts: '2', Model: 'gpt-5-mini', Tokens: '1,200 in, 300 out', Cost: '$0.0042', 'To read in': 'Changes' });
  expect(within(list).getByRole('link', { name: 'Resume' }).getAttribute('href')).toBe('/resumes/r1');
  await userEvent.click(opener);
  expect(screen.queryByText('gpt-5-mini')).toBeNull();
});

it('says why a model was not used and when the next try is, and promises nothing before it is there', async () => {
  show({ name: 'match-2', status: 'RETRYING', attempt: 1, startedAt: '2026-01-01T10:00:00Z', retryAt: '2026-01-01T10:02:00Z', degradedBecause: 'engine-unavailable' });
  await userEvent.click(await screen.findByRole('button', { name: /Matching you to it/ }));

  const said = facts(screen.getByRole('listitem'));
  expect(said['Next try']).toBeTruthy();
  expect(said['Without a model, because']).toBe('There is no model to use');
  expect(said.Cost).toBe('no cost');
  expect(said['To read in']).toBeUndefined();
});

it('shows a step that it does not know as the server names it', async () => {
  show({ name: 'dream', status: 'SUCCEEDED', attempt: 1, summary: 'nothing' });
  await userEvent.click(await screen.findByRole('button', { name: /dream/ }));

  expect(Object.keys(facts(screen.getByRole('listitem')))).toEqual(['Attempts', 'Cost']);
});
