import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Company, CompanyClaim } from '~/api/more-types';
import { companyQuery } from '~/api/queries';
import type { Optimization } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { date } from '~/ui/format';
import { Icon } from '~/ui/Icon';
import { LinkButton } from '~/ui/LinkButton';
import { Empty, Load } from '~/ui/Load';
import { Banner, Pill, Quote } from '~/ui/Marks';
import { Card } from '~/ui/Page';
import { useKnownWord } from '~/ui/use-known-word';
import css from './pages.module.css';

const done = (run: Optimization): boolean =>
  !isAlive(run) || (run.steps ?? []).some((step) => step.name === 'research-company' && step.status === 'SUCCEEDED');

/** What may be said about the company, each sentence with its source; "unknown" is a normal answer. */
export function Tab({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const query = useQuery({ ...companyQuery(run.id), enabled: done(run) });
  if (!done(run)) return <Empty title={t('company.notYet')} text={t('match.notYetText')} />;
  return (
    <Load query={query} bones="card" count={2}>
      {(company) => <Profile company={company} run={run} />}
    </Load>
  );
}

function Profile({ company, run }: { company: Company; run: Optimization }) {
  const { t } = useTranslation();
  const claims = company.claims ?? [];
  const topics = [...new Set(claims.map((one) => one.topic))];
  return (
    <>
      {company.status === 'ambiguous' && <Which company={company} run={run} />}
      {claims.length === 0 && <Empty title={t('company.none')} text={t('company.noneText')} />}
      {topics.map((topic) => (
        <Card key={topic} title={<Topic topic={topic} />}>
          <div className={css.claims}>
            {claims.filter((one) => one.topic === topic).map((claim, index) => (
              <Claim key={claim.id ?? index} claim={claim} />
            ))}
          </div>
        </Card>
      ))}
      {(company.unknown?.length ?? 0) > 0 && (
        <Card title={t('company.unknown')}>
          <p className={css.faint}>{t('company.unknownText', { name: company.name ?? run.companyName ?? '' })}</p>
          <ul className={css.plain}>
            {company.unknown?.map((topic) => (
              <li key={topic}><Topic topic={topic} /></li>
            ))}
          </ul>
        </Card>
      )}
      {(company.unread?.length ?? 0) > 0 && (
        <Card title={t('company.unread')}>
          <p className={css.faint}>{t('company.unreadText')}</p>
          <ul className={css.bullets}>
            {company.unread?.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** Namesakes are never mixed: the person says which one is meant, and starts again with that. */
function Which({ company, run }: { company: Company; run: Optimization }) {
  const { t } = useTranslation();
  const name = company.name ?? run.companyName ?? '';
  return (
    <Card title={t('company.which')}>
      <div className={css.claims}>
        <Banner icon="warn" tone="partial">
          <span>{t('company.whichText', { name })}</span>
        </Banner>
        <ul className={css.bullets}>
          {company.candidates?.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <div>
          <LinkButton to="/optimizations/new" variant="default"
            search={{ resume: run.resumeId ?? undefined, posting: run.postingId ?? undefined, company: name || undefined }}>
            {t('company.again')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}

function Topic({ topic }: { topic: string }) {
  const known = useKnownWord();
  const words = topic.replace(/-/g, ' ');
  return <>{known(`company.topics.${topic}`, words.charAt(0).toUpperCase() + words.slice(1))}</>;
}

function Claim({ claim }: { claim: CompanyClaim }) {
  const { t } = useTranslation();
  return (
    <div className={css.claim}>
      <p><strong>{claim.statement}</strong></p>
      {claim.quote && claim.quote !== claim.statement && <Quote>{claim.quote}</Quote>}
      <div className={css.source}>
        {claim.url ? (
          <a href={claim.url} target="_blank" rel="noopener noreferrer nofollow">
            <Icon name="link" size={14} /> {hostOf(claim.url)}
          </a>
        ) : (
          <Pill icon="quote">{t('company.fromPosting')}</Pill>
        )}
        {claim.publishedAt && <span>{t('company.published', { date: claim.publishedAt })}</span>}
        {claim.retrievedAt && <span>{t('company.retrieved', { date: date(claim.retrievedAt) })}</span>}
      </div>
    </div>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
