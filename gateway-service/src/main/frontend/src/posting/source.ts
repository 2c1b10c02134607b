import { useTranslation } from 'react-i18next';

const boards: Record<string, string> = {
  greenhouse: 'Greenhouse', lever: 'Lever', ashby: 'Ashby', workable: 'Workable', smartrecruiters: 'SmartRecruiters',
  workday: 'Workday', recruitee: 'Recruitee', personio: 'Personio', 'json-ld': 'JSON-LD',
};

/** Where a posting was read: a board by its name, else how it came. */
export function useSourceName(): (source: string) => string {
  const { t } = useTranslation();
  return (source) => boards[source] ?? (source === 'text' ? t('posting.fromText') : t('posting.fromPage'));
}
