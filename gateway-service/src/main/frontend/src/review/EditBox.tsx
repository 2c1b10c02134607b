import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '~/ui/Problem';
import css from './review.module.css';

/** The person's own wording; what the gate refuses is said here and nothing is lost. */
export function EditBox({ text, onSave, onCancel }: { text: string; onSave: (text: string) => Promise<void>; onCancel: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(text);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const save = () => {
    setBusy(true);
    setError(undefined);
    onSave(draft.trim())
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <div className={css.edit}>
      <Textarea aria-label={t('review.yourWords')} value={draft} rows={4} maxLength={2000} autoFocus
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }} />
      {error !== undefined && <Problem error={error} />}
      <div className={css.actions}>
        <Button size="xs" loading={busy} disabled={!draft.trim()} onClick={save}>{t('common.save')}</Button>
        <Button size="xs" variant="default" onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}
