import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { resumeQuery } from '~/api/queries';
import type { Refused } from '~/api/report-types';
import type { Change, Optimization } from '~/api/types';
import { useResumeLabels } from '~/resume/labels';
import { inFiles, textOf } from '~/review/order';
import { Marked } from '~/ui/Diff';
import { wordParts } from '~/ui/diff';
import { Pill } from '~/ui/Marks';
import css from './report.module.css';

/** What changed, in one text with its marks; deciding is done in the review. */
export function ReportChanges({ changes, run }: { changes: Change[]; run: Optimization }) {
  const { t } = useTranslation();
  const labels = useResumeLabels();
  const resume = useQuery({ ...resumeQuery(run.resumeId ?? ''), enabled: Boolean(run.resumeId) });
  if (changes.length === 0) return <p>{t('review.noneText')}</p>;
  return (
    <>
      <ul className={css.changes}>
        {changes.map((change) => (
          <li key={change.id}>
            <div className={css.requirement}>
              <h3>{labels.place(change.path, resume.data?.document)}</h3>
              <Pill tone={inFiles(change) ? 'met' : 'plain'} icon={inFiles(change) ? 'check' : 'dash'}>{t(inFiles(change) ? 'review.inFiles' : 'review.notInFiles')}</Pill>
            </div>
            <p className={css.words}><Marked parts={wordParts(change.before, textOf(change))} /></p>
            <p className={css.faint}>{change.why}</p>
          </li>
        ))}
      </ul>
      <p><Link to="/optimizations/$id/$tab" params={{ id: run.id, tab: 'changes' }}>{t('report.decide')}</Link></p>
    </>
  );
}

/** What was thought of and not let through: shown, so that nobody has to wonder. */
export function ReportRefused({ refused }: { refused: Refused[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={css.faint}>{t('report.refusedText')}</p>
      <ul className={css.changes}>
        {refused.map((one) => (
          <li key={one.path + one.after}>
            <p className={css.words}>{one.after}</p>
            <ul className={css.bullets}>
              {one.reasons.map((reason) => (
                <li key={reason.claim + reason.reason}><strong>{reason.claim}</strong> {reason.reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
