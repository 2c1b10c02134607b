import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { notificationSettingsQuery } from '~/api/queries';
import { Load } from '~/ui/Load';
import { Card } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
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
      </div>
    </Card>
  );
}

function Grid({ events, onChange }: { events: Matrix; onChange: (events: Matrix) => void }) {
  const { t, i18n } = useTranslation();
  const channels = [...new Set(Object.values(events).flatMap((row) => Object.keys(row)))];
  const word = (group: 'events' | 'channels', name: string) => {
    const short = name.replace(/^optimization\./, '');
    return i18n.exists(`settings.${group}.${short}`) ? t(`settings.${group}.${short}` as 'settings.events.succeeded') : name;
  };
  return (
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
                <input type="checkbox" aria-label={`${word('events', event)}: ${word('channels', channel)}`} checked={row[channel] ?? false}
                  onChange={(change) => onChange({ ...events, [event]: { ...row, [channel]: change.target.checked } })} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
