import { useTranslation } from 'react-i18next';
import type { ReportRow } from '~/api/report-types';
import { Pill, Quote } from '~/ui/Marks';
import css from './report.module.css';
import { verdicts } from './verdicts';

const order = ['not-evidenced', 'partial', 'met'] as const;

/** What is missing first, with what to do about it; then what is shown, with the words that show it. */
export function ReportRequirements({ rows, language }: { rows: ReportRow[]; language: string }) {
  const { t } = useTranslation();
  return (
    <ul className={css.requirements}>
      {order.flatMap((verdict) => rows.filter((row) => row.after === verdict)).map((row) => {
        const mark = verdicts[row.after];
        return (
          <li key={row.id}>
            <div className={css.requirement}>
              <h3>{row.name}</h3>
              <span className={css.faint}>{t(`match.${row.necessity}`)}</span>
              <Pill tone={mark.tone} icon={mark.icon}>{t(`match.verdicts.${row.after}`)}</Pill>
              {row.before !== row.after && <span className={css.faint}>{t('report.was', { verdict: t(`match.verdicts.${row.before}`) })}</span>}
            </div>
            {row.evidence.slice(0, 2).map((one) => <Quote key={one.path + one.quote}>{one.quote}</Quote>)}
            {row.after !== 'met' && row.advice && <p lang={language}>{row.advice}</p>}
          </li>
        );
      })}
    </ul>
  );
}
