import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { Card } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { useSpeaker } from '~/ui/toast';
import css from './settings.module.css';

/** A new password; every other browser is signed out by it. */
export function PasswordCard({ present }: { present: boolean }) {
  const { t } = useTranslation();
  const { toast } = useSpeaker();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const save = useMutation({
    mutationFn: () => call('/me/password', { method: 'PUT', body: present ? { current, password } : { password } }),
    onSuccess: () => {
      setCurrent('');
      setPassword('');
      toast(t('settings.passwordSaved'), 'met');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const toggle = { 'aria-label': t('signIn.showPassword') };
  return (
    <Card title={t(present ? 'settings.changePassword' : 'settings.setPassword')}>
      <form className={css.form} onSubmit={submit}>
        {present && (
          <PasswordInput label={t('settings.currentPassword')} autoComplete="current-password" required withAsterisk={false}
            value={current} onChange={(event) => setCurrent(event.target.value)} visibilityToggleButtonProps={toggle} />
        )}
        <PasswordInput label={t('settings.newPassword')} description={t('signIn.passwordHint')} autoComplete="new-password" required withAsterisk={false}
          minLength={8} value={password} onChange={(event) => setPassword(event.target.value)} visibilityToggleButtonProps={toggle} />
        {save.error && <Problem error={save.error} />}
        <div>
          <Button type="submit" variant="default" loading={save.isPending}>{t('common.save')}</Button>
        </div>
      </form>
    </Card>
  );
}
