import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence, Requirement, RequirementResult } from '~/api/types';
import { Icon } from '~/ui/Icon';
import { Pill } from '~/ui/Marks';
import css from './coverage.module.css';
import { isStanding } from './score';
import type { Place } from './use-grid';
import { verdicts } from './verdicts';

/** What can be done in any row; the same object for all of them and for good. */
export interface RowActs {
  enter: (place: Place) => void;
  source: (evidence: Evidence[]) => void;
  have: (requirement: Requirement) => void;
}

interface RowProps {
  row: number;
  requirement: Requirement;
  before: RequirementResult | undefined;
  after: RequirementResult | undefined;
  pointed: Evidence[] | undefined;
  /** The column that Tab stops at, if it is in this row. */
  active: number | undefined;
  acts: RowActs;
}

/** One requirement, what shows it before and after, and what to do when nothing does. */
export const CoverageRow = memo(function CoverageRow({ row, requirement, before, after, pointed, active, acts }: RowProps) {
  const { t } = useTranslation();
  const open = (after ?? before)?.verdict !== 'met';
  const advice = open ? ((after ?? before)?.advice ?? before?.advice) : undefined;
  const cell = (column: number) => ({
    'data-cell': true, 'data-row': row, tabIndex: active === column ? 0 : -1, onFocus: () => active !== column && acts.enter({ row, column }),
  });
  const inside = (column: number) => (active === column ? 0 : -1);
  return (
    <tr role="row" id={`requirement-${requirement.id}`}>
      <th role="rowheader" scope="row" {...cell(0)}>
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
        {open && !isStanding(requirement.id) && (
          <button type="button" className={css.haveThis} tabIndex={inside(0)} onClick={() => acts.have(requirement)}
            aria-label={t('have.openNamed', { name: requirement.name })}>
            <Icon name="plus" size={15} /> {t('have.open')}
          </button>
        )}
      </th>
      <td role="gridcell" data-label={t('match.before')} {...cell(1)}>
        <Shown result={before} reach={inside(1)} acts={acts} />
      </td>
      <td role="gridcell" data-label={t('match.after')} {...cell(2)}>
        <Shown result={after} reach={inside(2)} acts={acts} same={Boolean(before && after && same(before, after))} />
      </td>
    </tr>
  );
});

const same = (one: RequirementResult, other: RequirementResult): boolean =>
  one.verdict === other.verdict && one.credit === other.credit && one.evidence[0]?.quote === other.evidence[0]?.quote;

interface ShownProps {
  result: RequirementResult | undefined;
  /** Of its buttons, for Tab. */
  reach: 0 | -1;
  acts: RowActs;
  same?: boolean;
}

function Shown({ result, reach, acts, same: unchanged }: ShownProps) {
  const { t } = useTranslation();
  if (!result) return <span className={css.faint}>–</span>;
  const mark = verdicts[result.verdict];
  return (
    <>
      <Pill tone={mark.tone} icon={mark.icon}>
        {t(`match.verdicts.${result.verdict}`)}
        {result.years !== undefined && <span className="figures"> {t('match.yearsShown', { count: Math.floor(result.years) })}</span>}
        {result.verdict === 'partial' && <span className="figures"> {Math.round(result.credit * 100)} %</span>}
      </Pill>
      {unchanged ? (
        <span className={css.faint}>{t('match.unchanged')}</span>
      ) : result.evidence.length > 0 ? (
        result.evidence.slice(0, 2).map((one) => (
          <button key={one.path + one.quote} type="button" className={css.evidence} tabIndex={reach} title={t('resume.showPlace')} onClick={() => acts.source([one])}>
            <q>{one.quote}</q>
          </button>
        ))
      ) : (
        <span className={css.faint}>{t('match.nothing')}</span>
      )}
    </>
  );
}
