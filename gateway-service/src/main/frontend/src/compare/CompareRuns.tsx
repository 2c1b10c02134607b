import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf, optimizationsQuery } from '~/api/queries';
import type { Optimization } from '~/api/types';
import { date } from '~/ui/format';
import { Empty, Load } from '~/ui/Load';
import { Page } from '~/ui/Page';
import { Choices } from './Choices';
import { RunTable } from './RunTable';

/** Two optimizations of the newest hundred; which two stands in the address. */
export function CompareRuns() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { a, b } = useSearch({ from: '/inside/optimizations/compare' });
  const list = useQuery(optimizationsQuery({ limit: 100 }));
  const nameOf = (run: Optimization) => [run.title, run.companyName, date(run.createdAt)].filter(Boolean).join(' · ') || t('run.unnamed');
  return (
    <Page title={t('compare.runs')} over={<Link to="/optimizations">{t('nav.history')}</Link>} lead={t('compare.runsLead')}>
      <Load query={list}>
        {(page) => {
          const all = itemsOf(page);
          if (all.length < 2) return <Empty title={t('compare.tooFew')} text={t('compare.tooFewText')} />;
          return (
            <>
              <Choices all={all.map((run) => ({ id: run.id, name: nameOf(run) }))} first={a} second={b}
                onChoose={(first, second) => void navigate({ to: '/optimizations/compare', search: { a: first, b: second }, replace: true })} />
              {!a || !b ? <p>{t('compare.chooseBoth')}</p> : a === b ? <p>{t('compare.same')}</p> : <RunTable ids={[a, b]} key={a + b} />}
            </>
          );
        }}
      </Load>
    </Page>
  );
}
