import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changesQuery, postingQuery, resumeQuery } from '~/api/queries';
import type { Change, Optimization } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { Bones, Empty, Load } from '~/ui/Load';
import { Review } from './Review';

const checked = (run: Optimization): boolean =>
  run.status === 'SUCCEEDED' || (run.steps ?? []).some((step) => step.name.startsWith('check-claims') && step.status === 'SUCCEEDED');

/** Every proposed change with its source, one decision each. */
export function Tab({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const query = useQuery({ ...changesQuery(run.id), enabled: checked(run) });
  // what the cards are named by comes with them, or they would move under the reader's eyes
  const resume = useQuery({ ...resumeQuery(run.resumeId ?? ''), enabled: checked(run) && Boolean(run.resumeId) });
  const posting = useQuery({ ...postingQuery(run.postingId ?? ''), enabled: checked(run) && Boolean(run.postingId) });
  if (!checked(run)) {
    return <Empty title={t('review.notYet')} text={isAlive(run) ? t('review.notYetText') : t('review.neverText')} />;
  }
  if (resume.isLoading || posting.isLoading) return <Bones kind="card" count={3} />;
  return (
    <Load query={query} bones="card" count={3}>
      {({ changes }: { changes: Change[] }) =>
        changes.length === 0 ? <Empty title={t('review.none')} text={t('review.noneText')} /> : <Review run={run} changes={changes} />
      }
    </Load>
  );
}
