import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { PersonalToken } from '~/api/more-types';
import { itemsOf, tokensQuery } from '~/api/queries';
import { Confirm } from '~/ui/Confirm';
import { Copy } from '~/ui/Copy';
import { ago, date } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Card } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import css from './settings.module.css';

const scopes = [
  'files.read', 'files.write', 'resumes.read', 'resumes.write', 'postings.read', 'postings.write', 'optimizations.read',
  'optimizations.write', 'notifications.read', 'notifications.write', 'account.read', 'account.export', 'account.erase',
] as const;

const harmless = scopes.filter((scope) => !scope.startsWith('account.'));

export function TokenSection() {
  const { t } = useTranslation();
  const query = useQuery(tokensQuery);
  return (
    <>
      <NewToken />
      <Card title={t('settings.sections.tokens')}>
        <Load query={query} bones="rows" count={2}>
          {(answer) =>
            itemsOf(answer).length === 0 ? (
              <p className={css.faint}>{t('settings.noTokens')}</p>
            ) : (
              <ul>
                {itemsOf(answer).map((token) => (
                  <Row key={token.id} token={token} />
                ))}
              </ul>
            )
          }
        </Load>
      </Card>
    </>
  );
}

function Row({ token }: { token: PersonalToken }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => call(`/me/tokens/${token.id}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['tokens'] }),
  });
  return (
    <li className={css.row}>
      <div className={css.grow}>
        <strong>{token.name}</strong>
        <code className={css.faint}>{token.scopes.join(', ')}</code>
        <span className={css.faint}>
          {[
            token.expiresAt && t('settings.expires', { date: date(token.expiresAt) }),
            token.lastUsedAt ? t('settings.lastUsed', { when: ago(token.lastUsedAt) }) : t('settings.neverUsed'),
          ].filter(Boolean).join(' · ')}
        </span>
        {revoke.error && <Problem error={revoke.error} />}
      </div>
      <Confirm title={t('settings.revokeTitle')} text={t('settings.revokeText', { name: token.name })} action={t('settings.revoke')} busy={revoke.isPending} onConfirm={() => revoke.mutate()}>
        {(open) => <Button variant="default" size="xs" onClick={open}>{t('settings.revoke')}</Button>}
      </Confirm>
    </li>
  );
}

function NewToken() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [days, setDays] = useState('30');
  const [chosen, setChosen] = useState<string[]>([...harmless]);
  const make = useMutation({
    mutationFn: async () => (await call<{ token: string }>('/me/tokens', { method: 'POST', body: { name, scopes: chosen, expiresInDays: Number(days) } })).body,
    onSuccess: () => {
      setName('');
      return client.invalidateQueries({ queryKey: ['tokens'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  const toggle = (scope: string, on: boolean) => setChosen(on ? [...chosen, scope] : chosen.filter((one) => one !== scope));
  return (
    <Card title={t('settings.newToken')}>
      <form className={css.form} onSubmit={submit}>
        <p className={css.faint}>{t('settings.tokenText')}</p>
        <TextInput label={t('settings.tokenName')} required withAsterisk={false} maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
        <NativeSelect label={t('settings.tokenDays')} value={days} data={['7', '30', '60', '90']} onChange={(event) => setDays(event.target.value)} />
        <fieldset className={css.scopes}>
          <legend>{t('settings.scopes')}</legend>
          {scopes.map((scope) => (
            <label key={scope} className={css.check}>
              <input type="checkbox" checked={chosen.includes(scope)} onChange={(event) => toggle(scope, event.target.checked)} />
              <code>{scope}</code>
            </label>
          ))}
        </fieldset>
        {make.error && <Problem error={make.error} />}
        <div>
          <Button type="submit" loading={make.isPending} disabled={!name.trim() || chosen.length === 0}>{t('settings.makeToken')}</Button>
        </div>
        {make.data && (
          <div className={css.secret} role="status">
            <span>{t('settings.shownOnce')}</span>
            <code>{make.data.token}</code>
            <Copy text={make.data.token} />
          </div>
        )}
      </form>
    </Card>
  );
}
