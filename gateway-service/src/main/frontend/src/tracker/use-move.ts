import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { Application, ApplicationStatus } from '~/api/more-types';
import { problemOf } from '~/api/problem';
import { applicationsQuery } from '~/api/queries';
import { useProblemWords } from '~/ui/Problem';
import { useSpeaker } from '~/ui/toast';
import { nameOf } from './statuses';

interface Move {
  application: Application;
  status: ApplicationStatus;
}

/** Brings an application to another state: shown and said at once, taken back when refused. */
export function useMove(): (move: Move) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { toast, announce } = useSpeaker();
  const words = useProblemWords();
  const { mutate } = useMutation({
    mutationKey: ['move-application'],
    // one after the other: of two moves under way at once the earlier one could be written last
    scope: { id: 'move-application' },
    mutationFn: ({ application, status }: Move) => {
      const sentNow = status === 'applied' && !application.appliedAt ? { appliedAt: new Date().toISOString() } : {};
      return call(`/applications/${application.id}`, { method: 'PATCH', body: { status, ...sentNow } });
    },
    onMutate: ({ application, status }) => {
      client.setQueryData(applicationsQuery.queryKey, (known) => known?.map((one) => (one.id === application.id ? { ...one, status } : one)));
      announce(t('tracker.moved', { name: nameOf(application, t('run.unnamed')), status: t(`tracker.statuses.${status}`) }));
      return client.cancelQueries({ queryKey: applicationsQuery.queryKey });
    },
    onError: (error) => toast(words(problemOf(error)).detail, 'gap'),
    onSettled: () => {
      // the last one of several on their way asks what has become of all
      if (client.isMutating({ mutationKey: ['move-application'] }) === 1) void client.invalidateQueries({ queryKey: applicationsQuery.queryKey });
    },
  });
  return mutate;
}
