import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Posting } from '~/api/types';
import { date } from '~/ui/format';
import { Pill } from '~/ui/Marks';
import css from './posting.module.css';

const sources: Record<string, string> = {
  greenhouse: 'Greenhouse', lever: 'Lever', ashby: 'Ashby', workable: 'Workable', smartrecruiters: 'SmartRecruiters',
  workday: 'Workday', recruitee: 'Recruitee', personio: 'Personio', 'json-ld': 'JSON-LD',
};

/** Which posting this is, where it was read and whether it still takes applications. */
export function PostingSummary({ posting }: { posting: Posting }) {
  const { t } = useTranslation();
  const required = posting.requirements?.filter((one) => one.necessity === 'required').length ?? 0;
  const source = posting.source && (sources[posting.source] ?? (posting.source === 'text' ? t('posting.fromText') : t('posting.fromPage')));
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
        {source && <Pill icon="link">{source}</Pill>}
        {posting.datePosted && <Pill>{date(posting.datePosted)}</Pill>}
        {posting.requirements && (
          <Pill>{t('posting.counts', { count: posting.requirements.length, required })}</Pill>
        )}
      </div>
    </div>
  );
}
