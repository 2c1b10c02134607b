import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '~/api/more-types';
import { earlierNoticesQuery, itemsOf, noticesQuery } from '~/api/queries';
import { Ago } from '~/ui/Ago';
import { Icon, type IconName } from '~/ui/Icon';
import { LinkButton } from '~/ui/LinkButton';
import { Empty, Load, More } from '~/ui/Load';
import { Page } from '~/ui/Page';
import css from './Notifications.module.css';
import { addNotices, newest } from './notice-list';
import { markSeen } from './use-notices';
import { noticeWords } from './words';

export function Notifications() {
  const { t } = useTranslation();
  const query = useQuery(noticesQuery);
  const next = query.data?.next;
  const [older, setOlder] = useState(false);
  const earlier = useInfiniteQuery({ ...earlierNoticesQuery, initialPageParam: next ?? '', enabled: older && Boolean(next) });
  const last = Math.max(query.data?.last ?? 0, newest(itemsOf(query.data)));
  useEffect(() => {
    if (query.isSuccess) markSeen(last);
  }, [query.isSuccess, last]);

  return (
    <Page title={t('nav.notifications')} lead={t('notices.lead')}
      actions={<LinkButton to="/settings/$section" params={{ section: 'notifications' }} variant="default">{t('notices.settings')}</LinkButton>}>
      <Load query={query}>
        {(page) => {
          const shown = addNotices(itemsOf(page), earlier.data?.pages.flatMap(itemsOf) ?? []);
          return shown.length === 0 ? (
            <Empty title={t('notices.none')} text={t('notices.noneText')} />
          ) : (
            <>
              <ol className={css.list}>
                {shown.map((notice) => (
                  <Row key={notice.seq} notice={notice} />
                ))}
              </ol>
              <More show={older ? earlier.hasNextPage : Boolean(next)} busy={earlier.isFetching}
                onMore={() => (older ? void earlier.fetchNextPage() : setOlder(true))} />
            </>
          );
        }}
      </Load>
    </Page>
  );
}

function Row({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const failed = /failed|expired/.test(notice.type);
  const icon: IconName = failed ? 'warn' : notice.type.includes('succeeded') ? 'check' : 'info';
  const words = noticeWords(notice, t);
  return (
    <li className={css.row} data-tone={failed ? 'gap' : icon === 'check' ? 'met' : 'plain'}>
      <Icon name={icon} />
      {notice.optimizationId ? (
        <Link to="/optimizations/$id/$tab" params={{ id: notice.optimizationId, tab: 'progress' }}>
          {words}
        </Link>
      ) : (
        <span>{words}</span>
      )}
      <Ago at={notice.at} />
    </li>
  );
}
