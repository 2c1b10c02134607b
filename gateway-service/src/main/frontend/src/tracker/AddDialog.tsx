import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newKey } from '~/api/client';
import { Problem } from '~/ui/Problem';
import css from './tracker.module.css';

export function AddDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
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
