import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { postingQuery, resumeQuery } from '~/api/queries';
import type { Estimate, NewOptimization as Body } from '~/api/types';
import { duration, money } from '~/ui/format';
import { Page } from '~/ui/Page';
import { Problem } from '~/ui/Problem';
import { useSpeaker } from '~/ui/toast';
import { keptOf, looksOf, optionsOf, type Looks } from './looks';
import { OptionsBlock, type Options } from './OptionsBlock';
import { PostingBlock } from './PostingBlock';
import { ResumeBlock } from './ResumeBlock';
import { SampleButton } from './SampleButton';
import { startOptimization } from './send';
import css from './start.module.css';

/** One column, three blocks. The draft is the address, so a reload loses nothing. */
export function NewOptimization() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { toast } = useSpeaker();
  const draft = useSearch({ from: '/inside/optimizations/new' });
  const looks = looksOf(draft);
  // what is typed is shown at once; the address follows
  const [options, setOptions] = useState(() => optionsOf(draft));

  const resume = useQuery({ ...resumeQuery(draft.resume ?? '', true), enabled: Boolean(draft.resume) });
  const posting = useQuery({ ...postingQuery(draft.posting ?? ''), enabled: Boolean(draft.posting) });
  const ready = resume.data?.status === 'READY' && posting.data !== undefined && posting.data.status !== 'FAILED';
  const body = ready && draft.resume && draft.posting ? bodyOf(draft.resume, draft.posting, looks, options) : undefined;

  const setDraft = (part: Partial<typeof draft>) =>
    void navigate({ to: '/optimizations/new', search: (known) => ({ ...known, ...part }), replace: true, resetScroll: false });
  const keep = (next: Options) => {
    setOptions(next);
    setDraft(keptOf(next));
  };

  const start = useMutation({
    mutationFn: (value: Body) => startOptimization(value),
    onSuccess: ({ id, existing }) => {
      if (existing) toast(t('start.existing'));
      void navigate({ to: '/optimizations/$id/$tab', params: { id, tab: 'progress' } });
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body) start.mutate(body);
  };

  return (
    <Page title={t('start.title')} lead={t('start.lead')} actions={<SampleButton />}>
      <form className={css.form} onSubmit={submit}>
        <ResumeBlock chosen={draft.resume} query={resume} onChoose={(resume) => setDraft({ resume })} />
        <PostingBlock chosen={draft.posting} query={posting} onChoose={(posting) => setDraft({ posting })} />
        <OptionsBlock looks={looks} onLooks={setDraft} options={options} onOptions={keep} companyHint={posting.data?.company} />
        {start.error && <Problem error={start.error} />}
        <footer className={css.foot}>
          <div className={css.footText}>
            {body ? <EstimateLine body={body} /> : <span>{t(missing(Boolean(draft.resume), Boolean(draft.posting)))}</span>}
          </div>
          <Button type="submit" size="md" loading={start.isPending} disabled={!body}>
            {t('start.go')}
          </Button>
        </footer>
      </form>
    </Page>
  );
}

function missing(resume: boolean, posting: boolean) {
  if (!resume) return 'start.missingResume' as const;
  return posting ? ('start.waiting' as const) : ('start.missingPosting' as const);
}

function bodyOf(resumeId: string, postingId: string, looks: Looks, options: Options): Body {
  const cap = Number.parseFloat(options.cap);
  return {
    resumeId,
    posting: { id: postingId },
    companyName: options.companyName.trim() || undefined,
    options: {
      ...looks,
      engine: options.engine,
      language: options.language || undefined,
      maxCostMicros: Number.isFinite(cap) && cap >= 0 ? Math.round(cap * 1_000_000) : undefined,
    },
  };
}

/** What it will take, before anything is spent. */
function EstimateLine({ body }: { body: Body }) {
  const { t } = useTranslation();
  const estimate = useQuery({
    queryKey: ['estimate', body],
    queryFn: async () => (await call<Estimate>('/optimizations/estimate', { method: 'POST', body })).body,
    staleTime: 60_000,
  });
  if (!estimate.data) return <span>{t('start.ready')}</span>;
  const { engine, costMicros, seconds } = estimate.data;
  return (
    <span className="figures">
      {t('start.estimate', {
        engine: t(engine === 'offline' ? 'start.engines.offline' : engine === 'llm' ? 'start.engines.llm' : 'start.engines.auto'),
        time: duration(seconds * 1000, true),
        cost: costMicros > 0 ? money(costMicros) : t('start.free'),
      })}
    </span>
  );
}
