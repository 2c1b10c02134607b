import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import type { Application } from '~/api/more-types';
import { Icon } from '~/ui/Icon';
import { Problem } from '~/ui/Problem';
import css from './tracker.module.css';

/** Notes and the day of the next step. */
export function EditDialog({ application, name }: { application: Application; name: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [notes, setNotes] = useState(application.notes ?? '');
  const [day, setDay] = useState(application.nextStepAt?.slice(0, 10) ?? '');
  const save = useMutation({
    mutationFn: () =>
      call(`/applications/${application.id}`, { method: 'PATCH', body: { notes, nextStepAt: day ? `${day}T12:00:00Z` : null } }),
    onSuccess: () => {
      setOpened(false);
      return client.invalidateQueries({ queryKey: ['applications'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <>
      <Button variant="subtle" size="xs" onClick={() => setOpened(true)} aria-label={t('tracker.editNamed', { name })}>
        <Icon name="edit" size={16} />
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={name} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <form className={css.form} onSubmit={submit}>
          <TextInput label={t('tracker.nextStep')} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
          <Textarea label={t('tracker.notes')} rows={4} maxLength={10_000} value={notes} onChange={(event) => setNotes(event.target.value)} />
          {save.error && <Problem error={save.error} />}
          <div>
            <Button type="submit" loading={save.isPending}>{t('common.save')}</Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
