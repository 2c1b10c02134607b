import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newKey } from '~/api/client';
import type { Application, ApplicationStatus } from '~/api/more-types';
import { applicationsQuery, itemsOf } from '~/api/queries';
import { Confirm } from '~/ui/Confirm';
import { date } from '~/ui/format';
import { Icon } from '~/ui/Icon';
import { Empty, Load } from '~/ui/Load';
import { Page } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import css from './tracker.module.css';

const statuses: readonly ApplicationStatus[] = ['saved', 'applied', 'screening', 'interview', 'offer', 'closed'];

/** Every application in one table; its status moves by a menu, so keyboard and phone are equal. */
export function Tracker() {
  const { t } = useTranslation();
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
              <p className={`${css.counts} figures`}>
                {statuses
                  .map((status) => ({ status, count: all.filter((one) => one.status === status).length }))
                  .filter(({ count }) => count > 0)
                  .map(({ status, count }) => `${t(`tracker.statuses.${status}`)} ${count}`)
                  .join(' · ')}
              </p>
              <ul className={css.list}>
                {statuses.flatMap((status) => all.filter((one) => one.status === status)).map((one) => (
                  <Row key={one.id} application={one} />
                ))}
              </ul>
            </>
          );
        }}
      </Load>
      <AddDialog opened={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function Row({ application }: { application: Application }) {
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
    <li className={css.row}>
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
        {(change.error ?? remove.error) && <Problem error={change.error ?? remove.error} />}
      </div>
      <NativeSelect aria-label={t('tracker.statusOf', { name })} value={change.variables?.status && change.isPending ? change.variables.status : application.status}
        data={statuses.map((value) => ({ value, label: t(`tracker.statuses.${value}`) }))}
        onChange={(event) => {
          const status = event.target.value as ApplicationStatus;
          change.mutate(status === 'applied' && !application.appliedAt ? { status, appliedAt: new Date().toISOString() } : { status });
        }} />
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

function AddDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [fields, setFields] = useState({ title: '', company: '', notes: '' });
  const add = useMutation({
    mutationFn: () => call('/applications', { method: 'POST', idempotencyKey: newKey(), body: { ...fields, status: 'saved' } }),
    onSuccess: () => {
      setFields({ title: '', company: '', notes: '' });
      onClose();
      return client.invalidateQueries({ queryKey: ['applications'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('tracker.add')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form className={css.form} onSubmit={submit}>
        <TextInput label={t('tracker.title')} required withAsterisk={false} data-autofocus value={fields.title} onChange={(event) => setFields({ ...fields, title: event.target.value })} />
        <TextInput label={t('tracker.company')} value={fields.company} onChange={(event) => setFields({ ...fields, company: event.target.value })} />
        <Textarea label={t('tracker.notes')} rows={3} value={fields.notes} onChange={(event) => setFields({ ...fields, notes: event.target.value })} />
        {add.error && <Problem error={add.error} />}
        <div>
          <Button type="submit" loading={add.isPending}>{t('common.save')}</Button>
        </div>
      </form>
    </Modal>
  );
}
