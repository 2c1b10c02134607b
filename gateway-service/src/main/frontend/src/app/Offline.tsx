import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '~/ui/Marks';
import css from './Shell.module.css';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Above every screen while there is no connection: what is shown is the last known state, and what is typed stays. */
export function Offline() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={css.offline}>
      {!online && (
        <Banner icon="warn" tone="partial">
          <span>{t('common.offline')}</span>
        </Banner>
      )}
    </div>
  );
}
