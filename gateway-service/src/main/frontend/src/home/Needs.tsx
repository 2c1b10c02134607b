import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRunName } from '~/optimization/RunList';
import { nameOf } from '~/tracker/statuses';
import { date } from '~/ui/format';
import type { IconName } from '~/ui/Icon';
import { Bones } from '~/ui/Load';
import { Pill, type Tone } from '~/ui/Marks';
import { Card } from '~/ui/Page';
import rows from '~/ui/rows.module.css';
import css from './Home.module.css';
import type { Need } from './needs';

const marks: Record<Need['kind'], { tone: Tone; icon: IconName }> = {
  failed: { tone: 'gap', icon: 'warn' },
  expired: { tone: 'gap', icon: 'wait' },
  model: { tone: 'accent', icon: 'talk' },
  company: { tone: 'accent', icon: 'company' },
  review: { tone: 'partial', icon: 'half' },
  due: { tone: 'accent', icon: 'calendar' },
  late: { tone: 'partial', icon: 'calendar' },
};

/** What waits for the person; its line stands from the start, so that nothing below moves when the answer comes. */
export function Needs({ needs, asking }: { needs: Need[]; asking: boolean }) {
  const { t } = useTranslation();
  return (
    <Card title={t('home.needs.title')}>
      {needs.length > 0 ? (
        <ul className={rows.list}>
          {needs.map((need) => ('run' in need ? <OfRun key={need.kind + need.run.id} need={need} /> : <OfCard key={need.application.id} need={need} />))}
        </ul>
      ) : asking ? (
        <Bones kind="rows" count={1} />
      ) : (
        <p className={css.calm}>{t('home.needs.none')}</p>
      )}
    </Card>
  );
}

const places = { failed: 'progress', expired: 'progress', model: 'progress', company: 'company', review: 'changes' } as const;

function OfRun({ need }: { need: Extract<Need, { run: unknown }> }) {
  const { t } = useTranslation();
  const { name } = useRunName(need.run);
  const words = need.kind === 'review' ? t('home.needs.review', { count: need.count }) : t(`home.needs.${need.kind}`);
  return (
    <Line kind={need.kind} words={words}>
      <Link className={rows.link} to="/optimizations/$id/$tab" params={{ id: need.run.id, tab: places[need.kind] }}>{name}</Link>
    </Line>
  );
}

function OfCard({ need: { kind, application } }: { need: Extract<Need, { application: unknown }> }) {
  const { t } = useTranslation();
  return (
    <Line kind={kind} words={kind === 'due' ? t('home.needs.due') : t('home.needs.late', { date: date(application.nextStepAt) })}>
      <Link className={rows.link} to="/tracker">{nameOf(application, t('run.unnamed'))}</Link>
    </Line>
  );
}

function Line({ kind, words, children }: { kind: Need['kind']; words: string; children: ReactNode }) {
  return (
    <li className={css.need}>
      {children}
      <Pill {...marks[kind]}>{words}</Pill>
    </li>
  );
}
