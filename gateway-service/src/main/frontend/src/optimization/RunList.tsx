import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Optimization } from '~/api/types';
import { ago, dateTime, number } from '~/ui/format';
import { Pill } from '~/ui/Marks';
import css from './RunList.module.css';
import { isAlive, runMarks } from './states';

export function useRunName(): (run: Optimization) => string {
  const { t } = useTranslation();
  return (run) => [run.title, run.companyName].filter(Boolean).join(' · ') || t('run.unnamed');
}

/** Optimizations, one line each: what for, how it went, what came of it, when. */
export function RunList({ runs }: { runs: Optimization[] }) {
  const { t } = useTranslation();
  const nameOf = useRunName();
  return (
    <ul className={css.list}>
      {runs.map((run) => (
        <li key={run.id} className={css.row}>
          <Link className={css.name} to="/optimizations/$id/$tab"
            params={{ id: run.id, tab: run.status === 'SUCCEEDED' ? 'changes' : 'progress' }}>
            {nameOf(run)}
          </Link>
          <span className={css.state}>
            <Pill tone={runMarks[run.status].tone} icon={runMarks[run.status].icon}>
              {t(`run.status.${run.status}`)}
              {isAlive(run) && <span className="figures"> {Math.round(run.progress)} %</span>}
            </Pill>
          </span>
          <span className={`${css.gain} figures`}>
            <Gain run={run} />
          </span>
          <time dateTime={run.createdAt} title={dateTime(run.createdAt)}>
            {ago(run.createdAt)}
          </time>
        </li>
      ))}
    </ul>
  );
}

function Gain({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const { before, after } = run.match ?? {};
  if (before === undefined || before === null) return null;
  if (after === undefined || after === null) return <span>{number(before)}</span>;
  return (
    <span title={t('run.gain')}>
      <span className="spoken">{t('run.gain')}: </span>
      {number(before)} <span aria-hidden="true">→</span> <strong>{number(after)}</strong>
    </span>
  );
}
