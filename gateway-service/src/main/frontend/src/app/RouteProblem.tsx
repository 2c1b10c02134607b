import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '~/api/problem';
import { Page } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { isReachable } from './screen';

/** What a screen shows when it could not be shown; one whose code could not come is loaded afresh as soon as there is a connection. */
export function RouteProblem({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation();
  const offline = problemOf(error).code === 'offline';
  useEffect(() => {
    if (!offline) return undefined;
    window.addEventListener('online', loadAfresh);
    return () => window.removeEventListener('online', loadAfresh);
  }, [offline]);
  return (
    <Page title={t('problems.unexpected.title')}>
      <Problem error={error} retry={offline ? loadAfresh : reset} />
    </Page>
  );
}

function loadAfresh(): void {
  void isReachable().then((reachable) => reachable && location.reload());
}
