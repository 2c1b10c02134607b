import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Posting } from '~/api/types';
import { date } from '~/ui/format';
import { Pill } from '~/ui/Marks';
import css from './posting.module.css';
import { useSourceName } from './source';

/** Which posting this is, where it was read and whether it still takes applications. */
export function PostingSummary({ posting }: { posting: Posting }) {
  const { t } = useTranslation();
  const required = posting.requirements?.filter((one) => one.necessity === 'required').length ?? 0;
  const sourceName = useSourceName();
  return (
    <div className={css.summary}>
      <div>
        <strong className={css.title}>
          <Link to="/postings/$id" params={{ id: posting.id }}>{posting.title ?? t('posting.untitled')}</Link>
        </strong>
        <span className={css.faint}>{[posting.company, posting.location, posting.remote && t(`posting.remote.${posting.remote}`)].filter(Boolean).join(' · ')}</span>
      </div>
      <div className={css.marks}>
        {posting.open === true && <Pill tone="met" icon="check">{t('posting.open')}</Pill>}
        {posting.open === false && <Pill tone="gap" icon="cross">{t('posting.closed')}</Pill>}
        {posting.source && <Pill icon="link">{sourceName(posting.source)}</Pill>}
        {posting.datePosted && <Pill>{date(posting.datePosted)}</Pill>}
        {posting.requirements && (
          <Pill>{t('posting.counts', { count: posting.requirements.length, required })}</Pill>
        )}
      </div>
    </div>
  );
}
