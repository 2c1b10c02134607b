import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchQuery, postingQuery } from '~/api/queries';
import type { Assessment, Match, Optimization } from '~/api/types';
import { number } from '~/ui/format';
import { Copy } from '~/ui/Copy';
import { Requirements, Ring } from './Ring';
import css from './score.module.css';
import { countOf, requiredIds, termsOf, wordOf } from './score';

const retryQuietly = { retry: false, throwOnError: false } as const;

/** Whether the step that counts has ended at least once. */
export const hasMatch = (run: Optimization): boolean =>
  run.status === 'SUCCEEDED' || (run.steps ?? []).some((step) => step.name === 'match' && step.status === 'SUCCEEDED');

/** Counts first, a word second, the score last. */
export function ScoreCard({ run, wide }: { run: Optimization; wide?: boolean }) {
  const { t } = useTranslation();
  const match = useQuery({ ...matchQuery(run.id), ...retryQuietly, enabled: hasMatch(run) });
  const posting = useQuery({ ...postingQuery(run.postingId ?? ''), ...retryQuietly, enabled: Boolean(run.postingId) });
  if (!match.data) {
    return (
      <section className={css.card} data-wide={wide || undefined} aria-label={t('match.title')}>
        <Ring met={0} partial={0} all={0} label={t('match.notYet')} />
        <p className={css.faint}>{t('match.notYet')}</p>
      </section>
    );
  }
  const shown = match.data.after ?? match.data.before;
  const required = requiredIds(posting.data?.requirements);
  const all = countOf(shown);
  const must = countOf(shown, required);
  const earlier = countOf(match.data.before);
  const missing = all.all - all.met - all.partial;
  return (
    <section className={css.card} data-wide={wide || undefined} aria-label={t('match.title')}>
      <Ring met={all.met} partial={all.partial} all={all.all} run={run.id} />
      <div className={css.words}>
        <strong className={css.word}>{t(`match.words.${wordOf(shown, required)}`)}</strong>
        <p>
          <Requirements run={run.id} verdict="met">{t('match.counts', { met: all.met, all: all.all })}</Requirements>
        </p>
        {must.all > 0 && <p>{t('match.mustCounts', { met: must.met, all: must.all })}</p>}
        {all.partial > 0 && (
          <p>
            <Requirements run={run.id} verdict="partial">{t('match.partialCounts', { count: all.partial })}</Requirements>
          </p>
        )}
        {missing > 0 && (
          <p>
            <Requirements run={run.id} verdict="not-evidenced">{t('match.missingCounts', { count: missing })}</Requirements>
          </p>
        )}
        {match.data.after && (
          <p className={`${css.faint} figures`}>
            {t('match.gain', { before: number(match.data.before.overall, 1), after: number(match.data.after.overall, 1), met: earlier.met })}
          </p>
        )}
      </div>
      {wide && <Sum match={match.data} assessment={shown} />}
    </section>
  );
}

/** The five dimensions as bars, and the sum that anybody can do again. */
function Sum({ match, assessment }: { match: Match; assessment: Assessment }) {
  const { t } = useTranslation();
  const terms = termsOf(assessment, match.weights);
  const sum = terms
    .filter((term) => term.evaluated)
    .map((term) => `${number(term.score, 1)} × ${number(term.weight, 2)}`)
    .join(' + ');
  const line = `${sum} = ${number(assessment.overall, 1)} (${match.algorithm})`;
  return (
    <div className={css.sum}>
      <dl className={css.bars}>
        {terms.map((term) => (
          <div key={term.name}>
            <dt>{t(`match.dimensions.${term.name as 'technicalSkills'}`, { defaultValue: term.name })}</dt>
            <dd>
              {term.evaluated ? (
                <>
                  <span className={css.track}>
                    <span className={css.trackFill} style={{ width: `${term.score}%` }} />
                  </span>
                  <span className="figures">{number(term.score)}</span>
                </>
              ) : (
                <span className={css.faint}>{t('match.notEvaluated')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <details className={css.how}>
        <summary>{t('match.how')}</summary>
        <p className="figures">
          <code>{line}</code> <Copy text={line} />
        </p>
        <p className={css.faint}>{t('match.howText')}</p>
      </details>
    </div>
  );
}
