import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { Confirm } from '~/ui/Confirm';
import { Icon } from '~/ui/Icon';
import { Card } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import css from './settings.module.css';

/** What is kept, all of it to take away, and the end of it. */
export function PrivacySection() {
  const { t } = useTranslation();
  const erase = useMutation({
    mutationFn: () => call('/me', { method: 'DELETE' }),
    onSuccess: () => location.assign('/sign-in'),
  });
  return (
    <>
      <Card title={t('settings.kept')}>
        <ul className={css.stack}>
          {(['files', 'runs', 'facts', 'never'] as const).map((one) => (
            <li key={one}>
              <strong>{t(`settings.keeps.${one}.name`)}</strong>
              <p className={css.faint}>{t(`settings.keeps.${one}.text`)}</p>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('settings.export')}>
        <div className={css.stack}>
          <p>{t('settings.exportText')}</p>
          <div>
            <Button component="a" href="/api/v1/me/export" download variant="default" leftSection={<Icon name="down" size={16} />}>
              {t('settings.exportAction')}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={t('settings.erase')}>
        <div className={css.stack}>
          <p>{t('settings.eraseText')}</p>
          {erase.error && <Problem error={erase.error} />}
          <div>
            <Confirm title={t('settings.erase')} text={t('settings.eraseConfirm')} action={t('settings.eraseAction')} typed={t('settings.eraseWord')}
              busy={erase.isPending} onConfirm={() => erase.mutate()}>
              {(open) => <Button variant="danger" loading={erase.isPending} onClick={open}>{t('settings.eraseAction')}</Button>}
            </Confirm>
          </div>
        </div>
      </Card>
    </>
  );
}
