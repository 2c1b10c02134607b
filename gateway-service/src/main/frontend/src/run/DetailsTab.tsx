import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { artifactsQuery, itemsOf } from '~/api/queries';
import type { Optimization } from '~/api/types';
import { TrackButton } from '~/tracker/TrackButton';
import { Confirm } from '~/ui/Confirm';
import { Copy } from '~/ui/Copy';
import { dateTime, duration, money, number } from '~/ui/format';
import { Card, Scroll } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import css from './pages.module.css';

/** Who did what with which model for how much; identifiers, hashes, and the way to delete it all. */
export function Tab({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const artifacts = useQuery({ ...artifactsQuery(run.id), enabled: run.status === 'SUCCEEDED' });
  const remove = useMutation({
    mutationFn: () => call(`/optimizations/${run.id}`, { method: 'DELETE' }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['optimizations'] });
      void navigate({ to: '/optimizations' });
    },
  });
  const facts: [string, string][] = [
    [t('details.id'), run.id],
    [t('details.resume'), run.resumeId ?? ''],
    [t('details.posting'), run.postingId ?? ''],
    [t('details.created'), dateTime(run.createdAt)],
    [t('details.finished'), dateTime(run.finishedAt)],
    [t('details.engine'), run.engine ? t(`run.engine.${run.engine}`) : ''],
    [t('details.cost'), money(run.costMicros)],
  ];
  return (
    <>
      <Card title={t('details.title')}>
        <dl className={css.facts}>
          {facts.filter(([, value]) => value).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="figures">
                {value} {value === run.id && <Copy text={run.id} />}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t('run.steps')}>
        <Scroll label={t('run.steps')}>
          <table className={css.table}>
            <thead>
              <tr>
                {(['step', 'agent', 'attempts', 'time', 'model', 'tokens', 'cost'] as const).map((name) => (
                  <th key={name} scope="col">{t(`details.columns.${name}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody className="figures">
              {(run.steps ?? []).map((step) => (
                <tr key={step.name}>
                  <th scope="row">{step.name}</th>
                  <td>{step.agent}</td>
                  <td>{step.attempt}</td>
                  <td>{step.startedAt && step.finishedAt ? duration(Date.parse(step.finishedAt) - Date.parse(step.startedAt)) : '–'}</td>
                  <td>{step.usage?.model || '–'}</td>
                  <td>{step.usage ? number(step.usage.inputTokens + step.usage.outputTokens) : '–'}</td>
                  <td>{step.usage?.costMicros ? money(step.usage.costMicros) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </Card>
      {artifacts.data && itemsOf(artifacts.data).length > 0 && (
        <Card title={t('details.hashes')}>
          <Scroll label={t('details.hashes')}>
            <table className={css.table}>
              <tbody>
                {itemsOf(artifacts.data).map((one) => (
                  <tr key={one.name}>
                    <th scope="row">{one.name}</th>
                    <td><code>{one.sha256}</code></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </Card>
      )}
      {remove.error && <Problem error={remove.error} />}
      <div className={css.row}>
        <TrackButton run={run} />
        <Confirm title={t('details.deleteTitle')} text={t('details.deleteText')} action={t('common.delete')} busy={remove.isPending} onConfirm={() => remove.mutate()}>
          {(open) => <Button variant="danger" onClick={open}>{t('details.delete')}</Button>}
        </Confirm>
      </div>
    </>
  );
}
