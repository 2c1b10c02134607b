import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '~/api/queries';
import { date } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Card } from '~/ui/Page';
import { PasswordCard } from './PasswordCard';
import css from './settings.module.css';

export function ProfileSection() {
  const { t } = useTranslation();
  const query = useQuery(meQuery);
  return (
    <>
    <Card title={t('settings.sections.profile')}>
      <Load query={query} bones="lines" count={3}>
        {(me) => (
          <dl className={css.facts}>
            {[
              [t('settings.name'), me.displayName],
              [t('signIn.email'), me.email],
              [t('settings.since'), date(me.createdAt)],
              [t('details.id'), me.id],
            ]
              .filter(([, value]) => value)
              .map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        )}
      </Load>
    </Card>
    {query.data?.hasPassword !== undefined && <PasswordCard present={query.data.hasPassword} />}
    </>
  );
}
