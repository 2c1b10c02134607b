import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { HTMLAttributes, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { Application, ApplicationStatus } from '~/api/more-types';
import { Confirm } from '~/ui/Confirm';
import { date } from '~/ui/format';
import { Icon } from '~/ui/Icon';
import { Problem } from '~/ui/Problem';
import { saveCalendar } from './calendar';
import { EditDialog } from './EditDialog';
import { nameOf, statuses } from './statuses';
import css from './tracker.module.css';
import { useMove } from './use-move';

interface EntryProps {
  application: Application;
  /** What makes it a card that can be dragged; absent in a list. */
  card?: HTMLAttributes<HTMLLIElement>;
  handle?: ReactNode;
}

/** One application; its status moves by a menu, so keyboard and phone are equal. */
export function Entry({ application, card, handle }: EntryProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['applications'] });
  const move = useMove();
  const remove = useMutation({ mutationFn: () => call(`/applications/${application.id}`, { method: 'DELETE' }), onSettled: refresh });
  const name = nameOf(application, t('run.unnamed'));
  return (
    <li className={card ? css.card : css.row} {...card}>
      {handle}
      <div className={css.name}>
        {application.optimizationId ? (
          <Link to="/optimizations/$id/$tab" params={{ id: application.optimizationId, tab: 'changes' }}>{name}</Link>
        ) : (
          <strong>{name}</strong>
        )}
        <span className={css.faint}>
          {[
            application.appliedAt && t('tracker.appliedAt', { date: date(application.appliedAt) }),
            application.nextStepAt && t('tracker.nextStepAt', { date: date(application.nextStepAt) }),
            application.files?.length ? t('tracker.files', { count: application.files.length }) : '',
          ].filter(Boolean).join(' · ')}
        </span>
        {application.notes && <p className={css.notes}>{application.notes}</p>}
        {application.files && application.files.length > 0 && (
          <ul className={css.sent} aria-label={t('tracker.sent')}>
            {application.files.map((one) => (
              <li key={one.name}>
                <a href={one.href ?? `/api/v1/applications/${application.id}/files/${one.name}`} download={one.name}>
                  <Icon name="down" size={14} />
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        )}
        {remove.error && <Problem error={remove.error} />}
      </div>
      <NativeSelect aria-label={t('tracker.statusOf', { name })} value={application.status}
        data={statuses.map((value) => ({ value, label: t(`tracker.statuses.${value}`) }))}
        onChange={(event) => move({ application, status: event.target.value as ApplicationStatus })} />
      {application.nextStepAt && (
        <Button variant="subtle" size="xs" onClick={() => saveCalendar(application, name)} aria-label={t('tracker.calendar', { name })} title={t('tracker.calendarHint')}>
          <Icon name="calendar" size={16} />
        </Button>
      )}
      <EditDialog application={application} name={name} />
      <Confirm title={t('tracker.deleteTitle')} text={t('tracker.deleteText', { name })} action={t('common.delete')} busy={remove.isPending} onConfirm={() => remove.mutate()}>
        {(open) => (
          <Button variant="subtle" size="xs" onClick={open} aria-label={t('tracker.deleteNamed', { name })}>
            <Icon name="trash" size={16} />
          </Button>
        )}
      </Confirm>
    </li>
  );
}
