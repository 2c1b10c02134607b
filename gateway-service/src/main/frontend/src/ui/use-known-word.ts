import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Our word for a name that the server gives; for one that we do not know, what is given instead. */
export function useKnownWord(): (key: string, otherwise: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback((key, otherwise) => (i18n.exists(key) ? t(key as 'common.more') : otherwise), [t, i18n]);
}
