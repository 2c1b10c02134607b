import { Button } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, Decision, JsonResume, Requirement } from '~/api/types';
import { useResumeLabels } from '~/resume/labels';
import { Marked } from '~/ui/Diff';
import { sideOf, wordParts } from '~/ui/diff';
import { Icon } from '~/ui/Icon';
import { Chip, Pill, Quote } from '~/ui/Marks';
import { useKnownWord } from '~/ui/use-known-word';
import { EditBox } from './EditBox';
import { inFiles, textOf } from './order';
import css from './review.module.css';

interface ChangeCardProps {
  change: Change;
  chosen: boolean;
  editing: boolean;
  document: JsonResume | undefined;
  requirements: Requirement[] | undefined;
  acts: CardActs;
}

/** What can be done on any card; the same object for all of them and for good, so that a key redraws only the cards it changes. */
export interface CardActs {
  choose: (change: Change) => void;
  edit: (change: Change, on: boolean) => void;
  source: (change: Change) => void;
  decide: (change: Change, decision: Decision, text?: string) => Promise<void>;
}

/** Before and after, why, from which words, and the person's answer to it. */
export const ChangeCard = memo(function ChangeCard({ change, chosen, editing, document, requirements, acts }: ChangeCardProps) {
  const { t } = useTranslation();
  const word = useKnownWord();
  const labels = useResumeLabels();
  const text = textOf(change);
  const parts = useMemo(() => wordParts(change.before, text), [change.before, text]);
  const kind = word(`review.kinds.${change.kind}`, change.kind);
  const confirm = change.verdict === 'needs-confirmation';
  const named = requirements?.filter((one) => change.requirementIds?.includes(one.id)) ?? [];
  const decide = (decision: Decision) => void acts.decide(change, decision).catch(() => undefined);
  const edit = (on: boolean) => acts.edit(change, on);

  return (
    <article id={`change-${change.id}`} className={css.card} data-on={chosen || undefined} data-decision={change.decision} tabIndex={-1}
      aria-labelledby={`title-${change.id}`} onFocus={() => !chosen && acts.choose(change)}>
      <header className={css.cardHead}>
        <h2 id={`title-${change.id}`}>
          {kind} <span className={css.place}>{labels.place(change.path, document)}</span>
        </h2>
        <Pill tone={confirm ? 'partial' : 'met'} icon={confirm ? 'warn' : 'shield'}>
          {t(confirm ? 'review.needsConfirmation' : 'review.supported')}
        </Pill>
      </header>
      <div className={css.sides}>
        <section>
          <h3>{t('review.before')}</h3>
          <p className={css.words}>
            {change.before ? <Marked parts={sideOf(parts, 'before')} /> : <em className={css.faint}>{t('review.new')}</em>}
          </p>
        </section>
        <section>
          <h3>{t(change.decision === 'edited' ? 'review.afterYours' : 'review.after')}</h3>
          {editing ? (
            <EditBox text={text} onCancel={() => edit(false)} onSave={(edited) => acts.decide(change, 'edited', edited).then(() => edit(false))} />
          ) : (
            <p className={css.words}>
              {text ? <Marked parts={sideOf(parts, 'after')} /> : <em className={css.faint}>{t('review.gone')}</em>}
            </p>
          )}
        </section>
      </div>
      <div className={css.why}>
        <p>{change.why}</p>
        {named.length > 0 && (
          <div className={css.chips} aria-label={t('review.serves')}>
            {named.map((one) => (
              <Chip key={one.id}>{one.name}</Chip>
            ))}
          </div>
        )}
        {confirm && (
          <p className={css.confirm}>
            {t('review.confirmText')}
          </p>
        )}
        {(change.findings?.length ?? 0) > 0 && (
          <ul className={css.findings}>
            {change.findings?.map((finding) => (
              <li key={finding.claim + finding.reason}>
                <strong>{finding.claim}</strong> {finding.reason}
              </li>
            ))}
          </ul>
        )}
        {change.evidence?.slice(0, 2).map((one) => (
          <Quote key={one.path + one.quote}>{one.quote}</Quote>
        ))}
      </div>
      <footer className={css.actions}>
        <Button size="xs" variant={change.decision === 'accepted' ? 'filled' : 'default'} aria-pressed={change.decision === 'accepted'}
          leftSection={<Icon name="check" size={15} />} onClick={() => decide('accepted')}>
          {t(confirm ? 'review.confirm' : 'review.accept')}
        </Button>
        <Button size="xs" variant={change.decision === 'rejected' ? 'filled' : 'default'} aria-pressed={change.decision === 'rejected'}
          leftSection={<Icon name="cross" size={15} />} onClick={() => decide('rejected')}>
          {t('review.reject')}
        </Button>
        <Button size="xs" variant={change.decision === 'edited' ? 'filled' : 'default'} leftSection={<Icon name="edit" size={15} />}
          onClick={() => edit(true)}>
          {t('review.edit')}
        </Button>
        <Button size="xs" variant="subtle" leftSection={<Icon name="quote" size={15} />} onClick={() => acts.source(change)}>
          {t('review.source')}
        </Button>
        {change.decision !== 'pending' && (
          <Button size="xs" variant="subtle" leftSection={<Icon name="undo" size={15} />} onClick={() => decide('pending')}>
            {t('review.undecide')}
          </Button>
        )}
        <span className={css.inFiles}>{t(inFiles(change) ? 'review.inFiles' : 'review.notInFiles')}</span>
      </footer>
    </article>
  );
});
