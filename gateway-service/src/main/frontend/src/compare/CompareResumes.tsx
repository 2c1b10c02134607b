import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf, resumeQuery, resumesQuery } from '~/api/queries';
import type { Resume } from '~/api/types';
import { useResumeLabels } from '~/resume/labels';
import { Marked } from '~/ui/Diff';
import { sideOf, wordParts } from '~/ui/diff';
import { Empty, Load } from '~/ui/Load';
import { Card, Page } from '~/ui/Page';
import { Choices } from './Choices';
import css from './compare.module.css';
import { differences, type Pair } from './lines';

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
  const labels = useResumeLabels();
  if (first.status !== 'READY' || second.status !== 'READY') return <p>{t('compare.notRead')}</p>;
  const sections = differences(first.document, second.document);
  const same = sections.reduce((sum, section) => sum + section.same, 0);
  const changed = sections.filter((section) => section.pairs.length > 0);
  return (
    <Card title={t('compare.sections')} aside={<span className={css.faint}>{t('compare.linesSame', { count: same })}</span>}>
      <div className={css.pairs}>
        {changed.length === 0 && <p>{t('compare.alike')}</p>}
        {changed.map((section) => (
          <section key={section.name} className={css.section}>
            <h3>{labels.section(section.name)}</h3>
            {section.pairs.map((pair, index) => (
              <Sides key={index} pair={pair} names={[first.fileName, second.fileName]} />
            ))}
          </section>
        ))}
      </div>
    </Card>
  );
}

function Sides({ pair, names }: { pair: Pair; names: [string, string] }) {
  const { t } = useTranslation();
  const parts = wordParts(pair.first ?? '', pair.second ?? '');
  const side = (text: string | undefined, which: 'before' | 'after', name: string) => (
    <p>
      <span className="spoken">{name}: </span>
      {text ? <Marked parts={sideOf(parts, which)} /> : <em className={css.faint}>{t('compare.absent')}</em>}
    </p>
  );
  return (
    <div className={css.pair}>
      {side(pair.first, 'before', names[0])}
      {side(pair.second, 'after', names[1])}
    </div>
  );
}
