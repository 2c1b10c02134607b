import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { notificationSettingsQuery } from '~/api/queries';
import { Load } from '~/ui/Load';
import { Card, Slide } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { useKnownWord } from '~/ui/use-known-word';
import css from './settings.module.css';

type Matrix = Record<string, Record<string, boolean>>;

/** Which event reaches the person by which way; a change is kept at once. */
export function NotificationSection() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = useQuery(notificationSettingsQuery);
  const key = notificationSettingsQuery.queryKey;
  const save = useMutation({
    mutationFn: ({ events, etag }: { events: Matrix; etag: string | null }) =>
      call('/me/notification-settings', { method: 'PUT', body: { events }, etag }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  return (
    <Card title={t('settings.sections.notifications')}>
      <div className={css.stack}>
        <p className={css.faint}>{t('settings.notificationsText')}</p>
        {save.error && <Problem error={save.error} />}
        <Load query={query} bones="rows" count={4}>
          {({ body, etag }) => (
            <Grid events={(save.isPending ? save.variables.events : (body.events as Matrix)) ?? {}}
              onChange={(events) => save.mutate({ events, etag })} />
          )}
        </Load>
        <Tests />
      </div>
    </Card>
  );
}

const tested = ['email', 'webhook'] as const;

/** A test by each way that leaves this page, so that a person sees it arrive. */
function Tests() {
  const { t } = useTranslation();
  const send = useMutation({
    mutationFn: async (channel: (typeof tested)[number]) => ({
      channel,
      ...(await call<{ places: number }>(`/me/notification-settings/tests/${channel}`, { method: 'POST' })).body,
    }),
  });
  return (
    <>
      <div className={css.row}>
        {tested.map((channel) => (
          <Button key={channel} variant="default" size="xs" loading={send.isPending && send.variables === channel} onClick={() => send.mutate(channel)}>
            {t(`settings.test.${channel}`)}
          </Button>
        ))}
      </div>
      {send.error && <Problem error={send.error} />}
      {send.data && (
        <p role="status" className={css.faint}>
          {send.data.places > 0 ? t('settings.test.sent', { count: send.data.places }) : t(`settings.test.none.${send.data.channel}`)}
        </p>
      )}
    </>
  );
}

function Grid({ events, onChange }: { events: Matrix; onChange: (events: Matrix) => void }) {
  const { t } = useTranslation();
  const known = useKnownWord();
  const channels = [...new Set(Object.values(events).flatMap((row) => Object.keys(row)))];
  const word = (group: 'events' | 'channels', name: string) => {
    const short = name.replace(/^optimization\./, '').replace('digest.', '');
    return known(`settings.${group}.${short}`, name);
  };
  return (
    <Slide>
      <table className={css.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('settings.event')}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">{word('channels', channel)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(events).map(([event, row]) => (
            <tr key={event}>
              <th scope="row">{word('events', event)}</th>
              {channels.map((channel) => (
                <td key={channel}>
                  {row[channel] === undefined ? <span aria-hidden="true">–</span> : <input type="checkbox" aria-label={`${word('events', event)}: ${word('channels', channel)}`} checked={row[channel]}
                    onChange={(change) => onChange({ ...events, [event]: { ...row, [channel]: change.target.checked } })} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Slide>
  );
}
