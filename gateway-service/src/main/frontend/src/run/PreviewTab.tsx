import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { artifactsQuery, itemsOf } from '~/api/queries';
import type { Artifact, Optimization } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { size } from '~/ui/format';
import { Icon } from '~/ui/Icon';
import { Bones, Empty, Load } from '~/ui/Load';
import { Card } from '~/ui/Page';
import { hrefOf } from './artifact';
import { AsText } from './AsText';
import css from './preview.module.css';

const Pages = lazy(() => import('./PdfPages'));

/** The finished pages, the same as a parser reads them, and every format to take away. */
export function Tab({ run }: { run: Optimization }) {
  const { t } = useTranslation();
  const done = run.status === 'SUCCEEDED';
  // files follow the decisions a moment later
  const query = useQuery({ ...artifactsQuery(run.id), enabled: done, refetchInterval: 5000 });
  if (!done) return <Empty title={t('preview.notYet')} text={isAlive(run) ? t('preview.notYetText') : t('review.neverText')} />;
  return (
    <Load query={query} bones="card" count={2}>
      {(answer) => {
        const artifacts = itemsOf(answer);
        return (
          <div className={css.columns}>
            <Sheet artifacts={artifacts} id={run.id} />
            <Card title={t('preview.downloads')}>
              <Downloads artifacts={artifacts} id={run.id} />
            </Card>
          </div>
        );
      }}
    </Load>
  );
}

function Sheet({ artifacts, id }: { artifacts: Artifact[]; id: string }) {
  const { t } = useTranslation();
  const [view, setView] = useState<'pages' | 'text'>('pages');
  const pdf = artifacts.find((one) => one.name === 'optimized-resume.pdf') ?? artifacts.find((one) => one.mediaType === 'application/pdf');
  const text = artifacts.find((one) => one.name === 'optimized-resume.txt') ?? artifacts.find((one) => one.name.endsWith('.txt'));
  return (
    <section className={css.sheet} aria-label={t('preview.title')}>
      <div>
        <SegmentedControl aria-label={t('preview.title')} value={view} onChange={(value) => setView(value as 'pages' | 'text')}
          data={[{ value: 'pages', label: t('preview.pages') }, { value: 'text', label: t('preview.asText') }]} />
      </div>
      {view === 'pages' ? (
        pdf ? (
          <Suspense fallback={<Bones kind="card" count={3} />}>
            <Pages href={hrefOf(id, pdf)} key={pdf.sha256} />
          </Suspense>
        ) : (
          <p>{t('preview.noPdf')}</p>
        )
      ) : text ? (
        <AsText href={hrefOf(id, text)} hash={text.sha256} />
      ) : (
        <p>{t('preview.noText')}</p>
      )}
    </section>
  );
}

const groups = [
  { name: 'resume', match: /^optimized-resume/ },
  { name: 'letters', match: /^(cover-letter|outreach)/ },
  { name: 'report', match: /^report/ },
  { name: 'data', match: /.*/ },
] as const;

function Downloads({ artifacts, id }: { artifacts: Artifact[]; id: string }) {
  const { t } = useTranslation();
  const groupOf = (artifact: Artifact) => groups.find((group) => group.match.test(artifact.name))?.name;
  return (
    <div className={css.groups}>
      {groups.map((group) => {
        const members = artifacts.filter((one) => groupOf(one) === group.name);
        return members.length === 0 ? null : (
          <section key={group.name}>
            <h3>{t(`preview.groups.${group.name}`)}</h3>
            <ul>
              {members.map((artifact) => (
                <li key={artifact.name}>
                  <a className={css.file} href={hrefOf(id, artifact)} download={artifact.name}>
                    <Icon name="down" size={16} />
                    <span>{artifact.name}</span>
                    <span className={`${css.faint} figures`}>{size(artifact.size)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p className={css.faint}>{t('preview.hint')}</p>
    </div>
  );
}
