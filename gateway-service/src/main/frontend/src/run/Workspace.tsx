import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { refreshRun } from '~/api/queries';
import type { Optimization } from '~/api/types';
import { useRunName } from '~/optimization/RunList';
import { isAlive, runMarks } from '~/optimization/states';
import { Icon } from '~/ui/Icon';
import { Bones } from '~/ui/Load';
import { Banner, Pill } from '~/ui/Marks';
import { Page } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { useChosenInView } from '~/ui/use-chosen-in-view';
import { ModelQuestion } from './ModelQuestion';
import { ProgressTab } from './ProgressTab';
import { lazyTabs, loadTab, tabThatIsHere, type LazyTab } from './tab-code';
import { useRun } from './use-run';
import css from './run.module.css';

const names = ['progress', ...lazyTabs] as const;

type TabName = (typeof names)[number];

/** One optimization: its address is its state, so it can be left and come back to at any time. */
export function Workspace() {
  const { id, tab } = useParams({ from: '/inside/optimizations/$id/$tab' });
  const { t } = useTranslation();
  const live = useRun(id);
  useEffect(() => {
    // its code comes while the optimization is still asked for
    void loadTab(tab).catch(() => undefined);
  }, [tab]);
  const { run } = live;
  if (!run) {
    return (
      <Page title={t('run.title')} over={<Link to="/optimizations">{t('nav.history')}</Link>} lead={<span className={css.state}>&nbsp;</span>}>
        <Tabs id={id} tab={nameOf(tab)} />
        {live.error ? <Problem error={live.error} retry={live.refetch} /> : <Bones kind="card" count={2} />}
      </Page>
    );
  }
  return <Opened run={run} tab={nameOf(tab)} stale={live.stale} />;
}

const nameOf = (tab: string): TabName => names.find((name) => name === tab) ?? 'progress';

/** Known before the optimization is, so that nothing moves when it comes. */
function Tabs({ id, tab }: { id: string; tab: TabName }) {
  const { t } = useTranslation();
  const strip = useChosenInView<HTMLElement>(tab);
  return (
    <nav className={css.tabs} aria-label={t('run.tabs')} ref={strip}>
      {names.map((one) => (
        <Link key={one} to="/optimizations/$id/$tab" params={{ id, tab: one }} className={css.tab} resetScroll={false}
          aria-current={one === tab ? 'page' : undefined}>
          {t(`run.tab.${one}`)}
        </Link>
      ))}
    </nav>
  );
}

function Opened({ run, tab, stale }: { run: Optimization; tab: TabName; stale: boolean }) {
  const { t } = useTranslation();
  const { title, company, name } = useRunName(run);
  const named = { ...run, title, companyName: company };

  return (
    <Page title={title ?? name} over={<Link to="/optimizations">{t('nav.history')}</Link>} lead={<State run={named} />} actions={<Actions run={named} />}>
      {stale && (
        <Banner icon="again" tone="partial">
          <span role="status">{t('run.reconnecting')}</span>
        </Banner>
      )}
      {named.degraded && (
        <Banner icon="info" tone="partial">
          <span>{t('run.degraded')}</span>
        </Banner>
      )}
      {named.question && <ModelQuestion question={named.question} />}
      <Tabs id={run.id} tab={tab} />
      {tab === 'progress' ? <ProgressTab run={named} /> : <LazyPart key={tab} name={tab} run={named} />}
    </Page>
  );
}

/** Whose code has come is shown at once; React's own way of waiting would hold it back for a third of a second. */
function LazyPart({ name, run }: { name: LazyTab; run: Optimization }) {
  const [, setCome] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const Part = tabThatIsHere(name);
  useEffect(() => {
    let open = true;
    loadTab(name).then(() => open && setCome(true), (reason: unknown) => open && setFailed(reason));
    return () => {
      open = false;
    };
  }, [name]);
  // whoever shows problems of a screen shows this one too
  if (failed !== undefined) throw failed;
  return Part ? <Part run={run} /> : <Bones kind="card" count={2} />;
}

function State({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const mark = runMarks[run.status];
  return (
    <span className={css.state}>
      <Pill tone={mark.tone} icon={mark.icon}>{t(`run.status.${run.status}`)}</Pill>
      {run.title && run.companyName && <strong>{run.companyName}</strong>}
      {run.engine && <span>{t(`run.engine.${run.engine}`)}</span>}
      {run.resumeId && <Link to="/resumes/$id" params={{ id: run.resumeId }}>{t('run.resume')}</Link>}
      {run.postingId && <Link to="/postings/$id" params={{ id: run.postingId }}>{t('run.posting')}</Link>}
    </span>
  );
}

function Actions({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: (what: 'cancel' | 'retry') => call(`/optimizations/${run.id}/${what}`, { method: 'POST', body: {} }),
    onSettled: () => refreshRun(client, run.id),
  });
  return (
    <>
      {isAlive(run) && run.status !== 'CANCELLING' && (
        <Button variant="default" loading={act.isPending} onClick={() => act.mutate('cancel')} leftSection={<Icon name="cross" size={15} />}>
          {t('run.cancel')}
        </Button>
      )}
      {['FAILED', 'CANCELLED', 'EXPIRED'].includes(run.status) && (
        <Button loading={act.isPending} onClick={() => act.mutate('retry')} leftSection={<Icon name="again" size={15} />}>
          {t(run.status === 'FAILED' ? 'run.retry' : 'run.goOn')}
        </Button>
      )}
      {act.error && <Problem error={act.error} />}
    </>
  );
}
