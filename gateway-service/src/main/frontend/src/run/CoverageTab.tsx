/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- under 820 px the cells are stacked by CSS, which takes the table's own roles away */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchQuery, postingQuery } from '~/api/queries';
import type { Evidence, Match, Optimization, Requirement, RequirementResult } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { Icon } from '~/ui/Icon';
import { Empty, Load } from '~/ui/Load';
import { Pill } from '~/ui/Marks';
import css from './coverage.module.css';
import { hasMatch, ScoreCard } from './ScoreCard';
import { saveCsv } from './csv';
import { isStanding } from './score';

const verdicts = {
  met: { tone: 'met', icon: 'check' },
  partial: { tone: 'partial', icon: 'half' },
  'not-evidenced': { tone: 'gap', icon: 'dash' },
} as const;

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
        {(found) => <Matrix match={found} requirements={posting.data?.requirements ?? []} />}
      </Load>
    </>
  );
}

function Matrix({ match, requirements }: { match: Match; requirements: Requirement[] }) {
  const { t } = useTranslation();
  const known = new Set(requirements.map((one) => one.id));
  const nameless = match.before.requirements
    .filter((one) => !known.has(one.requirementId))
    .sort((one, other) => Number(isStanding(one.requirementId)) - Number(isStanding(other.requirementId)))
    .map<Requirement>((one) => ({ id: one.requirementId, kind: 'technical-skill', name: one.name ?? one.requirementId, necessity: 'required', quote: '', start: 0, end: 0 }));
  const all = [...requirements, ...nameless];
  const resultOf = (list: RequirementResult[] | undefined, id: string) => list?.find((one) => one.requirementId === id);
  return (
    <>
      {(['required', 'preferred'] as const).map((necessity) => {
        const group = all.filter((one) => one.necessity === necessity);
        if (group.length === 0) return null;
        return (
          <section key={necessity} className={css.group}>
            <h2>{t(`match.${necessity}`)}</h2>
            <table className={css.table} role="table">
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader" scope="col">{t('match.requirement')}</th>
                  <th role="columnheader" scope="col">{t('match.before')}</th>
                  <th role="columnheader" scope="col">{t('match.after')}</th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {group.map((one) => (
                  <Row key={one.id} requirement={one} before={resultOf(match.before.requirements, one.id)}
                    after={resultOf(match.after?.requirements, one.id)} pointed={match.pointers?.find((pointer) => pointer.requirementId === one.id)?.lines} />
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
      <div>
        <button type="button" className={css.csv} onClick={() => saveCsv(match, all)}>
          <Icon name="down" size={16} /> {t('match.csv')}
        </button>
      </div>
    </>
  );
}

interface RowProps {
  requirement: Requirement;
  before: RequirementResult | undefined;
  after: RequirementResult | undefined;
  pointed: Evidence[] | undefined;
}

function Row({ requirement, before, after, pointed }: RowProps) {
  const { t } = useTranslation();
  const advice = (after ?? before)?.verdict === 'met' ? undefined : ((after ?? before)?.advice ?? before?.advice);
  return (
    <tr role="row" id={`requirement-${requirement.id}`}>
      <th role="rowheader" scope="row">
        <span className={css.name}>{requirement.name}</span>
        <span className={css.faint}>
          {isStanding(requirement.id) ? t('match.standing') : t(`match.kinds.${requirement.kind}`)}
          {requirement.minYears ? ` · ${t('match.years', { count: requirement.minYears })}` : ''}
        </span>
        {requirement.quote && <q className={css.asked}>{requirement.quote}</q>}
        {advice && (
          <p className={css.advice}>
            <Icon name="info" size={15} /> <span>{advice}</span>
          </p>
        )}
        {pointed && (
          <div className={css.pointed}>
            <span className={css.faint}>{t('match.pointed')}</span>
            {pointed.map((one) => (
              <q key={one.path} className={css.evidence}>{one.quote}</q>
            ))}
          </div>
        )}
      </th>
      <Cell result={before} label={t('match.before')} />
      <Cell result={after} label={t('match.after')} same={Boolean(before && after && same(before, after))} />
    </tr>
  );
}

const same = (one: RequirementResult, other: RequirementResult): boolean =>
  one.verdict === other.verdict && one.credit === other.credit && one.evidence[0]?.quote === other.evidence[0]?.quote;

function Cell({ result, label, same: unchanged }: { result: RequirementResult | undefined; label: string; same?: boolean }) {
  const { t } = useTranslation();
  if (!result) return <td role="cell" data-label={label}><span className={css.faint}>–</span></td>;
  const mark = verdicts[result.verdict];
  return (
    <td role="cell" data-label={label}>
      <Pill tone={mark.tone} icon={mark.icon}>
        {t(`match.verdicts.${result.verdict}`)}
        {result.years !== undefined && <span className="figures"> {t('match.yearsShown', { count: Math.floor(result.years) })}</span>}
        {result.verdict === 'partial' && <span className="figures"> {Math.round(result.credit * 100)} %</span>}
      </Pill>
      {unchanged ? (
        <span className={css.faint}>{t('match.unchanged')}</span>
      ) : result.evidence.length > 0 ? (
        result.evidence.slice(0, 2).map((one) => (
          <q key={one.path + one.quote} className={css.evidence}>{one.quote}</q>
        ))
      ) : (
        <span className={css.faint}>{t('match.nothing')}</span>
      )}
    </td>
  );
}
