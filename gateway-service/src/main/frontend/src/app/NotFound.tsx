import { useTranslation } from 'react-i18next';
import { LinkButton } from '~/ui/LinkButton';
import { Page } from '~/ui/Page';
import { Brand } from './Brand';
import css from './Shell.module.css';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <div>
        <LinkButton to="/">{t('notFound.home')}</LinkButton>
      </div>
    </Page>
  );
}

/** For addresses outside the shell, which brings brand and landmark elsewhere. */
export function NotFoundAlone() {
  return (
    <main className={css.alone}>
      <Brand />
      <NotFound />
    </main>
  );
}
