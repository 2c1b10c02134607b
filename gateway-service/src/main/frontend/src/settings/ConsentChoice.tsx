import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { Consent } from '~/api/more-types';
import { date } from '~/ui/format';
import { Problem } from '~/ui/Problem';
import { providerNames, type ProviderName } from './ModelSection';
import css from './settings.module.css';

/** Yes or no to one provider; what is agreed to stands above the button and is kept with the answer. */
export function ConsentChoice({ name, consent }: { name: ProviderName; consent: Consent | undefined }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const purpose = t('models.purpose', { name: providerNames[name] });
  const decide = useMutation({
    mutationFn: (yes: boolean) => call(`/me/consents/${name}`, yes ? { method: 'PUT', body: { purpose } } : { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['consents'] }),
  });
  return (
    <div className={css.consent}>
      <p>{consent?.purpose ?? purpose}</p>
      <div className={css.row}>
        <span className={`${css.grow} ${css.faint}`}>{consent ? t('models.agreed', { date: date(consent.grantedAt) }) : t('models.notAgreed')}</span>
        <Button variant="default" size="xs" loading={decide.isPending} onClick={() => decide.mutate(!consent)}
          aria-label={t(consent ? 'models.withdrawNamed' : 'models.agreeNamed', { name: providerNames[name] })}>
          {t(consent ? 'models.withdraw' : 'models.agree')}
        </Button>
      </div>
      {decide.error && <Problem error={decide.error} />}
    </div>
  );
}
