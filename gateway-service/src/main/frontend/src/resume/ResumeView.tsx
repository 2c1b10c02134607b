import { Button, SegmentedControl } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { resumeQuery } from '~/api/queries';
import type { JsonResume, Resume } from '~/api/types';
import { DocumentDifferences } from '~/compare/DocumentDifferences';
import { Confirm } from '~/ui/Confirm';
import { Icon } from '~/ui/Icon';
import { LinkButton } from '~/ui/LinkButton';
import { Bones, Load } from '~/ui/Load';
import { Pill } from '~/ui/Marks';
import { Page, Slide } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { useSpeaker } from '~/ui/toast';
import { FactList } from './FactList';
import css from './resume.module.css';
import { writePath } from './paths';
import { isVersion } from './versions';
import { Source } from './Source';
import { Warnings } from './Warnings';

/** Facts beside the text they were read from; a click shows the place, a correction wins over anything read later. */
export function ResumeView() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/resumes/$id' });
  const query = useQuery(resumeQuery(id));
  return (
    <Page title={query.data?.fileName ?? t('resume.title')} over={<Link to="/resumes">{t('nav.resumes')}</Link>} lead={query.data?.status === 'READY' && t('resume.viewLead')}
      actions={query.data?.status === 'READY' && (
        <>
          <LinkButton to="/resumes/compare" search={{ a: id }} variant="default">{t('resume.compareWith')}</LinkButton>
          <LinkButton to="/optimizations/new" search={{ resume: id }}>{t('resume.use')}</LinkButton>
        </>
      )}>
      <Load query={query} bones="card" count={3}>
        {(resume) => (
          <>
            {/* of a refused file the first one is the reason, said below */}
            <Warnings warnings={resume.status === 'REJECTED' ? resume.warnings?.slice(1) : resume.warnings} />
            {resume.status === 'READING' && (
              <>
                <p role="status">{t('start.reading', { name: resume.fileName })}</p>
                <Bones kind="card" count={2} />
              </>
            )}
            {resume.status === 'REJECTED' && (
              <>
                <Problem problem={{ code: 'resume-rejected', title: '', status: 422, detail: resume.warnings?.[0]?.message }} />
                <div>
                  <LinkButton to="/optimizations/new" variant="default">{t('resume.another')}</LinkButton>
                </div>
              </>
            )}
            {resume.status === 'READY' && <Versions resume={resume} />}
          </>
        )}
      </Load>
    </Page>
  );
}

/** The document as it counts, what the file says without the person's corrections, and what those are. */
function Versions({ resume }: { resume: Editable }) {
  const { t } = useTranslation();
  const { version } = useSearch({ from: '/inside/resumes/$id' });
  const navigate = useNavigate();
  const save = useSave(resume);
  const { asRead } = resume;
  const shown = asRead ? (version ?? 'yours') : 'yours';
  const show = (next: string) =>
    void navigate({ to: '/resumes/$id', params: { id: resume.id }, search: { version: isVersion(next) ? next : undefined }, replace: true, resetScroll: false });
  return (
    <>
      {save.error && <Problem error={save.error} />}
      {asRead && (
        <div className={css.versions}>
          <Pill tone="accent" icon="edit">{t('resume.corrected')}</Pill>
          <Slide chosen={shown}>
            <SegmentedControl aria-label={t('resume.version')} value={shown} onChange={show}
              data={(['yours', 'file', 'changes'] as const).map((value) => ({ value, label: t(`resume.versions.${value}`) }))} />
          </Slide>
        </div>
      )}
      {shown === 'changes' && asRead ? (
        <>
          <DocumentDifferences first={asRead} second={resume.document} names={[t('resume.versions.file'), t('resume.versions.yours')]} />
          <div>
            <Confirm title={t('resume.takeBackTitle')} text={t('resume.takeBackText')} action={t('resume.takeBack')} busy={save.isPending}
              onConfirm={() => save.mutate(asRead)}>
              {(open) => <Button variant="default" leftSection={<Icon name="undo" size={16} />} onClick={open}>{t('resume.takeBack')}</Button>}
            </Confirm>
          </div>
        </>
      ) : (
        <Panes resume={shown === 'file' ? { ...resume, document: asRead, facts: undefined } : resume} save={shown === 'file' ? undefined : save} />
      )}
    </>
  );
}

type Editable = Resume & { etag?: string | null };

/** A whole document replaces the one that counts; somebody else's newer one is never overwritten. */
function useSave(resume: Editable) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { toast } = useSpeaker();
  return useMutation({
    mutationFn: (document: JsonResume) => call(`/resumes/${resume.id}/document`, { method: 'PUT', body: document, etag: resume.etag }),
    onSuccess: () => toast(t('resume.saved'), 'met'),
    onSettled: () => client.invalidateQueries({ queryKey: ['resume', resume.id] }),
  });
}

function Panes({ resume, save }: { resume: Editable; save: ReturnType<typeof useSave> | undefined }) {
  const { t } = useTranslation();
  const { path, version } = useSearch({ from: '/inside/resumes/$id' });
  const navigate = useNavigate();
  const span = path ? resume.spans?.[path] : undefined;
  return (
    <div className={css.panes}>
      <FactList resume={resume} chosen={path} busy={save?.isPending ?? false}
        onChoose={(next) => void navigate({ to: '/resumes/$id', params: { id: resume.id }, search: { path: next, version }, replace: true, resetScroll: false })}
        onEdit={save && ((where, text) => save.mutate(writePath(resume.document ?? {}, where, text)))} />
      <section className={css.source} aria-label={t('resume.source')}>
        <h2>{t('resume.source')}</h2>
        <p className={css.faint}>{t('resume.sourceHint')}</p>
        <Source resume={resume} spans={span ? [span] : []} />
      </section>
    </div>
  );
}
