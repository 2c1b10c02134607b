import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { NewProvider, Provider, ProviderTest } from '~/api/more-types';
import { Confirm } from '~/ui/Confirm';
import { duration } from '~/ui/format';
import { Banner } from '~/ui/Marks';
import { Problem } from '~/ui/Problem';
import { useKnownWord } from '~/ui/use-known-word';
import { providerNames, type ProviderName } from './ModelSection';
import css from './settings.module.css';

/** Stores a provider and asks it one short question at once, so that a wrong key shows here and not in the middle of a run. */
export function ProviderForm({ name, provider }: { name: ProviderName; provider: Provider | undefined }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [key, setKey] = useState('');
  const [model, setModel] = useState(provider?.model ?? '');
  const [address, setAddress] = useState(provider?.baseUrl ?? '');
  const local = name === 'ollama';
  const refresh = () => client.invalidateQueries({ queryKey: ['providers'] });
  const test = useMutation({ mutationFn: async () => (await call<ProviderTest>(`/me/providers/${name}/test`, { method: 'POST' })).body });
  const save = useMutation({
    mutationFn: (body: NewProvider) => call(`/me/providers/${name}`, { method: 'PUT', body }),
    onSuccess: () => {
      setKey('');
      test.mutate();
      return refresh();
    },
  });
  const remove = useMutation({ mutationFn: () => call(`/me/providers/${name}`, { method: 'DELETE' }), onSettled: refresh });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    test.reset();
    save.mutate({ apiKey: key.trim() || undefined, model: model.trim() || undefined, baseUrl: address.trim() || undefined });
  };
  const keyMissing = !local && !provider?.hasKey && !key.trim();
  return (
    <form className={css.form} onSubmit={submit}>
      {!local && (
        <PasswordInput label={t('models.key')} description={t(provider?.hasKey ? 'models.keyKept' : 'models.keyHint')} autoComplete="off" maxLength={1024} value={key}
          visibilityToggleButtonProps={{ 'aria-label': t('models.showKey') }} onChange={(event) => setKey(event.target.value)} />
      )}
      <TextInput label={t('models.model')} description={t('models.modelHint')} required withAsterisk={false} maxLength={200} autoComplete="off" spellCheck={false}
        value={model} onChange={(event) => setModel(event.target.value)} />
      <details open={local || undefined}>
        <summary>{t('models.advanced')}</summary>
        <TextInput mt="sm" label={t('models.address')} description={t('models.addressHint')} type="url" maxLength={2048} value={address}
          onChange={(event) => setAddress(event.target.value)} />
      </details>
      {(save.error ?? test.error ?? remove.error) && <Problem error={save.error ?? test.error ?? remove.error} />}
      {test.data && <Outcome test={test.data} />}
      <div className={css.row}>
        <Button type="submit" loading={save.isPending || test.isPending} disabled={!model.trim() || keyMissing}>{t('models.saveAndTest')}</Button>
        {provider && (
          <Confirm title={t('models.removeTitle', { name: providerNames[name] })} text={t('models.removeText')} action={t('models.remove')} busy={remove.isPending} onConfirm={() => remove.mutate()}>
            {(open) => <Button variant="default" onClick={open}>{t('models.remove')}</Button>}
          </Confirm>
        )}
      </div>
    </form>
  );
}

function Outcome({ test }: { test: ProviderTest }) {
  const { t } = useTranslation();
  const known = useKnownWord();
  if (test.works) {
    return (
      <div role="status">
        <Banner icon="check" tone="met"><span>{t('models.works', { model: test.model ?? '', time: duration(test.milliseconds) })}</span></Banner>
      </div>
    );
  }
  const code = test.problem ?? 'unknown';
  return (
    <div role="alert">
      <Banner icon="warn" tone="gap">
        <span>{known(`models.troubles.${code}`, t('models.trouble', { code }))}</span>
      </Banner>
    </div>
  );
}
