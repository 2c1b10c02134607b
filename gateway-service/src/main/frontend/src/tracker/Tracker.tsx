import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '~/api/more-types';
import { applicationsQuery } from '~/api/queries';
import { Icon } from '~/ui/Icon';
import { Empty, Load } from '~/ui/Load';
import { Page } from '~/ui/Page';
import { AddDialog } from './AddDialog';
import { Board } from './Board';
import { Entry } from './Entry';
import { Insights } from './Insights';
import { inStatus, statuses } from './statuses';
import css from './tracker.module.css';
import { isView } from './views';

/** Every application, as a table, on a board, or what they say together; which of these stands in the address. */
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
        {(all) => {
          if (all.length === 0) return <Empty title={t('tracker.none')} text={t('tracker.noneText')} />;
          return (
            <>
              <div>
                <SegmentedControl aria-label={t('tracker.view')} value={view ?? 'table'}
                  onChange={(value) => void navigate({ to: '/tracker', search: { view: isView(value) ? value : undefined }, replace: true })}
                  data={(['table', 'board', 'insights'] as const).map((value) => ({ value, label: t(`tracker.${value}`) }))} />
              </div>
              {view === 'board' ? <Board all={all} /> : view === 'insights' ? <Insights all={all} /> : <Table all={all} />}
            </>
          );
        }}
      </Load>
      <AddDialog opened={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

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
