import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import mark from '~/mark.svg';
import { LinkButton } from '~/ui/LinkButton';
import { Problem } from '~/ui/Problem';
import css from './Unsubscribe.module.css';

/** Behind the link of a mail, without signing in. Opening it ends nothing: scanners of mails open links too. */
export function Unsubscribe() {
  const { t } = useTranslation();
  const { word } = useSearch({ strict: false });
  const end = useMutation({ mutationFn: () => call(`/unsubscribe?word=${encodeURIComponent(word ?? '')}`, { method: 'POST', body: {} }) });
  useEffect(() => {
    document.title = `${t('unsubscribe.title')} · Candor`;
  }, [t]);
  return (
    <main className={css.sheet}>
      <p className={css.brand}>
        <img src={mark} alt="" />
        Candor
      </p>
      <h1>{t(end.isSuccess ? 'unsubscribe.done' : 'unsubscribe.title')}</h1>
      <p>{t(end.isSuccess ? 'unsubscribe.doneText' : 'unsubscribe.text')}</p>
      {end.error && <Problem error={end.error} />}
      <div>
        {end.isSuccess ? (
          <LinkButton to="/settings/$section" params={{ section: 'notifications' }} variant="default">{t('unsubscribe.settings')}</LinkButton>
        ) : (
          <Button loading={end.isPending} onClick={() => end.mutate()}>{t('unsubscribe.action')}</Button>
        )}
      </div>
    </main>
  );
}
