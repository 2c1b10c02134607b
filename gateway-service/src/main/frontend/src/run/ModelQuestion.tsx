import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { Optimization } from '~/api/types';
import { Banner } from '~/ui/Marks';
import { Problem } from '~/ui/Problem';

/** So little fits that no model was asked: it costs money only if the person says so. What was read and analysed is not paid again. */
export function ModelQuestion({ question }: { question: NonNullable<Optimization['question']> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: async () => (await call<{ id: string }>('/optimizations', { method: 'POST', body: question.yes })).body,
    onSuccess: (run) => navigate({ to: '/optimizations/$id/$tab', params: { id: run.id, tab: 'progress' } }),
  });
  if (question.code !== 'hopeless-match') return null;
  return (
    <>
      <Banner icon="info" tone="partial">
        <span>{t('run.hopeless', { below: question.below })}</span>
        <Button variant="default" size="xs" loading={start.isPending} onClick={() => start.mutate()}>{t('run.useModel')}</Button>
      </Banner>
      {start.error && <Problem error={start.error} />}
    </>
  );
}
