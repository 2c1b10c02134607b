import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { Consent } from '~/api/more-types';
import { date } from '~/ui/format';
import { Problem } from '~/ui/Problem';
import css from './settings.module.css';

interface ConsentChoiceProps {
  /** As consents call the provider, and as people do. */
  name: string;
  title: string;
  /** All that the person ever said to it. */
  said: Consent[];
  /** Whether a yes counts as given until a no is said. */
  assumed: boolean;
}

/** Yes or no to one provider; what is agreed to stands above the button and is kept with the answer. */
export function ConsentChoice({ name, title, said, assumed }: ConsentChoiceProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const purpose = t('models.purpose', { name: title });
  const consent = said.find((one) => !one.withdrawnAt);
  const agrees = Boolean(consent) || (assumed && said.length === 0);
  const decide = useMutation({
    mutationFn: (yes: boolean) => call(`/me/consents/${name}`, yes ? { method: 'PUT', body: { purpose } } : { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['consents'] }),
  });
  const standing = consent ? t('models.agreed', { date: date(consent.grantedAt) }) : t(agrees ? 'models.assumed' : 'models.notAgreed');
  return (
    <div className={css.consent}>
      <p>{consent?.purpose ?? purpose}</p>
      <div className={css.row}>
        <span className={`${css.grow} ${css.faint}`}>{standing}</span>
        <Button variant="default" size="xs" loading={decide.isPending} onClick={() => decide.mutate(!agrees)}
          aria-label={t(agrees ? 'models.withdrawNamed' : 'models.agreeNamed', { name: title })}>
          {t(agrees ? 'models.withdraw' : 'models.agree')}
        </Button>
      </div>
      {decide.error && <Problem error={decide.error} />}
    </div>
  );
}
