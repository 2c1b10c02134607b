import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Question } from '~/api/more-types';
import { interviewQuery, itemsOf } from '~/api/queries';
import type { Optimization } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { Empty, Load } from '~/ui/Load';
import { Quote } from '~/ui/Marks';
import { Card } from '~/ui/Page';
import css from './pages.module.css';

const kinds = ['evidence', 'gap', 'condition', 'company', 'to-ask'] as const;

/** Questions to expect, the evidence to speak from, and the gaps to be honest about. */
export function Tab({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const query = useQuery({ ...interviewQuery(run.id), enabled: run.status === 'SUCCEEDED' });
  if (run.status !== 'SUCCEEDED') {
    return <Empty title={t('interview.notYet')} text={isAlive(run) ? t('match.notYetText') : t('review.neverText')} />;
  }
  return (
    <Load query={query} bones="card" count={3}>
      {(sheet) => {
        const questions = Array.isArray(sheet) ? (sheet as Question[]) : (sheet.questions ?? itemsOf(sheet as never));
        if (questions.length === 0) return <Empty title={t('interview.none')} text={t('interview.noneText')} />;
        const other = questions.filter((one) => !kinds.some((kind) => kind === one.kind));
        return (
          <>
            {kinds.map((kind) => {
              const group = questions.filter((one) => one.kind === kind);
              return group.length === 0 ? null : <Group key={kind} title={t(`interview.kinds.${kind}`)} questions={group} />;
            })}
            {other.length > 0 && <Group title={t('interview.kinds.other')} questions={other} />}
          </>
        );
      }}
    </Load>
  );
}

function Group({ title, questions }: { title: string; questions: Question[] }) {
  const { t } = useTranslation();
  return (
    <Card title={title} aside={<span className={css.faint}>{t('interview.count', { count: questions.length })}</span>}>
      <div className={css.claims}>
        {questions.map((one, index) => (
          <div key={one.id ?? index} className={css.claim}>
            <h3>{one.question}</h3>
            {one.why && <p className={css.faint}>{one.why}</p>}
            {one.evidence?.map((evidence) => (
              <Quote key={evidence.path + evidence.quote}>{evidence.quote}</Quote>
            ))}
            {(one.prepare?.length ?? 0) > 0 && (
              <ul className={css.bullets}>
                {one.prepare?.map((line) => <li key={line}>{line}</li>)}
              </ul>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}
