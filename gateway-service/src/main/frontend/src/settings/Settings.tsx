import { Link, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/ui/Page';
import { useChosenInView } from '~/ui/use-chosen-in-view';
import { AppearanceSection } from './AppearanceSection';
import { ModelSection } from './ModelSection';
import { NotificationSection } from './NotificationSection';
import { PrivacySection } from './PrivacySection';
import { ProfileSection } from './ProfileSection';
import css from './settings.module.css';
import { TokenSection } from './TokenSection';
import { UsageSection } from './UsageSection';
import { WebhookSection } from './WebhookSection';

const sections = {
  profile: ProfileSection,
  appearance: AppearanceSection,
  models: ModelSection,
  notifications: NotificationSection,
  tokens: TokenSection,
  webhooks: WebhookSection,
  usage: UsageSection,
  privacy: PrivacySection,
} as const satisfies Record<string, ComponentType>;

const names = Object.keys(sections) as (keyof typeof sections)[];

export function Settings() {
  const { t } = useTranslation();
  const { section } = useParams({ from: '/inside/settings/$section' });
  const current = names.find((name) => name === section) ?? 'profile';
  const Section = sections[current];
  const strip = useChosenInView<HTMLElement>(current);
  return (
    <Page title={t('nav.settings')}>
      <div className={css.columns}>
        <nav className={css.nav} aria-label={t('nav.settings')} ref={strip}>
          {names.map((name) => (
            <Link key={name} to="/settings/$section" params={{ section: name }} aria-current={name === current ? 'page' : undefined}>
              {t(`settings.sections.${name}`)}
            </Link>
          ))}
        </nav>
        <div className={css.body}>
          <Section />
        </div>
      </div>
    </Page>
  );
}
