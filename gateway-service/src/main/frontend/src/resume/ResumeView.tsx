import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { resumeQuery } from '~/api/queries';
import type { JsonResume, Resume } from '~/api/types';
import { LinkButton } from '~/ui/LinkButton';
import { Load } from '~/ui/Load';
import { Pill } from '~/ui/Marks';
import { Page } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { useSpeaker } from '~/ui/toast';
import { FactList } from './FactList';
import css from './resume.module.css';
import { writePath } from './paths';
import { SourceText } from './SourceText';
import { Warnings } from './Warnings';

/** Facts beside the text they were read from; a click shows the place, a correction wins over anything read later. */
export function ResumeView() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/resumes/$id' });
  const query = useQuery(resumeQuery(id));
  return (
    <Page title={query.data?.fileName ?? t('resume.title')} over={<Link to="/resumes">{t('nav.resumes')}</Link>} lead={t('resume.viewLead')}
      actions={query.data?.status === 'READY' && <LinkButton to="/optimizations/new" search={{ resume: id }}>{t('resume.use')}</LinkButton>}>
      <Load query={query} bones="card" count={3}>
        {(resume) => (
          <>
            <Warnings warnings={resume.warnings} />
            {resume.corrected && (
              <div>
                <Pill tone="accent" icon="edit">{t('resume.corrected')}</Pill>
              </div>
            )}
            {resume.status === 'READING' && <p role="status">{t('start.reading', { name: resume.fileName })}</p>}
            {resume.status === 'REJECTED' && (
              <Problem problem={{ code: 'resume-rejected', title: '', status: 422, detail: resume.warnings?.[0]?.message }} />
            )}
            {resume.status === 'READY' && <Panes resume={resume} />}
          </>
        )}
      </Load>
    </Page>
  );
}

function Panes({ resume }: { resume: Resume & { etag?: string | null } }) {
  const { t } = useTranslation();
  const { path } = useSearch({ from: '/inside/resumes/$id' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const { toast } = useSpeaker();
  const save = useMutation({
    mutationFn: (document: JsonResume) => call(`/resumes/${resume.id}/document`, { method: 'PUT', body: document, etag: resume.etag }),
    onSuccess: () => {
      toast(t('resume.saved'), 'met');
      return client.invalidateQueries({ queryKey: ['resume', resume.id] });
    },
  });
  const span = path ? resume.spans?.[path] : undefined;
  return (
    <>
      {save.error && <Problem error={save.error} />}
      <div className={css.panes}>
        <FactList resume={resume} chosen={path} busy={save.isPending}
          onChoose={(next) => void navigate({ to: '/resumes/$id', params: { id: resume.id }, search: { path: next }, replace: true, resetScroll: false })}
          onEdit={(where, text) => save.mutate(writePath(resume.document ?? {}, where, text))} />
        <section className={css.source} aria-label={t('resume.source')}>
          <h2>{t('resume.source')}</h2>
          <p className={css.faint}>{t('resume.sourceHint')}</p>
          <SourceText text={resume.text ?? ''} spans={span ? [span] : []} />
        </section>
      </div>
    </>
  );
}
