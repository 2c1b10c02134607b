import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consentsQuery, itemsOf, providersQuery, usageQuery } from '~/api/queries';
import type { Consent, Provider } from '~/api/more-types';
import { money } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Pill } from '~/ui/Marks';
import { Card } from '~/ui/Page';
import { ConsentChoice } from './ConsentChoice';
import { ProviderForm } from './ProviderForm';
import css from './settings.module.css';

/** The providers a person can bring or agree to; the server refuses any other name. */
export const providerNames = { openai: 'OpenAI', anthropic: 'Anthropic', google: 'Google Gemini', ollama: 'Ollama' } as const;

export type ProviderName = keyof typeof providerNames;

const names = Object.keys(providerNames) as ProviderName[];

/** Which model may help, with whose key, and what the person agreed to. Nothing here is needed. */
export function ModelSection() {
  const { t } = useTranslation();
  const providers = useQuery(providersQuery);
  const consents = useQuery(consentsQuery);
  return (
    <>
      <Card title={t('settings.sections.models')}>
        <div className={css.stack}>
          <p className={css.faint}>{t('models.lead')}</p>
          <Budget />
        </div>
      </Card>
      <Load query={providers} bones="card" count={4}>
        {(page) => (
          <>
            {names.map((name) => (
              <ProviderCard key={name} name={name} provider={itemsOf(page).find((one) => one.name === name)}
                consent={itemsOf(consents.data).find((one) => one.provider === name && !one.withdrawnAt)} />
            ))}
          </>
        )}
      </Load>
    </>
  );
}

interface ProviderCardProps {
  name: ProviderName;
  provider: Provider | undefined;
  consent: Consent | undefined;
}

function ProviderCard({ name, provider, consent }: ProviderCardProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Card title={providerNames[name]}>
      <div className={css.stack}>
        <div className={css.row}>
          <div className={css.grow}>
            <Pill tone={provider ? 'met' : 'plain'} icon={provider ? 'check' : 'dash'}>
              {t(provider ? (provider.hasKey ? 'models.ownKey' : 'models.noKey') : 'models.notSetUp')}
            </Pill>
            {provider?.model && <span className={css.faint}>{provider.model}</span>}
          </div>
          <Button variant="default" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}
            aria-label={t(provider ? 'models.changeNamed' : 'models.setUpNamed', { name: providerNames[name] })}>
            {t(provider ? 'models.change' : 'models.setUp')}
          </Button>
        </div>
        {open && <ProviderForm name={name} provider={provider} />}
        <ConsentChoice name={name} consent={consent} />
      </div>
    </Card>
  );
}

/** What may be spent: of the day by everything, and where a single optimization gets its limit. */
function Budget() {
  const { t } = useTranslation();
  const usage = useQuery(usageQuery);
  const day = usage.data?.costMicrosToday as { used?: number; limit?: number } | undefined;
  if (!day || typeof day.used !== 'number' || typeof day.limit !== 'number') return <p className={css.faint}>{t('models.capHint')}</p>;
  return (
    <>
      <p className="figures">{t('models.spent', { used: money(day.used), limit: money(day.limit) })}</p>
      <p className={css.faint}>{t('models.capHint')}</p>
    </>
  );
}
