import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Optimization, Step } from '~/api/types';
import { stepMarks } from '~/optimization/states';
import { dateTime, duration, money, number } from '~/ui/format';
import { Icon } from '~/ui/Icon';
import { Pill } from '~/ui/Marks';
import { useKnownWord } from '~/ui/use-known-word';
import css from './progress.module.css';
import { baseOf, placesOf, type Place } from './step-facts';
import { useSummaryWords } from './summary';

interface StepRowProps {
  run: Optimization;
  step: Step;
  now: number;
}

/** One step in a line; opened, who did it with what, when, for how much, and where to read what it found. */
export function StepRow({ run, step, now }: StepRowProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const mark = stepMarks[step.status] ?? stepMarks.PENDING;
  const details = `step-${step.name}`;
  return (
    <li className={css.step} data-tone={mark.tone} data-status={step.status}>
      <span className={css.dot}>
        <Icon name={mark.icon} size={15} />
      </span>
      <div className={css.stepBody}>
        <button type="button" className={css.opener} aria-expanded={open} aria-controls={details} onClick={() => setOpen(!open)}>
          <span className={css.what}>
            <StepName step={step} />
            <Said step={step} />
          </span>
          <span className={`${css.figures} figures`}>
            <Pill tone={mark.tone}>{t(`run.stepStatus.${step.status}`)}</Pill>
            <span className={css.quiet}>
              {[timeOf(step, now), step.attempt > 1 ? t('run.attempt', { count: step.attempt }) : '', useSpent(step)].filter(Boolean).join(' · ')}
            </span>
          </span>
          <span className={css.turn}>
            <Icon name="chevron" size={16} />
          </span>
        </button>
        <div id={details} hidden={!open}>{open && <Details run={run} step={step} now={now} />}</div>
      </div>
    </li>
  );
}

function StepName({ step }: { step: Step }) {
  const { t } = useTranslation();
  const word = useKnownWord();
  const base = baseOf(step.name);
  return (
    <strong>
      {word(`steps.${base}`, step.name)}
      {step.name !== base && <span className={css.quiet}> {t('run.again')}</span>}
    </strong>
  );
}

/** What the step says of itself: how far it is, what it found, or why it could not. */
function Said({ step }: { step: Step }) {
  const { t } = useTranslation();
  const words = useSummaryWords();
  const reason = useReason();
  const said = () => {
    if (step.sign) return t('run.lines', step.sign);
    if (step.summary) return words(step.summary);
    if (step.code) return reason(step.code);
    return step.status === 'PENDING' ? '' : t(`run.stepWords.${step.status}`);
  };
  return <span className={css.summary}>{said()}</span>;
}

/** Why something did not work, in our words if we have them. */
function useReason(): (code: string) => string {
  const word = useKnownWord();
  return (code) => word(`problems.${code}.title`, code.replace(/-/g, ' '));
}

function timeOf(step: Step, now: number): string {
  if (!step.startedAt) return '';
  const running = step.status === 'RUNNING' || step.status === 'RETRYING';
  if (!step.finishedAt && !running) return '';
  return duration((step.finishedAt ? Date.parse(step.finishedAt) : now) - Date.parse(step.startedAt));
}

/** Tokens and money, if a model was asked. */
function useSpent({ usage }: Step): string {
  const { t } = useTranslation();
  const tokens = usage ? usage.inputTokens + usage.outputTokens : 0;
  return usage && tokens > 0 ? `${t('run.tokens', { count: tokens, amount: number(tokens) })} · ${money(usage.costMicros)}` : '';
}

function Details({ run, step, now }: StepRowProps) {
  const { t } = useTranslation();
  const word = useKnownWord();
  const reason = useReason();
  const { usage } = step;
  const asked = Boolean(usage && usage.inputTokens + usage.outputTokens > 0);
  const { from, gives } = placesOf(step.name, run);
  const facts: [string, ReactNode][] = [
    [t('details.columns.agent'), step.agent && word(`agents.${step.agent}`, step.agent)],
    [t('details.engine'), step.engine && t(`run.engine.${step.engine}`)],
    [t('run.step.began'), dateTime(step.startedAt)],
    [t('run.step.took'), timeOf(step, now)],
    [t('details.columns.attempts'), step.attempt > 0 && number(step.attempt)],
    [t('run.step.next'), step.status === 'RETRYING' && dateTime(step.retryAt)],
    [t('details.columns.model'), asked && usage?.model],
    [t('details.columns.tokens'), asked && t('run.step.tokens', { input: number(usage?.inputTokens ?? 0), output: number(usage?.outputTokens ?? 0) })],
    [t('details.cost'), step.status !== 'PENDING' && (asked ? money(usage?.costMicros) : t('start.free'))],
    [t('run.step.because'), step.degradedBecause && reason(step.degradedBecause)],
    [t('run.step.from'), from.length > 0 && <Places run={run} places={from} />],
    [t('run.step.gives'), step.status === 'SUCCEEDED' && gives.length > 0 && <Places run={run} places={gives} />],
  ];
  return (
    <dl className={css.details}>
      {facts.filter(([, value]) => value).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Places({ run, places }: { run: Optimization; places: Place[] }) {
  const { t } = useTranslation();
  return (
    <span className={css.places}>
      {places.map((place) => {
        if (place === 'resume') return <Link key={place} to="/resumes/$id" params={{ id: run.resumeId ?? '' }}>{t('run.resume')}</Link>;
        if (place === 'posting') return <Link key={place} to="/postings/$id" params={{ id: run.postingId ?? '' }}>{t('run.posting')}</Link>;
        return <Link key={place} to="/optimizations/$id/$tab" params={{ id: run.id, tab: place }}>{t(`run.tab.${place}`)}</Link>;
      })}
    </span>
  );
}
