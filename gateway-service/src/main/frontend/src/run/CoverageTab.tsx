/* eslint-disable jsx-a11y/no-redundant-roles -- under 820 px the cells are stacked by CSS, which takes the roles of the table away */
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matchQuery, postingQuery, resumeQuery } from '~/api/queries';
import type { Evidence, Match, Optimization, Requirement, RequirementResult } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { SourceDialog } from '~/resume/SourceDialog';
import { Icon } from '~/ui/Icon';
import { Empty, Load } from '~/ui/Load';
import { Slide } from '~/ui/Page';
import css from './coverage.module.css';
import { CoverageRow, type RowActs } from './CoverageRow';
import { saveCsv } from './csv';
import { HaveThis } from './HaveThis';
import { hasMatch, ScoreCard } from './ScoreCard';
import { isStanding } from './score';
import { useGrid } from './use-grid';
import { isVerdict, verdicts, type Verdict } from './verdicts';

/** Requirement by requirement: what shows it before and after, and what to do about the rest. */
export function Tab({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const match = useQuery({ ...matchQuery(run.id), enabled: hasMatch(run) });
  const posting = useQuery({ ...postingQuery(run.postingId ?? ''), enabled: Boolean(run.postingId) });
  if (!hasMatch(run)) return <Empty title={t('match.notYet')} text={isAlive(run) ? t('match.notYetText') : t('review.neverText')} />;
  return (
    <>
      <ScoreCard run={run} wide />
      <Load query={match} bones="rows" count={6}>
        {(found) => <Matrix match={found} requirements={posting.data?.requirements ?? []} run={run} />}
      </Load>
    </>
  );
}

function Matrix({ match, requirements, run }: { match: Match; requirements: Requirement[]; run: Optimization }) {
  const { t } = useTranslation();
  const [source, setSource] = useState<Evidence[]>();
  const [wanted, setWanted] = useState<Requirement>();
  const resume = useQuery({ ...resumeQuery(run.resumeId ?? ''), enabled: source !== undefined && Boolean(run.resumeId) });
  const known = new Set(requirements.map((one) => one.id));
  const nameless = match.before.requirements
    .filter((one) => !known.has(one.requirementId))
    .sort((one, other) => Number(isStanding(one.requirementId)) - Number(isStanding(other.requirementId)))
    .map<Requirement>((one) => ({ id: one.requirementId, kind: 'technical-skill', name: one.name ?? one.requirementId, necessity: 'required', quote: '', start: 0, end: 0 }));
  const all = [...requirements, ...nameless];
  const { show } = useSearch({ from: '/inside/optimizations/$id/$tab' });
  const wantedVerdict = isVerdict(show) ? show : undefined;
  const shown = wantedVerdict ? all.filter((one) => verdictOf(match, one.id) === wantedVerdict) : all;
  return (
    <>
      <Kinds run={run} match={match} all={all} show={wantedVerdict} />
      {shown.length === 0 && <Empty title={t('match.noneOf')} text={t('match.noneOfText')} />}
      {(['required', 'preferred'] as const).map((necessity) => {
        const group = shown.filter((one) => one.necessity === necessity);
        return group.length === 0 ? null : (
          <Group key={`${necessity} ${wantedVerdict ?? ''}`} necessity={necessity} requirements={group} match={match} onSource={setSource} onHave={setWanted} />
        );
      })}
      <div>
        <button type="button" className={css.csv} onClick={() => saveCsv(match, all)}>
          <Icon name="down" size={16} /> {t('match.csv')}
        </button>
      </div>
      <SourceDialog sought={source && { evidence: source }} resume={resume.data} onClose={() => setSource(undefined)} />
      <HaveThis requirement={wanted} run={run} onClose={() => setWanted(undefined)} />
    </>
  );
}

/** As the ring counts: after the changes as soon as that is known, and without what stands in every posting. */
function verdictOf(match: Match, id: string): Verdict | undefined {
  return isStanding(id) ? undefined : (match.after ?? match.before).requirements.find((one) => one.requirementId === id)?.verdict;
}

/** Which requirements are shown: all, or those of one slice of the ring. Whoever comes from there goes on from here. */
function Kinds({ run, match, all, show }: { run: Optimization; match: Match; all: Requirement[]; show: Verdict | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash !== 'requirements') return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, [hash, show]);
  const count = (verdict: Verdict) => all.filter((one) => verdictOf(match, one.id) === verdict).length;
  return (
    <div id="requirements" ref={place} tabIndex={-1} className={css.kinds}>
      <Slide chosen={show}>
        <SegmentedControl data-filter aria-label={t('match.filter')} value={show ?? ''}
          onChange={(value) => void navigate({ to: '/optimizations/$id/$tab', params: { id: run.id, tab: 'coverage' }, search: { show: value || undefined }, replace: true, resetScroll: false })}
          data={[
            { value: '', label: t('match.filterAll', { count: all.filter((one) => !isStanding(one.id)).length }) },
            ...(Object.keys(verdicts) as Verdict[]).map((value) => ({ value, label: `${t(`match.verdicts.${value}`)} ${count(value)}` })),
          ]} />
      </Slide>
    </div>
  );
}

const COLUMNS = ['requirement', 'before', 'after'] as const;

interface GroupProps {
  necessity: 'required' | 'preferred';
  requirements: Requirement[];
  match: Match;
  onSource: (evidence: Evidence[]) => void;
  onHave: (requirement: Requirement) => void;
}

function Group({ necessity, requirements, match, onSource, onHave }: GroupProps) {
  const { t } = useTranslation();
  const { grid, active, setActive, onKeyDown } = useGrid(requirements.length, COLUMNS.length);
  const acts = useMemo<RowActs>(() => ({ enter: setActive, source: onSource, have: onHave }), [setActive, onSource, onHave]);
  const title = `coverage-${necessity}`;
  const resultOf = (list: RequirementResult[] | undefined, id: string) => list?.find((one) => one.requirementId === id);
  return (
    <section className={css.group}>
      <h2 id={title}>{t(`match.${necessity}`)}</h2>
      <table className={css.table} role="grid" aria-labelledby={title} ref={grid} onKeyDown={onKeyDown}>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col">{t(`match.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {requirements.map((one, row) => (
            <CoverageRow key={one.id} row={row} requirement={one} before={resultOf(match.before.requirements, one.id)}
              after={resultOf(match.after?.requirements, one.id)} pointed={match.pointers?.find((pointer) => pointer.requirementId === one.id)?.lines}
              active={row === active.row ? active.column : undefined} acts={acts} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
