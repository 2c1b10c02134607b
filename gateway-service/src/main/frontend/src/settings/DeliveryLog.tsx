import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, get } from '~/api/client';
import type { Delivery } from '~/api/more-types';
import { itemsOf } from '~/api/queries';
import type { PageOf } from '~/api/types';
import { dateTime } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Problem } from '~/ui/Problem';
import { useKnownWord } from '~/ui/use-known-word';
import css from './settings.module.css';

/** What was sent to a webhook and how it went. */
export function DeliveryLog({ id }: { id: string }) {
  const { t } = useTranslation();
  const word = useKnownWord();
  const client = useQueryClient();
  const key = ['webhooks', id, 'deliveries'];
  const query = useQuery({ queryKey: key, queryFn: ({ signal }) => get<PageOf<Delivery>>(`/webhooks/${id}/deliveries`, signal) });
  const again = useMutation({
    mutationFn: (delivery: string) => call(`/webhooks/${id}/deliveries/${delivery}/redeliver`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  return (
    <>
    {again.error && <Problem error={again.error} />}
    <Load query={query} bones="lines" count={2}>
      {(page) =>
        itemsOf(page).length === 0 ? (
          <p className={css.faint}>{t('settings.noDeliveries')}</p>
        ) : (
          <ul>
            {itemsOf(page).map((one) => (
              <li key={one.id} className={css.row}>
                <span className={css.grow}>
                  <code>{one.event}</code>{' '}
                  {[t(`settings.deliveries.${one.status}`), one.responseStatus, one.problem && word(`settings.troubles.${one.problem}`, one.problem.replace(/-/g, ' '))].filter(Boolean).join(' · ')}
                  <span className={css.faint}>{dateTime(one.sentAt ?? one.createdAt)}</span>
                </span>
                <Button variant="subtle" size="xs" onClick={() => again.mutate(one.id)}>{t('settings.redeliver')}</Button>
              </li>
            ))}
          </ul>
        )
      }
    </Load>
    </>
  );
}
