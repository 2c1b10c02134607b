import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemsOf, optimizationsQuery, sessionQuery } from '~/api/queries';
import { RunList } from '~/optimization/RunList';
import { isAlive } from '~/optimization/states';
import { SampleButton } from '~/start/SampleButton';
import { LinkButton } from '~/ui/LinkButton';
import { Load } from '~/ui/Load';
import { Pill } from '~/ui/Marks';
import { Card, Page } from '~/ui/Page';
import css from './Home.module.css';
import { Needs } from './Needs';
import { useNeeds } from './use-needs';

/** What waits for the person, what is in progress, what came of the last ones. */
export function Home() {
  const { t } = useTranslation();
  const session = useQuery(sessionQuery);
  const runs = useQuery(optimizationsQuery({ limit: 8 }));
  const name = session.data?.displayName?.split(' ')[0];
  const alive = itemsOf(runs.data).filter(isAlive);
  const done = itemsOf(runs.data).filter((one) => !isAlive(one));
  const { needs, asking } = useNeeds(runs.data && itemsOf(runs.data));

  return (
    <Page title={name ? t('home.hello', { name }) : t('home.title')} lead={t('home.lead')}
      actions={itemsOf(runs.data).length > 0 && <LinkButton to="/optimizations/new">{t('nav.new')}</LinkButton>}>
      <Load query={runs}>
        {(page) =>
          itemsOf(page).length === 0 ? (
            <>
              {needs.length > 0 && <Needs needs={needs} asking={asking} />}
              <FirstTime />
            </>
          ) : (
            <>
              <Needs needs={needs} asking={asking} />
              {alive.length > 0 && (
                <Card title={t('home.inProgress')} flush={false}>
                  <RunList runs={alive} />
                </Card>
              )}
              {done.length > 0 && (
                <Card title={t('home.last')} aside={<LinkButton to="/optimizations" variant="subtle" size="xs">{t('home.all')}</LinkButton>}>
                  <RunList runs={done} />
                </Card>
              )}
            </>
          )
        }
      </Load>
    </Page>
  );
}

function FirstTime() {
  const { t } = useTranslation();
  return (
    <section className={css.first}>
      <Example />
      <ol className={css.steps}>
        {(['resume', 'posting', 'review'] as const).map((step, index) => (
          <li key={step}>
            <span className={css.count} aria-hidden="true">{index + 1}</span>
            <div>
              <h2>{t(`home.steps.${step}.title`)}</h2>
              <p>{t(`home.steps.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className={css.actions}>
        <LinkButton to="/optimizations/new" size="md">{t('home.begin')}</LinkButton>
        <SampleButton size="md" />
      </div>
      <p className={css.note}>{t('home.sampleNote')}</p>
    </section>
  );
}

/** What a change looks like, before there is one. */
function Example() {
  const { t } = useTranslation();
  return (
    <figure className={css.example}>
      <p>
        {t('home.example.same')} <del>{t('home.example.before')}</del> <ins>{t('home.example.after')}</ins>
      </p>
      <figcaption>
        <Pill tone="met" icon="shield">{t('review.supported')}</Pill>
        <span>{t('home.example.why')}</span>
      </figcaption>
    </figure>
  );
}
