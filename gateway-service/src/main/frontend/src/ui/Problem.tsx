import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemOf, ProblemError } from '~/api/problem';
import type { Problem as ProblemBody } from '~/api/types';
import { Copy } from './Copy';
import { Icon } from './Icon';
import css from './ui.module.css';

interface Worded {
  title: string;
  detail: string;
}

/** Our words for a code; the server's own words are the fallback. */
export function useProblemWords(): (problem: ProblemBody) => Worded {
  const { t, i18n } = useTranslation();
  return (problem) => {
    const key = `problems.${problem.code}`;
    const known = i18n.exists(`${key}.title`);
    return {
      title: known ? t(`${key}.title` as 'problems.unexpected.title') : problem.title || t('problems.unexpected.title'),
      // the server's sentence is the more exact one, but it is English
      detail:
        problem.detail && (!known || i18n.resolvedLanguage === 'en')
          ? problem.detail
          : t(known ? (`${key}.detail` as 'problems.unexpected.detail') : 'problems.unexpected.detail'),
    };
  };
}

/** What happened, what to do, and the trace id to copy. */
export function Problem({ error, problem, retry }: { error?: unknown; problem?: ProblemBody; retry?: () => void }) {
  const { t } = useTranslation();
  const shown = problem ?? problemOf(error);
  const { title, detail } = useProblemWords()(shown);
  const wait = error instanceof ProblemError ? error.retryAfter : undefined;
  return (
    <div className={css.problem} role="alert">
      <Icon name="warn" />
      <div className={css.problemBody}>
        <strong>{title}</strong>
        <p>{detail}</p>
        {shown.errors && shown.errors.length > 0 && (
          <ul>
            {shown.errors.map((one) => (
              <li key={one.field + one.message}>
                <code>{one.field}</code>: {one.message}
              </li>
            ))}
          </ul>
        )}
        {wait && <p>{t('common.waitSeconds', { count: Math.ceil(wait) })}</p>}
        {shown.traceId && (
          <span className={css.trace}>
            {t('common.trace')} <code>{shown.traceId}</code> <Copy text={shown.traceId} />
          </span>
        )}
        {retry && (
          <div>
            <Button variant="default" size="xs" onClick={retry}>
              {t('common.tryAgain')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
