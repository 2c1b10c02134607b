import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '~/api/more-types';
import { applicationsQuery, itemsOf } from '~/api/queries';
import { Icon } from '~/ui/Icon';
import { Empty, Load } from '~/ui/Load';
import { Page } from '~/ui/Page';
import { AddDialog } from './AddDialog';
import { Entry, statuses } from './Entry';
import css from './tracker.module.css';

/** Every application, as a table or on a board; which of the two stands in the address. */
export function Tracker() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { view } = useSearch({ from: '/inside/tracker' });
  const query = useQuery(applicationsQuery);
  const [adding, setAdding] = useState(false);
  return (
    <Page title={t('nav.tracker')} lead={t('tracker.lead')}
      actions={<Button leftSection={<Icon name="plus" size={16} />} onClick={() => setAdding(true)}>{t('tracker.add')}</Button>}>
      <Load query={query}>
        {(page) => {
          const all = itemsOf(page);
          if (all.length === 0) return <Empty title={t('tracker.none')} text={t('tracker.noneText')} />;
          return (
            <>
              <div>
                <SegmentedControl aria-label={t('tracker.view')} value={view ?? 'table'}
                  onChange={(value) => void navigate({ to: '/tracker', search: { view: value === 'board' ? 'board' : undefined }, replace: true })}
                  data={[{ value: 'table', label: t('tracker.table') }, { value: 'board', label: t('tracker.board') }]} />
              </div>
              {view === 'board' ? <Board all={all} /> : <Table all={all} />}
            </>
          );
        }}
      </Load>
      <AddDialog opened={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

const inStatus = (all: Application[], status: string) => all.filter((one) => one.status === status);

function Table({ all }: { all: Application[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={`${css.counts} figures`}>
        {statuses
          .filter((status) => inStatus(all, status).length > 0)
          .map((status) => `${t(`tracker.statuses.${status}`)} ${inStatus(all, status).length}`)
          .join(' · ')}
      </p>
      <ul className={css.list}>
        {statuses.flatMap((status) => inStatus(all, status)).map((one) => (
          <Entry key={one.id} application={one} />
        ))}
      </ul>
    </>
  );
}

/** One column for each state. Nothing needs dragging: the menu on a card moves it. */
function Board({ all }: { all: Application[] }) {
  const { t } = useTranslation();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, so the keyboard must reach it
    <div className={css.board} role="group" aria-label={t('tracker.board')} tabIndex={0}>
      {statuses.map((status) => (
        <section key={status} className={css.column} aria-label={t(`tracker.statuses.${status}`)}>
          <h2>
            {t(`tracker.statuses.${status}`)} <span className="figures">{inStatus(all, status).length}</span>
          </h2>
          <ul>
            {inStatus(all, status).map((one) => (
              <Entry key={one.id} application={one} card />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
