import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { Me } from '~/api/more-types';
import { meQuery } from '~/api/queries';
import { date } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Card } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { useSpeaker } from '~/ui/toast';
import { PasswordCard } from './PasswordCard';
import css from './settings.module.css';

export function ProfileSection() {
  const { t } = useTranslation();
  const query = useQuery(meQuery);
  return (
    <>
      <Card title={t('settings.sections.profile')}>
        <Load query={query} bones="lines" count={3}>
          {(me) => (
            <>
              <NameForm known={me.displayName ?? ''} />
              <dl className={css.facts}>
                {[
                  [t('signIn.email'), me.email],
                  [t('settings.since'), date(me.createdAt)],
                  [t('details.id'), me.id],
                ]
                  .filter(([, value]) => value)
                  .map(([name, value]) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{value}</dd>
                    </div>
                  ))}
              </dl>
            </>
          )}
        </Load>
      </Card>
      {query.data?.hasPassword !== undefined && <PasswordCard present={query.data.hasPassword} />}
    </>
  );
}

/** How the person is called, on these pages and in e-mails. */
function NameForm({ known }: { known: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { toast } = useSpeaker();
  const [name, setName] = useState(known);
  const save = useMutation({
    mutationFn: async () => (await call<Me>('/me', { method: 'PATCH', body: { displayName: name.trim() } })).body,
    onSuccess: (me) => {
      client.setQueryData(meQuery.queryKey, me);
      toast(t('settings.nameSaved'), 'met');
      return client.invalidateQueries({ queryKey: ['session'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className={css.nameForm} onSubmit={submit}>
      <TextInput label={t('settings.name')} description={t('settings.nameHint')} autoComplete="name" required withAsterisk={false} maxLength={200}
        value={name} onChange={(event) => setName(event.target.value)} />
      <Button type="submit" variant="default" loading={save.isPending} disabled={!name.trim() || name.trim() === known}>{t('common.save')}</Button>
      {save.error && <Problem error={save.error} />}
    </form>
  );
}
