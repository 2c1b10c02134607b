import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { Application, ApplicationStatus } from '~/api/more-types';
import { Confirm } from '~/ui/Confirm';
import { date } from '~/ui/format';
import { Icon } from '~/ui/Icon';
import { Problem } from '~/ui/Problem';
import { EditDialog } from './EditDialog';
import css from './tracker.module.css';

export const statuses: readonly ApplicationStatus[] = ['saved', 'applied', 'screening', 'interview', 'offer', 'closed'];

/** One application; its status moves by a menu, so keyboard and phone are equal. `card` is its form on the board. */
export function Entry({ application, card = false }: { application: Application; card?: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['applications'] });
  const change = useMutation({
    mutationFn: (body: Partial<Application>) => call(`/applications/${application.id}`, { method: 'PATCH', body }),
    onSettled: refresh,
  });
  const remove = useMutation({ mutationFn: () => call(`/applications/${application.id}`, { method: 'DELETE' }), onSettled: refresh });
  const name = [application.title, application.company].filter(Boolean).join(' · ') || t('run.unnamed');
  return (
    <li className={card ? css.card : css.row}>
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
        {(change.error ?? remove.error) && <Problem error={change.error ?? remove.error} />}
      </div>
      <NativeSelect aria-label={t('tracker.statusOf', { name })} value={change.variables?.status && change.isPending ? change.variables.status : application.status}
        data={statuses.map((value) => ({ value, label: t(`tracker.statuses.${value}`) }))}
        onChange={(event) => {
          const status = event.target.value as ApplicationStatus;
          change.mutate(status === 'applied' && !application.appliedAt ? { status, appliedAt: new Date().toISOString() } : { status });
        }} />
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
