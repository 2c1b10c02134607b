import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { resumeQuery } from '~/api/queries';
import type { JsonResume, Optimization, Requirement } from '~/api/types';
import { isList, likelySpot, spotsOf, withWord } from '~/resume/said';
import { LinkButton } from '~/ui/LinkButton';
import { Load } from '~/ui/Load';
import { Quote } from '~/ui/Marks';
import { Problem } from '~/ui/Problem';
import css from './coverage.module.css';

interface HaveThisProps {
  requirement: Requirement | undefined;
  run: Optimization;
  onClose: () => void;
}

/** A gap that is none: the person says so in their own words, which become a fact of their resume, marked as theirs. */
export function HaveThis({ requirement, run, onClose }: HaveThisProps) {
  const { t } = useTranslation();
  const resume = useQuery({ ...resumeQuery(run.resumeId ?? ''), enabled: requirement !== undefined && Boolean(run.resumeId) });
  return (
    <Modal opened={requirement !== undefined} onClose={onClose} title={t('have.title', { name: requirement?.name ?? '' })} size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}>
      {requirement && (
        <Load query={resume} bones="lines" count={4}>
          {(known) => <Saying key={requirement.id} requirement={requirement} run={run} document={known.document ?? {}} etag={known.etag} onClose={onClose} />}
        </Load>
      )}
    </Modal>
  );
}

interface SayingProps {
  requirement: Requirement;
  run: Optimization;
  document: JsonResume;
  etag: string | null | undefined;
  onClose: () => void;
}

function Saying({ requirement, run, document, etag, onClose }: SayingProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const spots = spotsOf(document);
  const [where, setWhere] = useState(() => likelySpot(requirement.kind, spots));
  const [typed, setTyped] = useState<string>();
  // the name of a skill is a fair start, a sentence about a job is the person's alone
  const text = typed ?? (isList(where) ? requirement.name : '');
  const say = useMutation({
    mutationFn: () => call(`/resumes/${run.resumeId ?? ''}/document`, { method: 'PUT', body: withWord(document, where, text.trim()), etag }),
    onSettled: () => client.invalidateQueries({ queryKey: ['resume', run.resumeId] }),
  });
  if (say.isSuccess) return <Kept run={run} onClose={onClose} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    say.mutate();
  };
  return (
    <form className={css.have} onSubmit={submit}>
      {requirement.quote && <Quote>{requirement.quote}</Quote>}
      <p className={css.faint}>{t('have.text')}</p>
      <NativeSelect label={t('have.where')} value={where} onChange={(event) => setWhere(event.target.value)}
        data={spots.map((spot) => ({ value: spot.where, label: spot.name || t(`resume.sections.${spot.where as 'skills'}`, { defaultValue: spot.where }) }))} />
      <Textarea label={t('have.words')} description={t(isList(where) ? 'have.shortHint' : 'have.lineHint')} rows={isList(where) ? 1 : 3} maxLength={1000}
        required withAsterisk={false} data-autofocus value={text} onChange={(event) => setTyped(event.target.value)} />
      {requirement.minYears ? <p className={css.faint}>{t('have.years')}</p> : null}
      {say.error && <Problem error={say.error} />}
      <div className={css.haveActions}>
        <Button type="submit" loading={say.isPending} disabled={text.trim().length < 2}>{t('have.say')}</Button>
        <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

/** This result knows nothing of it yet: the next one does. */
function Kept({ run, onClose }: { run: Optimization; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={css.have}>
      <p role="status">{t('have.kept')}</p>
      <div className={css.haveActions}>
        <LinkButton to="/optimizations/new" search={{ resume: run.resumeId, posting: run.postingId ?? undefined, company: run.companyName ?? undefined }} data-autofocus>
          {t('have.again')}
        </LinkButton>
        <Button variant="default" onClick={onClose}>{t('have.more')}</Button>
      </div>
    </div>
  );
}
