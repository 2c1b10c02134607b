import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { get } from '~/api/client';
import type { Optimization, PageOf } from '~/api/types';
import { SampleButton } from '~/start/SampleButton';
import { LinkButton } from '~/ui/LinkButton';
import { Empty, Load, More } from '~/ui/Load';
import { Card, Page, Slide } from '~/ui/Page';
import { RunList } from './RunList';
import { isAlive } from './states';

const filters = ['', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;

export function History() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { status } = useSearch({ from: '/inside/optimizations' });
  const query = useInfiniteQuery({
    queryKey: ['optimizations', 'history', status ?? ''],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ limit: '20' });
      if (status) search.set('status', status);
      if (pageParam) search.set('cursor', pageParam);
      return get<PageOf<Optimization>>(`/optimizations?${search}`, signal);
    },
    getNextPageParam: (last) => last.next || undefined,
    refetchInterval: (state) => (state.state.data?.pages.some((page) => page.items.some(isAlive)) ? 3000 : false),
  });

  return (
    <Page title={t('nav.history')} lead={t('history.lead')} 
      actions={
        <>
          <LinkButton to="/optimizations/compare" variant="default">{t('compare.action')}</LinkButton>
          <LinkButton to="/optimizations/new">{t('nav.new')}</LinkButton>
        </>
      }>
      <Slide chosen={status}>
        <SegmentedControl data-filter aria-label={t('history.filter')} value={status ?? ''}
          onChange={(value) => void navigate({ to: '/optimizations', search: { status: value || undefined } })}
          data={filters.map((value) => ({ value, label: value ? t(`run.status.${value}`) : t('history.all') }))} />
      </Slide>
      <Load query={query} bones="rows" count={6}>
        {({ pages }) => {
          const runs = pages.flatMap((page) => page.items);
          if (runs.length === 0) {
            return status ? (
              <Empty title={t('history.noneFor')} text={t('history.noneForText')} />
            ) : (
              <Empty title={t('history.none')} text={t('history.noneText')} action={<SampleButton />} />
            );
          }
          return (
            <>
              <Card>
                <RunList runs={runs} />
              </Card>
              <More show={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
            </>
          );
        }}
      </Load>
    </Page>
  );
}
