import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Change, Resume } from '~/api/types';
import { Source } from '~/resume/Source';
import { Quote } from '~/ui/Marks';
import css from './review.module.css';

interface SourceDialogProps {
  change: Change | undefined;
  resume: Resume | undefined;
  onClose: () => void;
}

/** The resume as it was read, scrolled to the words a change comes from. Esc gives the focus back. */
export function SourceDialog({ change, resume, onClose }: SourceDialogProps) {
  const { t } = useTranslation();
  const spans = change ? spansOf(change, resume) : [];
  return (
    <Modal opened={change !== undefined} onClose={onClose} title={t('review.sourceTitle')} size="xl"
      closeButtonProps={{ 'aria-label': t('common.close') }}>
      {change && (
        <div className={css.dialog}>
          {change.evidence?.map((one) => (
            <Quote key={one.path + one.quote}>{one.quote}</Quote>
          ))}
          {spans.length === 0 && <p className={css.faint}>{t('review.noPlace')}</p>}
          <Source resume={resume} spans={spans} />
        </div>
      )}
    </Modal>
  );
}

function spansOf(change: Change, resume: Resume | undefined) {
  const text = resume?.text ?? '';
  const paths = [...new Set([...(change.evidence?.map((one) => one.path) ?? []), change.path])];
  const known = paths.flatMap((path) => resume?.spans?.[path] ?? []);
  if (known.length > 0) return known;
  return (change.evidence ?? [])
    .map(({ quote, page }) => ({ quote, page, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter((span) => span.start >= 0);
}
