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

const KEY = notificationSettingsQuery.queryKey;

/** Switches of the matrix, shown at once and taken back when refused. */
function useSwitches() {
  const client = useQueryClient();
  return useMutation({
    mutationKey: KEY,
    // one after the other: of two under way at once the earlier one could be written last
    scope: { id: 'notification-settings' },
    mutationFn: (events: Matrix) => call('/me/notification-settings', { method: 'PUT', body: { events } }),
    onMutate: (events) => {
      client.setQueryData(KEY, (known) => known && { ...known, body: { ...known.body, events: merged(known.body.events as Matrix, events) } });
      return client.cancelQueries({ queryKey: KEY });
    },
    onSettled: () => {
      // the last one of several on their way asks what has become of all
      if (client.isMutating({ mutationKey: KEY }) === 1) return client.invalidateQueries({ queryKey: KEY });
    },
  });
}

const merged = (known: Matrix, changed: Matrix): Matrix =>
  Object.fromEntries(Object.entries(known).map(([event, row]) => [event, { ...row, ...changed[event] }]));

/** Which event reaches the person by which way; a change is kept at once. */
export function NotificationSection() {
  const { t } = useTranslation();
  const query = useQuery(notificationSettingsQuery);
  const { mutate, error } = useSwitches();
  return (
    <Card title={t('settings.sections.notifications')}>
      <div className={css.stack}>
        <p className={css.faint}>{t('settings.notificationsText')}</p>
        {error && <Problem error={error} />}
        <Load query={query} bones="rows" count={4}>
          {({ body }) => <Grid events={(body.events as Matrix) ?? {}} onSwitch={(event, channel, on) => mutate({ [event]: { [channel]: on } })} />}
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

function Grid({ events, onSwitch }: { events: Matrix; onSwitch: (event: string, channel: string, on: boolean) => void }) {
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
                    onChange={(change) => onSwitch(event, channel, change.target.checked)} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Slide>
  );
}
