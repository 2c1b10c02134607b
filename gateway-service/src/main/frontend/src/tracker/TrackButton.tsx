import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call, get, newKey } from '~/api/client';
import { itemsOf } from '~/api/queries';
import type { Artifact, Optimization, PageOf } from '~/api/types';
import { Icon } from '~/ui/Icon';
import { Problem } from '~/ui/Problem';

/** What one sends with an application; these are frozen to it. */
const sent = /^(optimized-resume|cover-letter)\.(pdf|docx)$/;

/** Puts an optimization on the tracker, with its files as they are now. */
export function TrackButton({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const add = useMutation({
    mutationFn: async () => {
      const made = itemsOf(await get<Artifact[] | PageOf<Artifact>>(`/optimizations/${run.id}/artifacts`).catch(() => []));
      return call('/applications', {
        method: 'POST',
        idempotencyKey: newKey(),
        body: {
          optimizationId: run.id,
          postingId: run.postingId ?? undefined,
          title: run.title ?? undefined,
          company: run.companyName ?? undefined,
          status: 'saved',
          notes: '',
          files: made.map((one) => one.name).filter((name) => sent.test(name)),
        },
      });
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['applications'] });
      void navigate({ to: '/tracker' });
    },
  });
  return (
    <>
      <Button variant="default" loading={add.isPending} leftSection={<Icon name="tracker" size={16} />} onClick={() => add.mutate()}>
        {t('tracker.track')}
      </Button>
      {add.error && <Problem error={add.error} />}
    </>
  );
}
