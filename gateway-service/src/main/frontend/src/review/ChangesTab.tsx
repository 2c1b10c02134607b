import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changesQuery } from '~/api/queries';
import type { Change, Optimization } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { Empty, Load } from '~/ui/Load';
import { Review } from './Review';

const checked = (run: Optimization): boolean =>
  run.status === 'SUCCEEDED' || (run.steps ?? []).some((step) => step.name.startsWith('check-claims') && step.status === 'SUCCEEDED');

/** Every proposed change with its source, one decision each. */
export function Tab({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const query = useQuery({ ...changesQuery(run.id), enabled: checked(run) });
  if (!checked(run)) {
    return <Empty title={t('review.notYet')} text={isAlive(run) ? t('review.notYetText') : t('review.neverText')} />;
  }
  return (
    <Load query={query} bones="card" count={3}>
      {({ changes }: { changes: Change[] }) =>
        changes.length === 0 ? <Empty title={t('review.none')} text={t('review.noneText')} /> : <Review run={run} changes={changes} />
      }
    </Load>
  );
}
