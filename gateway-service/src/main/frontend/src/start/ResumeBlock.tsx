import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf, resumesQuery } from '~/api/queries';
import type { Resume } from '~/api/types';
import { ResumeSummary } from '~/resume/ResumeSummary';
import { Warnings } from '~/resume/Warnings';
import { Icon } from '~/ui/Icon';
import { Load } from '~/ui/Load';
import { Problem } from '~/ui/Problem';
import { Block } from './Block';
import { accepted, uploadFile } from './send';
import css from './start.module.css';

interface ResumeBlockProps {
  chosen: string | undefined;
  query: UseQueryResult<Resume>;
  onChoose: (id: string | undefined) => void;
}

/** Drop or choose a file: it is stored at once, and what was read is shown before anything is spent. */
export function ResumeBlock({ chosen, query, onChoose }: ResumeBlockProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const upload = useMutation({
    mutationFn: uploadFile,
    onSuccess: (file) => {
      client.removeQueries({ queryKey: ['resume', file.id] });
      void client.invalidateQueries({ queryKey: ['resumes'] });
      onChoose(file.id);
    },
  });
  const state = query.data?.status;

  return (
    <Block number={1} title={t('start.resume')} done={state === 'READY'}>
      {(!chosen || state === 'REJECTED') && (
        <>
          <Drop busy={upload.isPending} onFile={(file) => upload.mutate(file)} />
          <Earlier onChoose={onChoose} />
        </>
      )}
      {upload.error && <Problem error={upload.error} />}
      {chosen && (
        <Load query={query} bones="lines" count={4}>
          {(resume) => (
            <>
              {resume.status === 'READING' && (
                <p role="status" className={css.reading}>
                  <Icon name="spark" /> {t('start.reading', { name: resume.fileName })}
                </p>
              )}
              {resume.status === 'REJECTED' && (
                <Problem problem={{ code: 'resume-rejected', title: '', status: 422, detail: resume.warnings?.[0]?.message }} />
              )}
              {resume.status === 'READY' && (
                <>
                  <ResumeSummary resume={resume} />
                  <Warnings warnings={resume.warnings} />
                  <div className={css.row}>
                    <Link to="/resumes/$id" params={{ id: resume.id }}>{t('start.seeRead')}</Link>
                    <Button variant="subtle" size="xs" onClick={() => onChoose(undefined)}>{t('start.otherResume')}</Button>
                  </div>
                </>
              )}
            </>
          )}
        </Load>
      )}
    </Block>
  );
}

function Drop({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
    if (input.current) input.current.value = '';
  };
  return (
    <label className={css.drop} data-over={over || undefined} aria-busy={busy}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer.files); }}>
      <Icon name="up" size={26} />
      <strong>{busy ? t('start.uploading') : t('start.drop')}</strong>
      <span className={css.dropHint}>{t('start.types')}</span>
      <input ref={input} type="file" className={css.file} accept={accepted} disabled={busy}
        onChange={(event) => take(event.target.files)} />
    </label>
  );
}

function Earlier({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const resumes = itemsOf(useQuery(resumesQuery).data).filter((one) => one.status === 'READY').slice(0, 4);
  if (resumes.length === 0) return null;
  return (
    <div className={css.earlier}>
      <span>{t('start.earlier')}</span>
      {resumes.map((one) => (
        <Button key={one.id} variant="default" size="xs" leftSection={<Icon name="resume" size={15} />} onClick={() => onChoose(one.id)}>
          {one.fileName}
        </Button>
      ))}
    </div>
  );
}
