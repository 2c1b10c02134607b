import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '~/api/report-types';
import { artifactsQuery, itemsOf, reportQuery } from '~/api/queries';
import type { Optimization } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { number } from '~/ui/format';
import { Icon } from '~/ui/Icon';
import { Empty, Load } from '~/ui/Load';
import { Banner, Quote } from '~/ui/Marks';
import { hrefOf } from './artifact';
import { ReportChanges, ReportRefused } from './ReportChanges';
import { ReportRequirements } from './ReportRequirements';
import css from './report.module.css';

const written = (run: Optimization): boolean =>
  run.status === 'SUCCEEDED' || (run.steps ?? []).some((step) => step.name.startsWith('write-report') && step.status === 'SUCCEEDED');

/** The whole report, to be read here; the files of it are beside its title. It follows the decisions. */
export function Tab({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const query = useQuery({ ...reportQuery(run.id), enabled: written(run) });
  if (!written(run)) return <Empty title={t('report.notYet')} text={isAlive(run) ? t('match.notYetText') : t('review.neverText')} />;
  return (
    <Load query={query} bones="card" count={3}>
      {(report) => <Reading report={report} run={run} />}
    </Load>
  );
}

function Reading({ report, run }: { report: Report; run: Optimization }) {
  const { t } = useTranslation();
  const { summary, score, language } = report;
  const parts: { name: 'summary' | 'score' | 'requirements' | 'changes' | 'refused' | 'conditions' | 'company' | 'next'; content: ReactNode }[] = [
    {
      name: 'summary',
      content: (
        <>
          <p className={css.lead} lang={language}>{summary.counts}</p>
          <Banner icon="chevron" tone="accent"><span lang={language}>{summary.first}</span></Banner>
          <div className={css.pair}>
            <List title={t('report.fits')} lines={summary.fits} language={language} />
            <List title={t('report.gaps')} lines={summary.gaps} language={language} />
          </div>
        </>
      ),
    },
    { name: 'score', content: <Dimensions score={score} /> },
    { name: 'requirements', content: <ReportRequirements rows={report.requirements} language={language} /> },
    { name: 'changes', content: <ReportChanges changes={report.changes} run={run} /> },
    { name: 'refused', content: report.refused.length > 0 && <ReportRefused refused={report.refused} /> },
    {
      name: 'conditions',
      content: report.conditions.length > 0 && (
        <>
          <p className={css.faint}>{t('report.conditionsText')}</p>
          {report.conditions.map((one) => <Quote key={`${one.start}-${one.quote}`}>{one.quote}</Quote>)}
        </>
      ),
    },
    {
      name: 'company',
      content: (report.company?.claims?.length ?? 0) > 0 && (
        <>
          <ul className={css.bullets}>
            {report.company?.claims?.map((one) => <li key={one.id ?? one.statement}>{one.statement}</li>)}
          </ul>
          <p><Link to="/optimizations/$id/$tab" params={{ id: run.id, tab: 'company' }}>{t('report.companyMore')}</Link></p>
        </>
      ),
    },
    {
      name: 'next',
      content: (
        <>
          <ol className={css.next} lang={language}>
            {report.nextSteps.map((line) => <li key={line}>{line}</li>)}
          </ol>
          <p><Link to="/optimizations/$id/$tab" params={{ id: run.id, tab: 'interview' }}>{t('report.interviewMore')}</Link></p>
        </>
      ),
    },
  ];
  const shown = parts.filter((part) => part.content);
  return (
    <div className={css.columns}>
      <article className={css.paper}>
        {shown.map((part) => (
          <section key={part.name} id={`report-${part.name}`} aria-labelledby={`report-${part.name}-title`}>
            <h2 id={`report-${part.name}-title`}>{t(`report.parts.${part.name}`)}</h2>
            {part.content}
          </section>
        ))}
      </article>
      <aside className={css.side}>
        <nav aria-label={t('report.contents')}>
          <ul>
            {shown.map((part) => (
              <li key={part.name}><a href={`#report-${part.name}`}>{t(`report.parts.${part.name}`)}</a></li>
            ))}
          </ul>
        </nav>
        <Files run={run} />
      </aside>
    </div>
  );
}

/** Lines of the report, in its own language. */
function List({ title, lines, language }: { title: string; lines: string[]; language: string }) {
  return lines.length === 0 ? null : (
    <div>
      <h3>{title}</h3>
      <ul className={css.bullets} lang={language}>
        {lines.map((line) => <li key={line}>{line}</li>)}
      </ul>
    </div>
  );
}

/** Before and after in figures; what the posting says nothing about is said to be so. */
function Dimensions({ score }: { score: Report['score'] }) {
  const { t } = useTranslation();
  return (
    <table className={css.score}>
      <thead>
        <tr>
          <th scope="col">{t('report.dimension')}</th>
          <th scope="col">{t('match.before')}</th>
          <th scope="col">{t('match.after')}</th>
        </tr>
      </thead>
      <tbody>
        {score.dimensions.map((part) => (
          <tr key={part.name}>
            <th scope="row">{t(`match.dimensions.${part.name as 'experience'}`, { defaultValue: part.name })}</th>
            {part.evaluated ? (
              <>
                <td className="figures">{number(part.before)}</td>
                <td className="figures">{number(part.after)}</td>
              </>
            ) : (
              <td colSpan={2} className={css.faint}>{t('match.notEvaluated')}</td>
            )}
          </tr>
        ))}
        <tr className={css.total}>
          <th scope="row">{t('report.total')}</th>
          <td className="figures">{number(score.before, 1)}</td>
          <td className="figures">{number(score.after, 1)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** The same report to take away. */
function Files({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const query = useQuery({ ...artifactsQuery(run.id), enabled: run.status === 'SUCCEEDED' });
  const files = itemsOf(query.data).filter((one) => one.name.startsWith('report.'));
  return files.length === 0 ? null : (
    <section aria-label={t('preview.downloads')}>
      <h2>{t('preview.downloads')}</h2>
      <ul>
        {files.map((one) => (
          <li key={one.name}>
            <a href={hrefOf(run.id, one)} download={one.name}>
              <Icon name="down" size={15} /> {one.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
