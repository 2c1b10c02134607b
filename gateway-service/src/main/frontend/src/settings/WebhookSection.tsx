import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { Webhook } from '~/api/more-types';
import { itemsOf, webhooksQuery } from '~/api/queries';
import { Confirm } from '~/ui/Confirm';
import { Copy } from '~/ui/Copy';
import { Load } from '~/ui/Load';
import { Pill } from '~/ui/Marks';
import { Card } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { DeliveryLog } from './DeliveryLog';
import css from './settings.module.css';

export function WebhookSection() {
  const { t } = useTranslation();
  const query = useQuery(webhooksQuery);
  return (
    <>
      <NewWebhook />
      <Card title={t('settings.sections.webhooks')}>
        <Load query={query} bones="rows" count={2}>
          {(answer) =>
            itemsOf(answer).length === 0 ? (
              <p className={css.faint}>{t('settings.noWebhooks')}</p>
            ) : (
              <ul>
                {itemsOf(answer).map((webhook) => (
                  <Row key={webhook.id} webhook={webhook} />
                ))}
              </ul>
            )
          }
        </Load>
      </Card>
    </>
  );
}

function Row({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [log, setLog] = useState(false);
  const remove = useMutation({
    mutationFn: () => call(`/webhooks/${webhook.id}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['webhooks'] }),
  });
  return (
    <li className={css.row}>
      <div className={css.grow}>
        <strong>{webhook.url}</strong>
        <code className={css.faint}>{webhook.events?.join(', ')}</code>
        {webhook.enabled === false && <Pill tone="gap" icon="warn">{t('settings.switchedOff')}</Pill>}
        {remove.error && <Problem error={remove.error} />}
      </div>
      <Button variant="subtle" size="xs" aria-expanded={log} onClick={() => setLog(!log)}>{t('settings.log')}</Button>
      <Confirm title={t('settings.deleteWebhook')} text={webhook.url} action={t('common.delete')} busy={remove.isPending} onConfirm={() => remove.mutate()}>
        {(open) => <Button variant="default" size="xs" onClick={open}>{t('common.delete')}</Button>}
      </Confirm>
      {log && (
        <div className={css.log}>
          <DeliveryLog id={webhook.id} />
        </div>
      )}
    </li>
  );
}

function NewWebhook() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [url, setUrl] = useState('');
  const make = useMutation({
    mutationFn: async () => (await call<Webhook>('/webhooks', { method: 'POST', body: { url } })).body,
    onSuccess: () => {
      setUrl('');
      return client.invalidateQueries({ queryKey: ['webhooks'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <Card title={t('settings.newWebhook')}>
      <form className={css.form} onSubmit={submit}>
        <p className={css.faint}>{t('settings.webhookText')}</p>
        <TextInput label={t('settings.webhookUrl')} type="url" placeholder="https://" required withAsterisk={false} value={url} onChange={(event) => setUrl(event.target.value)} />
        {make.error && <Problem error={make.error} />}
        <div>
          <Button type="submit" loading={make.isPending}>{t('settings.addWebhook')}</Button>
        </div>
        {make.data?.secret && (
          <div className={css.secret} role="status">
            <span>{t('settings.secretOnce')}</span>
            <code>{make.data.secret}</code>
            <Copy text={make.data.secret} />
          </div>
        )}
      </form>
    </Card>
  );
}
