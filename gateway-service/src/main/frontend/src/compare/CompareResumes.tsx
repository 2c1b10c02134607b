import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf, resumeQuery, resumesQuery } from '~/api/queries';
import type { Resume } from '~/api/types';
import { Empty, Load } from '~/ui/Load';
import { Page } from '~/ui/Page';
import { Choices } from './Choices';
import { DocumentDifferences } from './DocumentDifferences';

/** Two resumes as they were read; which two stands in the address. */
export function CompareResumes() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { a, b } = useSearch({ from: '/inside/resumes/compare' });
  const list = useQuery(resumesQuery);
  return (
    <Page title={t('compare.resumes')} over={<Link to="/resumes">{t('nav.resumes')}</Link>} lead={t('compare.resumesLead')}>
      <Load query={list}>
        {(page) => {
          const all = itemsOf(page).map((one) => ({ id: one.id, name: one.fileName }));
          if (all.length < 2) return <Empty title={t('compare.tooFew')} text={t('compare.tooFewText')} />;
          return (
            <>
              <Choices all={all} first={a} second={b} onChoose={(first, second) => void navigate({ to: '/resumes/compare', search: { a: first, b: second }, replace: true })} />
              {!a || !b ? <p>{t('compare.chooseBoth')}</p> : a === b ? <p>{t('compare.same')}</p> : <Both a={a} b={b} />}
            </>
          );
        }}
      </Load>
    </Page>
  );
}

function Both({ a, b }: { a: string; b: string }) {
  const first = useQuery(resumeQuery(a));
  const second = useQuery(resumeQuery(b));
  return <Load query={first} bones="card">{(one) => <Load query={second} bones="card">{(other) => <Differences first={one} second={other} />}</Load>}</Load>;
}

function Differences({ first, second }: { first: Resume; second: Resume }) {
  const { t } = useTranslation();
  if (first.status !== 'READY' || second.status !== 'READY') return <p>{t('compare.notRead')}</p>;
  return <DocumentDifferences first={first.document} second={second.document} names={[first.fileName, second.fileName]} />;
}
