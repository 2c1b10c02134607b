import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { postingQuery } from '~/api/queries';
import type { Optimization } from '~/api/types';
import { Ago } from '~/ui/Ago';
import { number } from '~/ui/format';
import { Pill } from '~/ui/Marks';
import rows from '~/ui/rows.module.css';
import css from './RunList.module.css';
import { isAlive, runMarks } from './states';

/** What an optimization is for: the posting's title and company, as far as they are known. */
export function useRunName(run: Optimization): { title: string | undefined; company: string | undefined; name: string } {
  const { t } = useTranslation();
  const posting = useQuery({ ...postingQuery(run.postingId ?? ''), enabled: Boolean(run.postingId) && !run.title, staleTime: 600_000 });
  const title = run.title ?? posting.data?.title;
  const company = run.companyName ?? posting.data?.company;
  return { title, company, name: [title, company].filter(Boolean).join(' · ') || t('run.unnamed') };
}

/** Optimizations, one line each: what for, how it went, what came of it, when. */
export function RunList({ runs }: { runs: Optimization[] }) {
  return (
    <ul className={rows.list}>
      {runs.map((run) => (
        <Row key={run.id} run={run} />
      ))}
    </ul>
  );
}

function Row({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const { name } = useRunName(run);
  const mark = runMarks[run.status];
  return (
    <li className={css.row}>
      <Link className={css.name} to="/optimizations/$id/$tab" params={{ id: run.id, tab: run.status === 'SUCCEEDED' ? 'changes' : 'progress' }}>
        {name}
      </Link>
      <span className={css.state}>
        <Pill tone={mark.tone} icon={mark.icon}>
          {t(`run.status.${run.status}`)}
          {isAlive(run) && <span className="figures"> {Math.round(run.progress)} %</span>}
        </Pill>
      </span>
      <span className={`${css.gain} figures`}>
        <Gain run={run} />
      </span>
      <Ago at={run.createdAt} />
    </li>
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
