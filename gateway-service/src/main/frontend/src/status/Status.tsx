import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ServiceState } from '~/api/more-types';
import { statusQuery } from '~/api/queries';
import { ago, dateTime } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Banner, Pill, type Tone } from '~/ui/Marks';
import { Card, Page } from '~/ui/Page';
import type { IconName } from '~/ui/Icon';
import css from './status.module.css';

const marks: Record<string, { tone: Tone; icon: IconName }> = {
  up: { tone: 'met', icon: 'check' },
  degraded: { tone: 'partial', icon: 'warn' },
  down: { tone: 'gap', icon: 'cross' },
};

const STALE = 2 * 60_000;

/** Every service and what it stands on. */
export function Status() {
  const { t } = useTranslation();
  const query = useQuery(statusQuery);
  return (
    <Page title={t('nav.status')} lead={t('status.lead')}>
      <Load query={query}>
        {(answer) => {
          const services = servicesOf(answer);
          const worst = services.find((one) => wordOf(one) === 'down') ?? services.find((one) => wordOf(one) !== 'up');
          const word = worst ? wordOf(worst) : 'up';
          const mark = marks[word] ?? marks.degraded;
          return (
            <>
              <Banner tone={mark?.tone} icon={mark?.icon ?? 'info'}>
                <strong>{t(word === 'up' ? 'status.allUp' : word === 'down' ? 'status.someDown' : 'status.someDegraded')}</strong>
              </Banner>
              {services.map((service) => (
                <Card key={service.name} title={service.name} aside={<Mark state={service} />}>
                  <ul className={css.list}>
                    {(service.dependencies ?? []).map((part) => (
                      <li key={part.name}>
                        <span>{part.name}</span>
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

const wordOf = (state: ServiceState): string => (state.status ?? 'down').toLowerCase();

function Mark({ state }: { state: ServiceState }) {
  const { t, i18n } = useTranslation();
  const word = wordOf(state);
  const mark = marks[word] ?? { tone: 'plain', icon: 'info' };
  return (
    <Pill tone={mark.tone} icon={mark.icon}>
      {i18n.exists(`status.words.${word}`) ? t(`status.words.${word}` as 'status.words.up') : word}
    </Pill>
  );
}

type Loose = ServiceState[] | { services?: unknown; dependencies?: unknown; status?: string };

/** The services, however the answer groups them: a list, or an object by name. */
export function servicesOf(answer: Loose): ServiceState[] {
  if (Array.isArray(answer)) return answer.map(normal);
  const groups = [listOf(answer.services)];
  const own = listOf(answer.dependencies);
  if (own.length > 0) groups.push([{ name: 'candor', status: answer.status ?? 'up', dependencies: own }]);
  return groups.flat().map(normal);
}

function normal(state: ServiceState): ServiceState {
  return { ...state, dependencies: listOf(state.dependencies ?? (state as { components?: unknown }).components) };
}

function listOf(value: unknown): ServiceState[] {
  if (Array.isArray(value)) return value as ServiceState[];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).map(([name, state]) =>
    typeof state === 'string' ? { name, status: state } : { name, ...(state as Omit<ServiceState, 'name'>) },
  );
}
