import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Optimization, Step } from '~/api/types';
import { isAlive, stepMarks } from '~/optimization/states';
import { duration, money, number } from '~/ui/format';
import { Icon } from '~/ui/Icon';
import { LinkButton } from '~/ui/LinkButton';
import { Pill } from '~/ui/Marks';
import { Problem } from '~/ui/Problem';
import { useSpeaker } from '~/ui/toast';
import css from './progress.module.css';
import { ScoreCard } from './ScoreCard';
import { useSummaryWords } from './summary';

export function ProgressTab({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const steps = run.steps ?? [];
  const alive = isAlive(run);
  const now = useNow(alive);
  useSpokenSteps(run);
  return (
    <div className={css.columns}>
      <section className={css.card} aria-label={t('run.steps')}>
        <div className={css.bar} role="progressbar" aria-label={t('run.progress')} aria-valuenow={Math.round(run.progress)} aria-valuemin={0} aria-valuemax={100}>
          <Fill share={run.status === 'SUCCEEDED' ? 100 : run.progress} />
        </div>
        <ol className={css.steps}>
          {steps.map((step) => (
            <StepRow key={step.name} step={step} now={now} />
          ))}
        </ol>
        {steps.length === 0 && <p className={css.quiet}>{t('run.noSteps')}</p>}
        {alive && <p className={css.leave}>{t('run.leave')}</p>}
        {run.problem && (
          <div className={css.over}>
            <Problem problem={run.problem} />
          </div>
        )}
        {['FAILED', 'EXPIRED'].includes(run.status) && (
          <div className={css.over}>
            <LinkButton to="/optimizations/new" search={{ resume: run.resumeId }} variant="default">{t('run.startOver')}</LinkButton>
          </div>
        )}
      </section>
      <aside className={css.side}>
        <ScoreCard run={run} />
        {run.status === 'SUCCEEDED' && (
          <div className={css.next}>
            <LinkButton to="/optimizations/$id/$tab" params={{ id: run.id, tab: 'changes' }}>{t('run.review')}</LinkButton>
            <LinkButton to="/optimizations/$id/$tab" params={{ id: run.id, tab: 'preview' }} variant="default">{t('run.download')}</LinkButton>
          </div>
        )}
      </aside>
    </div>
  );
}

/** Its width is set as a property, not as an attribute, so the content policy lets it. */
function Fill({ share }: { share: number }) {
  return <div className={css.fill} style={{ width: `${Math.max(2, Math.min(100, share))}%` }} />;
}

function StepRow({ step, now }: { step: Step; now: number }) {
  const { t, i18n } = useTranslation();
  const base = step.name.replace(/-\d+$/, '');
  const again = step.name !== base;
  const known = i18n.exists(`steps.${base}`);
  const words = useSummaryWords();
  const codeWords = (code: string) => (i18n.exists(`problems.${code}.title`) ? t(`problems.${code}.title` as 'problems.unexpected.title') : code.replace(/-/g, ' '));
  const mark = stepMarks[step.status] ?? stepMarks.PENDING;
  const started = step.startedAt ? Date.parse(step.startedAt) : undefined;
  const ended = step.finishedAt ? Date.parse(step.finishedAt) : now;
  const usage = step.usage;
  return (
    <li className={css.step} data-tone={mark.tone} data-status={step.status}>
      <span className={css.dot}>
        <Icon name={mark.icon} size={15} />
      </span>
      <div className={css.what}>
        <strong>
          {known ? t(`steps.${base}` as 'steps.match') : step.name}
          {again && <span className={css.quiet}> {t('run.again')}</span>}
        </strong>
        <span className={css.summary}>{step.sign ? t('run.lines', step.sign) : step.summary ? words(step.summary) : (step.code ? codeWords(step.code) : step.status === 'PENDING' ? '' : t(`run.stepWords.${step.status}`))}</span>
      </div>
      <div className={`${css.figures} figures`}>
        <Pill tone={mark.tone}>{t(`run.stepStatus.${step.status}`)}</Pill>
        <span className={css.quiet}>
          {[
            started !== undefined && (step.finishedAt || step.status === 'RUNNING' || step.status === 'RETRYING') ? duration(ended - started) : '',
            step.attempt > 1 ? t('run.attempt', { count: step.attempt }) : '',
            usage && usage.inputTokens + usage.outputTokens > 0
              ? `${t('run.tokens', { count: usage.inputTokens + usage.outputTokens, amount: number(usage.inputTokens + usage.outputTokens) })} · ${money(usage.costMicros)}`
              : '',
          ].filter(Boolean).join(' · ')}
        </span>
      </div>
    </li>
  );
}

function useNow(ticking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!ticking) return undefined;
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, [ticking]);
  return now;
}

/** Says what is being worked on and how it ended; not every event. */
function useSpokenSteps(run: Optimization): void {
  const { t, i18n } = useTranslation();
  const { announce } = useSpeaker();
  const said = useRef('');
  const running = run.steps?.find((step) => step.status === 'RUNNING')?.name;
  const key = isAlive(run) ? `step:${running ?? ''}` : `end:${run.status}`;
  useEffect(() => {
    if (said.current === key) return;
    const first = said.current === '';
    said.current = key;
    if (key.startsWith('end:')) {
      if (!first) announce(t(`run.status.${run.status}`));
    } else if (running) {
      announce(i18n.exists(`steps.${running}`) ? t(`steps.${running}` as 'steps.match') : running);
    }
  }, [key, running, run.status, announce, t, i18n]);
}
