import { useTranslation } from 'react-i18next';
import type { Json, Resume } from '~/api/types';
import { Icon } from '~/ui/Icon';
import css from './resume.module.css';
import { readPath } from './paths';

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const textOf = (value: Json | undefined, name: string): string => {
  const found = value !== null && typeof value === 'object' && !Array.isArray(value) ? value?.[name] : undefined;
  return typeof found === 'string' ? found : '';
};

/** "What we read", in five lines: a person sees at once whether it is their resume. */
export function ResumeSummary({ resume }: { resume: Resume }) {
  const { t } = useTranslation();
  const document = resume.document;
  const jobs = list(document?.work);
  const skills = list(document?.skills).reduce<number>((sum, one) => {
    const keywords = one !== null && typeof one === 'object' && !Array.isArray(one) ? list(one.keywords) : [];
    return sum + Math.max(1, keywords.length);
  }, 0);
  return (
    <div className={css.summary}>
      <div className={css.summaryHead}>
        <Icon name="resume" size={22} />
        <div>
          <strong>{readPath(document, 'basics.name') ?? resume.fileName}</strong>
          <span className={css.faint}>{resume.fileName}</span>
        </div>
      </div>
      <ul className={css.jobs}>
        {jobs.slice(0, 3).map((job, index) => (
          <li key={index}>
            <span>
              {[textOf(job, 'position'), textOf(job, 'name')].filter(Boolean).join(', ')}
            </span>
            <span className={`${css.faint} figures`}>
              {[textOf(job, 'startDate'), textOf(job, 'endDate') || t('resume.today')].filter(Boolean).join(' – ')}
            </span>
          </li>
        ))}
      </ul>
      <p className={`${css.faint} figures`}>
        {[t('resume.jobs', { count: jobs.length }), t('resume.schools', { count: list(document?.education).length }), t('resume.skills', { count: skills })].join(' · ')}
      </p>
    </div>
  );
}
