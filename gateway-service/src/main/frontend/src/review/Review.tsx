import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matchQuery, postingQuery, resumeQuery } from '~/api/queries';
import type { Change, Decision, Optimization } from '~/api/types';
import { useKeys } from '~/app/use-keys';
import { SourceDialog } from '~/resume/SourceDialog';
import { number } from '~/ui/format';
import { Icon } from '~/ui/Icon';
import { Empty } from '~/ui/Load';
import { Slide } from '~/ui/Page';
import { ChangeCard, type CardActs } from './ChangeCard';
import { bulkAcceptable, decidedOf, filtered, neighbour, ordered, type Filter } from './order';
import css from './review.module.css';
import { useDecisions } from './use-decisions';

/** Milliseconds after the last choice until it stands in the address. */
const ADDRESS_AFTER = 250;

export function Review({ run, changes }: { run: Optimization; changes: Change[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { change, show } = useSearch({ from: '/inside/optimizations/$id/$tab' });
  const [editing, setEditing] = useState<string>();
  const [source, setSource] = useState<Change>();
  const { decide, undo, redo, canUndo, canRedo, counting } = useDecisions(run.id);
  const resume = useQuery({ ...resumeQuery(run.resumeId ?? ''), enabled: Boolean(run.resumeId) });
  const posting = useQuery({ ...postingQuery(run.postingId ?? ''), enabled: Boolean(run.postingId) });
  const filter: Filter = show === 'undecided' || show === 'confirm' ? show : 'all';
  const shown = filtered(ordered(changes), filter);

  const go = useCallback(
    (search: { change?: string; show?: string }) =>
      void navigate({ to: '/optimizations/$id/$tab', params: { id: run.id, tab: 'changes' }, search, replace: true, resetScroll: false }),
    [navigate, run.id],
  );
  const [chosen, choose] = useChosen(change, (id) => go({ change: id, show }));
  const current = shown.find((one) => one.id === chosen);
  const quick = (decision: Decision) => {
    if (!current) return choose(shown[0]?.id);
    void decide({ id: current.id, decision }).catch(() => undefined);
    choose(neighbour(shown, current.id, 1));
  };

  useKeys({
    j: () => choose(neighbour(shown, current?.id, 1)),
    k: () => choose(neighbour(shown, current?.id, -1)),
    a: () => quick('accepted'),
    r: () => quick('rejected'),
    e: () => current && setEditing(current.id),
    u: undo,
    U: redo,
    s: () => current && setSource(current),
  });
  useChosenInView(chosen);
  const acts = useLasting<CardActs>({
    choose: (change) => choose(change.id),
    edit: (change, on) => setEditing(on ? change.id : undefined),
    source: setSource,
    decide: (change, decision, text) => decide({ id: change.id, decision, text }),
  });

  const bulk = bulkAcceptable(changes);
  const acceptAll = () => bulk.forEach((one) => void decide({ id: one.id, decision: 'accepted' }).catch(() => undefined));

  return (
    <div className={css.review}>
      <div className={css.tools}>
        <Slide chosen={filter}>
        <SegmentedControl data-filter aria-label={t('review.filter')} value={filter} onChange={(value) => go({ show: value === 'all' ? undefined : value })}
          data={(['all', 'undecided', 'confirm'] as const).map((value) => ({
            value,
            label: t(`review.filters.${value}`, { count: filtered(changes, value).length }),
          }))} />
        </Slide>
        <Button variant="default" disabled={bulk.length === 0} leftSection={<Icon name="check" size={16} />} onClick={acceptAll}>
          {t('review.acceptSupported', { count: bulk.length })}
        </Button>
      </div>
      {shown.length === 0 && <Empty title={t('review.noneShown')} text={t('review.noneShownText')} />}
      <div className={css.cards}>
        {shown.map((change) => (
          <ChangeCard key={change.id} change={change} chosen={change.id === chosen} document={resume.data?.document}
            requirements={posting.data?.requirements} editing={editing === change.id} acts={acts} />
        ))}
      </div>
      <footer className={css.bar}>
        <span className="figures">
          <strong>{t('review.decided', { decided: decidedOf(changes), all: changes.length })}</strong>
        </span>
        <Gain id={run.id} counting={counting} />
        <span className={css.keys} aria-hidden="true">
          <kbd>j</kbd> <kbd>k</kbd> <kbd>a</kbd> <kbd>r</kbd> <kbd>e</kbd> <kbd>s</kbd> <kbd>u</kbd>
        </span>
        <span className={css.steps}>
          <Button variant="default" size="xs" disabled={!canUndo} onClick={undo} leftSection={<Icon name="undo" size={15} />}>
            {t('review.undo')}
          </Button>
          <Button variant="default" size="xs" disabled={!canRedo} onClick={redo} leftSection={<Icon name="redo" size={15} />}>
            {t('review.redo')}
          </Button>
        </span>
      </footer>
      <SourceDialog sought={source && { evidence: source.evidence ?? [], path: source.path }} resume={resume.data} onClose={() => setSource(undefined)} />
    </div>
  );
}

/** The decision is shown at once; the score never is before the server has counted. */
function Gain({ id, counting }: { id: string; counting: boolean }) {
  const { t } = useTranslation();
  const match = useQuery({ ...matchQuery(id), retry: false });
  if (counting) return <span role="status">{t('review.counting')}</span>;
  if (!match.data?.after) return null;
  return (
    <span className="figures">
      {t('review.score', { before: number(match.data.before.overall, 1), after: number(match.data.after.overall, 1) })}
    </span>
  );
}

/** The chosen change, marked at once; the address follows when the keys have come to rest. */
function useChosen(inAddress: string | undefined, write: (id: string | undefined) => void) {
  const [chosen, setChosen] = useState(inAddress);
  const timer = useRef(0);
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => {
    // a link or a step back; what was chosen by key meanwhile is newer
    if (!timer.current) setChosen(inAddress);
  }, [inAddress]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const choose = (id: string | undefined) => {
    setChosen(id);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      timer.current = 0;
      latest.current(id);
    }, ADDRESS_AFTER);
  };
  return [chosen, choose] as const;
}

/** The newest functions behind an object that never changes. */
function useLasting<T extends { [name in keyof T]: (...given: never[]) => unknown }>(newest: T): T {
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
  });
  return useState(() => {
    const names = Object.keys(newest) as (keyof T)[];
    return Object.fromEntries(names.map((name) => [name, (...given: never[]) => latest.current[name](...given)])) as unknown as T;
  })[0];
}

function useChosenInView(chosen: string | undefined): void {
  useEffect(() => {
    if (!chosen) return;
    const card = document.getElementById(`change-${chosen}`);
    if (!card || card.contains(document.activeElement)) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
}
