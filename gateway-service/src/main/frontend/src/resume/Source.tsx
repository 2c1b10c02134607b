import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resume, Span } from '~/api/types';
import { Bones } from '~/ui/Load';
import { SourceText } from './SourceText';
import css from './resume.module.css';

const MarkedPages = lazy(() => import('~/run/PdfPages').then(({ MarkedPages }) => ({ default: MarkedPages })));

const views = ['text', 'file'] as const;

/** Where something was read: in the text as a parser gets it, or on the pages of the person's own PDF. */
export function Source({ resume, spans }: { resume: Resume | undefined; spans: Span[] }) {
  const { t } = useTranslation();
  const [view, setView] = useState<(typeof views)[number]>('text');
  const isPdf = /\.pdf$/i.test(resume?.fileName ?? '');
  return (
    <>
      {isPdf && (
        <div>
          <SegmentedControl size="xs" aria-label={t('resume.source')} value={view} onChange={(value) => setView(value as (typeof views)[number])}
            data={views.map((value) => ({ value, label: t(`resume.sourceViews.${value}`) }))} />
        </div>
      )}
      {view === 'file' && isPdf && resume ? (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
        <div className={css.original} role="region" aria-label={t('resume.sourceViews.file')} tabIndex={0}>
          <Suspense fallback={<Bones kind="card" count={2} />}>
            <MarkedPages href={`/api/v1/files/${resume.id}/content`} places={spans} />
          </Suspense>
        </div>
      ) : (
        <SourceText text={resume?.text ?? ''} spans={spans} />
      )}
    </>
  );
}
