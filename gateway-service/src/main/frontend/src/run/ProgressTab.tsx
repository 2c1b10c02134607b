import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Optimization } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { LinkButton } from '~/ui/LinkButton';
import { Problem } from '~/ui/Problem';
import { useSpeaker } from '~/ui/toast';
import { useKnownWord } from '~/ui/use-known-word';
import css from './progress.module.css';
import { ScoreCard } from './ScoreCard';
import { baseOf } from './step-facts';
import { StepRow } from './StepRow';

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
            <StepRow key={step.name} run={run} step={step} now={now} />
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
  const { t } = useTranslation();
  const word = useKnownWord();
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
      announce(word(`steps.${baseOf(running)}`, running));
    }
  }, [key, running, run.status, announce, t, word]);
}
