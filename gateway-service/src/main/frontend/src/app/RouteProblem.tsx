import { useTranslation } from 'react-i18next';
import { Page } from '~/ui/Page';
import { Problem } from '~/ui/Problem';

/** What a screen shows when it could not be shown. */
export function RouteProblem({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('problems.unexpected.title')}>
      <Problem error={error} retry={reset} />
    </Page>
  );
}
