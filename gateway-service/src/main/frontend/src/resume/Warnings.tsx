import { useTranslation } from 'react-i18next';
import type { Warning } from '~/api/types';
import { Banner } from '~/ui/Marks';
import css from './resume.module.css';

/** Worst first. The server's sentence is shown, for it names what was found. */
export function Warnings({ warnings }: { warnings: Warning[] | undefined }) {
  const { t } = useTranslation();
  if (!warnings || warnings.length === 0) return null;
  const order = { error: 0, warning: 1, info: 2 };
  const sorted = [...warnings].sort((a, b) => order[a.severity] - order[b.severity]);
  return (
    <ul className={css.warnings} aria-label={t('resume.warnings')}>
      {sorted.map((one, index) => (
        <li key={`${one.code}-${index}`}>
          <Banner icon={one.severity === 'info' ? 'info' : 'warn'}
            tone={one.severity === 'error' ? 'gap' : one.severity === 'warning' ? 'partial' : 'plain'}>
            <span>
              {one.message}
              {one.page ? <span className={css.faint}> {t('resume.page', { page: one.page })}</span> : null}
            </span>
          </Banner>
        </li>
      ))}
    </ul>
  );
}
