import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { itemsOf, resumesQuery } from '~/api/queries';
import type { Resume } from '~/api/types';
import { accepted, uploadFile } from '~/start/send';
import { Ago } from '~/ui/Ago';
import { Confirm } from '~/ui/Confirm';
import { Icon } from '~/ui/Icon';
import { LinkButton } from '~/ui/LinkButton';
import { Empty, Load } from '~/ui/Load';
import { Pill } from '~/ui/Marks';
import { Page } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import css from './resume.module.css';

const marks = {
  READY: { tone: 'met', icon: 'check' },
  READING: { tone: 'accent', icon: 'spark' },
  REJECTED: { tone: 'gap', icon: 'warn' },
} as const;

export function Resumes() {
  const { t } = useTranslation();
  const query = useQuery(resumesQuery);
  return (
    <Page title={t('nav.resumes')} lead={t('resume.lead')} 
      actions={
        <>
          <LinkButton to="/resumes/compare" variant="default">{t('compare.action')}</LinkButton>
          <Upload />
        </>
      }>
      <Load query={query}>
        {(page) =>
          itemsOf(page).length === 0 ? (
            <Empty title={t('resume.none')} text={t('resume.noneText')} />
          ) : (
            <ul className={css.list}>
              {itemsOf(page).map((resume) => (
                <Row key={resume.id} resume={resume} />
              ))}
            </ul>
          )
        }
      </Load>
    </Page>
  );
}

function Row({ resume }: { resume: Resume }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call(`/files/${resume.id}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['resumes'] }),
  });
  const mark = marks[resume.status];
  return (
    <li className={css.item}>
      <Icon name="resume" size={22} />
      <div className={css.itemText}>
        <Link to="/resumes/$id" params={{ id: resume.id }}>{resume.fileName}</Link>
        <Ago className={css.faint} at={resume.createdAt} />
        {remove.error && <Problem error={remove.error} />}
      </div>
      <Pill tone={mark.tone} icon={mark.icon}>{t(`resume.status.${resume.status}`)}</Pill>
      <Confirm title={t('resume.deleteTitle')} text={t('resume.deleteText', { name: resume.fileName })} action={t('common.delete')}
        busy={remove.isPending} onConfirm={() => remove.mutate()}>
        {(open) => (
          <Button variant="subtle" size="xs" onClick={open} aria-label={t('resume.deleteNamed', { name: resume.fileName })}>
            <Icon name="trash" size={16} />
          </Button>
        )}
      </Confirm>
    </li>
  );
}

function Upload() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: uploadFile,
    onSuccess: () => client.invalidateQueries({ queryKey: ['resumes'] }),
  });
  return (
    <>
      <input ref={input} type="file" hidden accept={accepted} aria-label={t('resume.add')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) upload.mutate(file);
          event.target.value = '';
        }} />
      <Button leftSection={<Icon name="up" size={16} />} loading={upload.isPending} onClick={() => input.current?.click()}>
        {t('resume.add')}
      </Button>
      {upload.error && <Problem error={upload.error} />}
    </>
  );
}
