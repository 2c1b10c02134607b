import { useQueries, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '~/api/more-types';
import { itemsOf, optimizationsQuery, postingQuery } from '~/api/queries';
import { useSourceName } from '~/posting/source';
import { date } from '~/ui/format';
import { Pill } from '~/ui/Marks';
import { Card } from '~/ui/Page';
import { answersBy, ENOUGH, insightsOf, scoreGroup, type Share } from './insights';
import { nameOf, statuses } from './statuses';
import css from './insights.module.css';

/** So many postings are asked for where they were found; further ones are left out of that one table. */
const MOST_POSTINGS = 50;

/** What all applications together say: what waits, what comes next, and what was answered. */
export function Insights({ all }: { all: Application[] }) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  const found = insightsOf(all, now);
  const unnamed = t('run.unnamed');
  return (
    <div className={css.columns}>
      <Card title={t('insights.where')}>
        <dl className={css.bars}>
          {statuses.map((status) => (
            <div key={status}>
              <dt>{t(`tracker.statuses.${status}`)}</dt>
              <dd>
                <span className={css.track}><span className={css.fill} style={{ width: `${(100 * found.counts[status]) / Math.max(1, all.length)}%` }} /></span>
                <span className="figures">{found.counts[status]}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className={css.faint}>{t('insights.answered', { answered: found.answered, count: found.sent })}</p>
      </Card>
      <Card title={t('insights.next')}>
        <Lines none={t('insights.nextNone')}>
          {found.next.slice(0, 6).map(({ application, late }) => (
            <li key={application.id}>
              <span>{nameOf(application, unnamed)}</span>
              {late ? <Pill tone="partial" icon="warn">{t('insights.late', { date: date(application.nextStepAt) })}</Pill> : <span className={css.faint}>{date(application.nextStepAt)}</span>}
            </li>
          ))}
        </Lines>
      </Card>
      <Card title={t('insights.quiet')}>
        <Lines none={t('insights.quietNone')}>
          {found.quiet.slice(0, 6).map(({ application, days }) => (
            <li key={application.id}>
              <span>{nameOf(application, unnamed)}</span>
              <span className={css.faint}>{t('insights.days', { count: days })}</span>
            </li>
          ))}
        </Lines>
      </Card>
      {found.sent < ENOUGH ? (
        <Card title={t('insights.answers')}>
          <p className={css.faint}>{t('insights.tooFew', { count: ENOUGH })}</p>
        </Card>
      ) : (
        <Answers all={all} />
      )}
    </div>
  );
}

function Lines({ none, children }: { none: string; children: ReactNode[] }) {
  return children.length === 0 ? <p className={css.faint}>{none}</p> : <ul className={css.lines}>{children}</ul>;
}

function Answers({ all }: { all: Application[] }) {
  const { t } = useTranslation();
  const sourceName = useSourceName();
  const runs = useQuery(optimizationsQuery({ limit: 100 }));
  const scores = new Map(itemsOf(runs.data).map((run) => [run.id, run.match?.after ?? run.match?.before]));
  const ids = [...new Set(all.flatMap((one) => one.postingId ?? []))].slice(0, MOST_POSTINGS);
  const postings = useQueries({ queries: ids.map((id) => ({ ...postingQuery(id), staleTime: Infinity, retry: false })) });
  const sources = new Map(postings.map((query, index) => [ids[index], query.data?.source]));
  const byScore = answersBy(all, ({ optimizationId }) => {
    const score = optimizationId && scores.get(optimizationId);
    return typeof score === 'number' ? scoreGroup(score) : undefined;
  });
  const bySource = answersBy(all, ({ postingId }) => (postingId ? sources.get(postingId) : undefined));
  return (
    <>
      <Card title={t('insights.byScore')}>
        <Shares shares={byScore} nameOf={(group) => t(`insights.scores.${group as 'over85'}`)} />
      </Card>
      <Card title={t('insights.bySource')}>
        <Shares shares={bySource} nameOf={sourceName} />
      </Card>
    </>
  );
}

function Shares({ shares, nameOf: name }: { shares: Share[]; nameOf: (group: string) => string }) {
  const { t } = useTranslation();
  if (shares.length === 0) return <p className={css.faint}>{t('insights.unknown')}</p>;
  return (
    <table className={css.shares}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('insights.sent')}</th>
          <th scope="col">{t('insights.heard')}</th>
        </tr>
      </thead>
      <tbody className="figures">
        {shares.map((share) => (
          <tr key={share.group}>
            <th scope="row">{name(share.group)}</th>
            <td>{share.sent}</td>
            <td>{share.answered}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
