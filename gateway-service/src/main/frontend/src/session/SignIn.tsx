import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call, get } from '~/api/client';
import { sessionQuery } from '~/api/queries';
import type { Session } from '~/api/types';
import mark from '~/mark.svg';
import { Icon } from '~/ui/Icon';
import { Problem } from '~/ui/Problem';
import css from './SignIn.module.css';

type Mode = 'sign-in' | 'create';

/** The door: an account's password, a new account, or the one-time link of a local run. */
export function SignIn() {
  const { t } = useTranslation();
  const [mode, setMode] = useState<Mode>('sign-in');
  const { to } = useSearch({ from: '/sign-in' });
  const enter = useEnter();
  const link = useOneTimeLink(enter);
  const door = useQuery({ queryKey: ['door'], queryFn: ({ signal }) => get<Session>('/session', signal), retry: false });
  const signUp = door.data?.accountsLocal !== false;

  useEffect(() => {
    document.title = `${t('signIn.title')} · Candor`;
  }, [t]);

  return (
    <div className={css.door}>
      <aside className={css.side}>
        <div className={css.brand}>
          <img src={mark} alt="" />
          Candor
        </div>
        <p className={css.promise}>{t('signIn.promise')}</p>
        <ul className={css.points}>
          {(['evidence', 'yours', 'private'] as const).map((point) => (
            <li key={point}>
              <Icon name="check" />
              <span>{t(`signIn.points.${point}`)}</span>
            </li>
          ))}
        </ul>
      </aside>
      <main className={css.main}>
        <div className={css.form}>
          <h1>{t(mode === 'create' ? 'signIn.createTitle' : 'signIn.title')}</h1>
          {to && <p>{t('signIn.back')}</p>}
          {link.isPending && <p role="status">{t('signIn.withLink')}</p>}
          {link.error && <Problem error={link.error} />}
          {door.data?.providers?.map((provider) => (
            <Button key={provider.id} component="a" href={provider.href} variant="default">
              {t('signIn.with', { name: provider.name })}
            </Button>
          ))}
          {signUp && <Credentials key={mode} mode={mode} onDone={enter} />}
          {signUp && (
            <Button variant="subtle" onClick={() => setMode(mode === 'create' ? 'sign-in' : 'create')}>
              {t(mode === 'create' ? 'signIn.haveAccount' : 'signIn.noAccount')}
            </Button>
          )}
          {door.data?.local && <p className={css.hint}>{t('signIn.localHint')}</p>}
        </div>
      </main>
    </div>
  );
}

function Credentials({ mode, onDone }: { mode: Mode; onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const [fields, setFields] = useState({ email: '', password: '', displayName: '' });
  const create = mode === 'create';
  const send = useMutation({
    mutationFn: async () => {
      const { email, password, displayName } = fields;
      if (create) await call('/accounts', { method: 'POST', body: { email, password, displayName } });
      await call('/session', { method: 'POST', body: { email, password } });
      await onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const set = (name: keyof typeof fields) => (event: React.ChangeEvent<HTMLInputElement>) =>
    setFields({ ...fields, [name]: event.target.value });

  return (
    <form onSubmit={submit} className={css.fields}>
      {create && (
        <TextInput label={t('signIn.name')} autoComplete="name" required maxLength={100} withAsterisk={false}
          value={fields.displayName} onChange={set('displayName')} />
      )}
      <TextInput label={t('signIn.email')} type="email" autoComplete="username" required withAsterisk={false}
        value={fields.email} onChange={set('email')} />
      <PasswordInput label={t('signIn.password')} description={create ? t('signIn.passwordHint') : undefined}
        autoComplete={create ? 'new-password' : 'current-password'} required withAsterisk={false}
        minLength={create ? 8 : undefined} value={fields.password} onChange={set('password')}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }} />
      {send.error && <Problem error={send.error} />}
      <Button type="submit" loading={send.isPending} fullWidth>
        {t(create ? 'signIn.create' : 'signIn.enter')}
      </Button>
    </form>
  );
}

/** Goes back to where the person wanted to be; only to a place of our own. */
function useEnter() {
  const client = useQueryClient();
  const router = useRouter();
  const { to } = useSearch({ from: '/sign-in' });
  return async () => {
    await client.resetQueries({ queryKey: sessionQuery.queryKey });
    await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
    const target = to?.startsWith('/') && !to.startsWith('//') ? to : '/';
    router.history.push(target);
  };
}

/** The secret sits in the fragment, so it reached no log; it is posted once and taken out of the address. */
function useOneTimeLink(onDone: () => Promise<void>) {
  const used = useRef(false);
  const send = useMutation({
    mutationFn: async (link: string) => {
      await call('/session', { method: 'POST', body: { link } });
      await onDone();
    },
  });
  const { mutate } = send;
  useEffect(() => {
    const secret = location.hash.slice(1);
    if (!secret || used.current) return;
    used.current = true;
    history.replaceState(history.state, '', location.pathname + location.search);
    mutate(decodeURIComponent(secret));
  }, [mutate]);
  return send;
}
