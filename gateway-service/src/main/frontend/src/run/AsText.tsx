import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SourceText } from '~/resume/SourceText';
import { Load } from '~/ui/Load';
import { fetchArtifact } from './artifact';
import css from './preview.module.css';

/** The words in the order a tracking system gets them. */
export function AsText({ href, hash }: { href: string; hash: string }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['artifact-text', href, hash],
    queryFn: async ({ signal }) => (await fetchArtifact(href, signal)).text(),
  });
  return (
    <Load query={query} bones="lines" count={8}>
      {(text) => (
        <>
          <p className={css.faint}>{t('preview.asTextHint')}</p>
          <SourceText text={text} spans={[]} />
        </>
      )}
    </Load>
  );
}
