import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ServiceState } from '~/api/more-types';
import { statusQuery } from '~/api/queries';
import { ago, dateTime } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Banner, Pill, type Tone } from '~/ui/Marks';
import { Card, Page } from '~/ui/Page';
import type { IconName } from '~/ui/Icon';
import { useKnownWord } from '~/ui/use-known-word';
import css from './status.module.css';

const marks: Record<ServiceState['status'], { tone: Tone; icon: IconName }> = {
  up: { tone: 'met', icon: 'check' },
  degraded: { tone: 'partial', icon: 'warn' },
  down: { tone: 'gap', icon: 'cross' },
};

const STALE = 2 * 60_000;

/** Every service and what it stands on. */
export function Status() {
  const { t } = useTranslation();
  const word = useKnownWord();
  const query = useQuery(statusQuery);
  return (
    <Page title={t('nav.status')} lead={t('status.lead')}>
      <Load query={query}>
        {(answer) => {
          const services = answer.services ?? [];
          const worst = services.find((one) => one.status === 'down') ?? services.find((one) => one.status !== 'up');
          const worstState = worst?.status ?? 'up';
          const mark = marks[worstState];
          return (
            <>
              <Banner tone={mark.tone} icon={mark.icon}>
                <strong>{t(worstState === 'up' ? 'status.allUp' : worstState === 'down' ? 'status.someDown' : 'status.someDegraded')}</strong>
              </Banner>
              {services.map((service) => (
                <Card key={service.name} title={<>{word(`status.services.${service.name}`, service.name)} <code className={css.faint}>{service.name}</code></>} aside={<Mark state={service} />}>
                  <ul className={css.list}>
                    {(service.dependencies ?? []).map((part) => (
                      <li key={part.name}>
                        <span>{word(`status.parts.${part.name}`, part.name.replace(/-/g, ' '))}</span>
                        <Mark state={part} />
                      </li>
                    ))}
                  </ul>
                  {service.checkedAt && (
                    <p className={css.faint} title={dateTime(service.checkedAt)}>
                      {Date.now() - Date.parse(service.checkedAt) > STALE ? t('status.old') : t('status.checked', { when: ago(service.checkedAt) })}
                    </p>
                  )}
                </Card>
              ))}
              <p className={css.faint}>
                <a href="/api/docs" target="_blank" rel="noopener">{t('status.api')}</a>
              </p>
            </>
          );
        }}
      </Load>
    </Page>
  );
}

function Mark({ state }: { state: ServiceState }) {
  const { t } = useTranslation();
  const { tone, icon } = marks[state.status];
  return <Pill tone={tone} icon={icon}>{t(`status.words.${state.status}`)}</Pill>;
}
