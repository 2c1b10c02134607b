import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { consentsQuery, itemsOf, providersQuery, usageQuery } from '~/api/queries';
import type { Consent, Provider } from '~/api/more-types';
import { money } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Pill } from '~/ui/Marks';
import { Card } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { ConsentChoice } from './ConsentChoice';
import { ProviderForm } from './ProviderForm';
import css from './settings.module.css';

/** The kinds of providers a person can bring. Those of this installation may have other names. */
export const providerNames = { openai: 'OpenAI', anthropic: 'Anthropic', google: 'Google Gemini', ollama: 'Ollama' } as const;

export type ProviderName = keyof typeof providerNames;

const names = Object.keys(providerNames) as ProviderName[];

const isKind = (name: string) => name in providerNames;

/** Which model may help, with whose key, and what the person agreed to. Nothing here is needed. */
export function ModelSection() {
  const { t } = useTranslation();
  const providers = useQuery(providersQuery);
  const consents = useQuery(consentsQuery);
  const offered = consents.data?.offered;
  const consentTo = (name: string) => ({
    said: itemsOf(consents.data).filter((one) => one.provider === name),
    assumed: offered?.consentAssumed === true,
  });
  return (
    <>
      <Card title={t('settings.sections.models')}>
        <div className={css.stack}>
          <p className={css.faint}>{t('models.lead')}</p>
          <Budget />
          <LocalOnly consents={itemsOf(consents.data)} ready={consents.isSuccess} />
        </div>
      </Card>
      <Load query={providers} bones="card" count={4}>
        {(page) => (
          <>
            {(offered?.names ?? []).filter((name) => !isKind(name)).map((name) => (
              <Card key={name} title={name}>
                <div className={css.stack}>
                  <Pill tone="met" icon="check">{t('models.ofInstallation')}</Pill>
                  <ConsentChoice name={name} title={name} {...consentTo(name)} />
                </div>
              </Card>
            ))}
            {names.map((name) => (
              <ProviderCard key={name} name={name} provider={itemsOf(page).find((one) => one.name === name)}
                offered={offered?.names.includes(name) === true} {...consentTo(name)} />
            ))}
          </>
        )}
      </Load>
    </>
  );
}

/** The name that stands for every hosted provider at once. */
const hosted = 'hosted';

/** One no to all hosted providers; kept at once, and stronger than any single yes. */
function LocalOnly({ consents, ready }: { consents: Consent[]; ready: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const said = consents.filter((one) => one.provider === hosted);
  const only = said.length > 0 && said.every((one) => one.withdrawnAt);
  const decide = useMutation({
    mutationFn: (local: boolean) =>
      call(`/me/consents/${hosted}`, local ? { method: 'DELETE' } : { method: 'PUT', body: { purpose: t('models.localOnlyOff') } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['consents'] }),
  });
  return (
    <>
      <label className={css.check}>
        <input type="checkbox" role="switch" aria-describedby="local-only" checked={decide.isPending ? decide.variables : only} disabled={!ready || decide.isPending}
          onChange={(event) => decide.mutate(event.target.checked)} />
        {t('models.localOnly')}
      </label>
      <p id="local-only" className={css.faint}>{t('models.localOnlyText')}</p>
      {decide.error && <Problem error={decide.error} />}
    </>
  );
}

interface ProviderCardProps {
  name: ProviderName;
  provider: Provider | undefined;
  offered: boolean;
  said: Consent[];
  assumed: boolean;
}

function ProviderCard({ name, provider, offered, said, assumed }: ProviderCardProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const ready = Boolean(provider) || offered;
  return (
    <Card title={providerNames[name]}>
      <div className={css.stack}>
        <div className={css.row}>
          <div className={css.grow}>
            <Pill tone={ready ? 'met' : 'plain'} icon={ready ? 'check' : 'dash'}>
              {t(provider ? (provider.hasKey ? 'models.ownKey' : 'models.noKey') : offered ? 'models.ofInstallation' : 'models.notSetUp')}
            </Pill>
            {provider?.model && <span className={css.faint}>{provider.model}</span>}
          </div>
          <Button variant="default" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}
            aria-label={t(provider ? 'models.changeNamed' : 'models.setUpNamed', { name: providerNames[name] })}>
            {t(provider ? 'models.change' : 'models.setUp')}
          </Button>
        </div>
        {open && <ProviderForm name={name} provider={provider} />}
        <ConsentChoice name={name} title={providerNames[name]} said={said} assumed={assumed} />
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
