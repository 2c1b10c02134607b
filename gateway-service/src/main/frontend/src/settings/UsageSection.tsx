import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usageQuery } from '~/api/queries';
import { money, number, size } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Card } from '~/ui/Page';
import css from './settings.module.css';

/** Quotas and money, as the server counts them: each figure with its limit. */
export function UsageSection() {
  const { t } = useTranslation();
  const query = useQuery(usageQuery);
  return (
    <Card title={t('settings.sections.usage')}>
      <Load query={query} bones="lines" count={4}>
        {(usage) => (
          <dl className={`${css.facts} figures`}>
            {flatten(usage).map(([name, value]) => (
              <div key={name}>
                <dt><Name name={name} /></dt>
                <dd>{figure(name, value)}</dd>
              </div>
            ))}
          </dl>
        )}
      </Load>
      {Array.isArray(query.data?.unavailable) && (
        <p className={css.faint}>{t('settings.notCounted', { names: query.data.unavailable.join(', ') })}</p>
      )}
      {query.data && flatten(query.data).length === 0 && <p className={css.faint}>{t('settings.noUsage')}</p>}
    </Card>
  );
}

function Name({ name }: { name: string }) {
  const { t, i18n } = useTranslation();
  const last = name.replace(/\./g, '_');
  if (i18n.exists(`settings.usage.${last}`)) return <>{t(`settings.usage.${last}` as 'settings.usage.costMicros')}</>;
  const words = name.replace(/\./g, ' · ').replace(/Micros$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return <>{words.charAt(0).toUpperCase() + words.slice(1)}</>;
}

function figure(name: string, value: string | number | boolean): string {
  if (typeof value !== 'number') return String(value);
  if (/micros$/i.test(name)) return money(value);
  if (/bytes$/i.test(name)) return size(value);
  return number(value);
}

/** A figure may stand alone or in a group: `day.runs`. */
export function flatten(value: unknown, prefix = ''): [string, string | number | boolean][] {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return [[prefix, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).filter(([name]) => name !== 'unavailable').flatMap(([name, part]) => flatten(part, prefix ? `${prefix}.${name}` : name));
}
