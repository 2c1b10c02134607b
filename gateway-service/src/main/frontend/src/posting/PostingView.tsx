import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postingQuery } from '~/api/queries';
import type { Posting, Requirement } from '~/api/types';
import { SourceText } from '~/resume/SourceText';
import { Warnings } from '~/resume/Warnings';
import { LinkButton } from '~/ui/LinkButton';
import { Load } from '~/ui/Load';
import { Page } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import css from './posting.module.css';
import { PostingSummary } from './PostingSummary';

/** The posting as it was archived, with what it asks for and the words it says it in. */
export function PostingView() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/postings/$id' });
  const query = useQuery(postingQuery(id));
  return (
    <Page title={query.data?.title ?? t('posting.title')} lead={query.data?.company}
      actions={query.data?.status === 'READY' && <LinkButton to="/optimizations/new" search={{ posting: id }}>{t('posting.use')}</LinkButton>}>
      <Load query={query} bones="card" count={2}>
        {(posting) => (
          <>
            {posting.status === 'READING' && <p role="status">{t('start.readingPosting')}</p>}
            {posting.status === 'FAILED' && (
              <Problem problem={posting.problem ?? { code: 'posting-unreadable', title: '', status: 422, detail: posting.warnings?.[0]?.message }} />
            )}
            {posting.status === 'FAILED' && (
              <div>
                <LinkButton to="/optimizations/new" search={{ posting: id }}>{t('start.pasteInstead')}</LinkButton>
              </div>
            )}
            <Warnings warnings={posting.warnings} />
            {posting.status === 'READY' && <Panes posting={posting} />}
          </>
        )}
      </Load>
    </Page>
  );
}

function Panes({ posting }: { posting: Posting }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Requirement>();
  const all = posting.requirements ?? [];
  return (
    <div className={css.panes}>
      <div className={css.column}>
        <PostingSummary posting={posting} />
        {(['required', 'preferred'] as const).map((necessity) => {
          const group = all.filter((one) => one.necessity === necessity);
          return group.length === 0 ? null : (
            <section key={necessity}>
              <h2>{t(`match.${necessity}`)}</h2>
              <ul className={css.requirements}>
                {group.map((one) => (
                  <li key={one.id}>
                    <button type="button" className={css.requirement} aria-pressed={chosen?.id === one.id}
                      onClick={() => setChosen(chosen?.id === one.id ? undefined : one)}>
                      <span>{one.name}{one.minYears ? <span className={css.faint}> {t('match.years', { count: one.minYears })}</span> : null}</span>
                      <span className={css.faint}>{t(`match.kinds.${one.kind}`)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <section className={css.source}>
        <h2>{t('posting.text')}</h2>
        <SourceText text={posting.text ?? ''} spans={chosen ? [chosen] : all} follow={Boolean(chosen)} />
        {posting.url && (
          <a href={posting.url} target="_blank" rel="noopener noreferrer nofollow">{t('posting.original')}</a>
        )}
      </section>
    </div>
  );
}
