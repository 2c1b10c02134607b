import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Evidence, Resume } from '~/api/types';
import { Quote } from '~/ui/Marks';
import css from './resume.module.css';
import { Source } from './Source';

/** Quotes, and a place of the resume that is shown when none of them is found. */
export interface Sought {
  evidence: Evidence[];
  path?: string;
}

interface SourceDialogProps {
  sought: Sought | undefined;
  resume: Resume | undefined;
  onClose: () => void;
}

/** The resume as it was read, scrolled to the words in question. Esc gives the focus back. */
export function SourceDialog({ sought, resume, onClose }: SourceDialogProps) {
  const { t } = useTranslation();
  const spans = sought ? spansOf(sought, resume) : [];
  return (
    <Modal opened={sought !== undefined} onClose={onClose} title={t('review.sourceTitle')} size="xl"
      closeButtonProps={{ 'aria-label': t('common.close') }}>
      {sought && (
        <div className={css.dialog}>
          {sought.evidence.map((one) => (
            <Quote key={one.path + one.quote}>{one.quote}</Quote>
          ))}
          {spans.length === 0 && <p className={css.faint}>{t('review.noPlace')}</p>}
          <Source resume={resume} spans={spans} />
        </div>
      )}
    </Modal>
  );
}

function spansOf({ evidence, path }: Sought, resume: Resume | undefined) {
  const text = resume?.text ?? '';
  const paths = [...new Set([...evidence.map((one) => one.path), ...(path ? [path] : [])])];
  const known = paths.flatMap((one) => resume?.spans?.[one] ?? []);
  if (known.length > 0) return known;
  return evidence
    .map(({ quote, page }) => ({ quote, page, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter((span) => span.start >= 0);
}
