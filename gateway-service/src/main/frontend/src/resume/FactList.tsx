import { ActionIcon, Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resume } from '~/api/types';
import { Icon } from '~/ui/Icon';
import { Pill } from '~/ui/Marks';
import { useResumeLabels } from './labels';
import css from './resume.module.css';
import { sectionsOf, type Leaf } from './paths';

interface FactListProps {
  resume: Resume;
  chosen: string | undefined;
  busy: boolean;
  onChoose: (path: string) => void;
  /** Absent: to be read only. */
  onEdit?: (path: string, text: string) => void;
}

/** A value that was read with less certainty is shown as one to check. */
const LEAST_SURE = 0.6;

export function FactList({ resume, chosen, busy, onChoose, onEdit }: FactListProps) {
  const { t } = useTranslation();
  const labels = useResumeLabels();
  return (
    <div className={css.facts}>
      {sectionsOf(resume.document).map((section) => (
        <section key={section.name} className={css.section}>
          <h2>{labels.section(section.name)}</h2>
          {section.entries.map((entry) => (
            <ul key={entry.path} className={css.entry}>
              {entry.leaves.map((leaf) => (
                <Fact key={leaf.path} leaf={leaf} label={labels.field(leaf.path)} found={Boolean(resume.spans?.[leaf.path])}
                  chosen={leaf.path === chosen} busy={busy}
                  mark={markOf(resume, leaf.path)}
                  onChoose={() => onChoose(leaf.path)} onEdit={onEdit && ((text) => onEdit(leaf.path, text))} />
              ))}
            </ul>
          ))}
        </section>
      ))}
      {sectionsOf(resume.document).length === 0 && <p>{t('resume.nothingRead')}</p>}
    </div>
  );
}

type FactMark = 'yours' | 'check';

function markOf(resume: Resume, path: string): FactMark | undefined {
  const fact = resume.facts?.[path];
  if (fact?.origin && fact.origin !== 'READ') return 'yours';
  return (fact?.confidence ?? 1) < LEAST_SURE ? 'check' : undefined;
}

interface FactProps {
  leaf: Leaf;
  label: string;
  found: boolean;
  chosen: boolean;
  busy: boolean;
  mark: FactMark | undefined;
  onChoose: () => void;
  onEdit?: (text: string) => void;
}

function Fact({ leaf, label, found, chosen, busy, mark, onChoose, onEdit }: FactProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string>();
  if (draft !== undefined && onEdit) {
    return (
      <li className={css.editing}>
        <Textarea label={label} value={draft} rows={draft.length > 80 ? 3 : 1} data-autofocus autoFocus
          onChange={(event) => setDraft(event.target.value)} />
        <div className={css.editActions}>
          <Button size="xs" loading={busy} disabled={!draft.trim() || draft === leaf.text}
            onClick={() => {
              onEdit(draft.trim());
              setDraft(undefined);
            }}>
            {t('common.save')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setDraft(undefined)}>{t('common.cancel')}</Button>
        </div>
      </li>
    );
  }
  return (
    <li className={css.fact} data-on={chosen || undefined}>
      <button type="button" className={css.factButton} aria-pressed={chosen} onClick={onChoose} title={found ? t('resume.showPlace') : t('resume.noPlace')}>
        <span className={css.factLabel}>{label}</span>
        <span className={css.factText}>{leaf.text}</span>
        {mark && <Pill tone={mark === 'yours' ? 'accent' : 'partial'} icon={mark === 'yours' ? 'edit' : 'warn'}>{t(`resume.marks.${mark}`)}</Pill>}
      </button>
      {onEdit && (
        <ActionIcon variant="subtle" size={32} aria-label={t('resume.correct', { field: label, text: leaf.text.slice(0, 40) })} onClick={() => setDraft(leaf.text)}>
          <Icon name="edit" size={15} />
        </ActionIcon>
      )}
    </li>
  );
}
