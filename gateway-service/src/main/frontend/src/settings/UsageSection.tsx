import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usageQuery } from '~/api/queries';
import { dateTime, money, number, size } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Card } from '~/ui/Page';
import { useKnownWord } from '~/ui/use-known-word';
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
                <dd><Figure name={name} value={value} /></dd>
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
  const known = useKnownWord();
  const words = name.replace(/\./g, ' · ').replace(/Micros$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return <>{known(`settings.usage.${name.replace(/\./g, '_')}`, words.charAt(0).toUpperCase() + words.slice(1))}</>;
}

function Figure({ name, value }: { name: string; value: Plain | Counter }) {
  const { t } = useTranslation();
  return <>{isCounter(value) ? t('settings.of', { used: figure(name, value.used), limit: figure(name, value.limit) }) : figure(name, value)}</>;
}

function figure(name: string, value: Plain): string {
  if (typeof value === 'string' && /At$/.test(name)) return dateTime(value);
  if (typeof value !== 'number') return String(value);
  if (/micros/i.test(name)) return money(value);
  if (/bytes$/i.test(name)) return size(value);
  return number(value);
}

type Plain = string | number | boolean;

interface Counter {
  used: number;
  limit: number;
}

const isCounter = (value: unknown): value is Counter =>
  typeof value === 'object' && value !== null && typeof (value as Counter).used === 'number' && typeof (value as Counter).limit === 'number';

/** A figure may stand alone, with its limit, or in a group: `day.runs`. */
export function flatten(value: unknown, prefix = ''): [string, Plain | Counter][] {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return [[prefix, value]];
  if (isCounter(value)) return [[prefix, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).filter(([name]) => name !== 'unavailable').flatMap(([name, part]) => flatten(part, prefix ? `${prefix}.${name}` : name));
}
