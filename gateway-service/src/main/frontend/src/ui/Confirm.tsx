import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './confirm.module.css';

interface ConfirmProps {
  title: string;
  text: ReactNode;
  action: string;
  busy?: boolean;
  /** A word that must be typed first, for what cannot be undone. */
  typed?: string;
  onConfirm: () => void;
  children: (open: () => void) => ReactNode;
}

/** Asks once before something is gone. */
export function Confirm({ title, text, action, busy, typed, onConfirm, children }: ConfirmProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [word, setWord] = useState('');
  return (
    <>
      {children(() => setOpened(true))}
      <Modal opened={opened} onClose={() => setOpened(false)} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <div className={css.body}>
          <div>{text}</div>
          {typed && <TextInput label={t('common.typeToConfirm', { word: typed })} value={word} onChange={(event) => setWord(event.target.value)} data-autofocus />}
          <div className={css.actions}>
            <Button variant="default" onClick={() => setOpened(false)}>{t('common.cancel')}</Button>
            <Button variant="danger" loading={busy} disabled={typed !== undefined && word.trim() !== typed}
              onClick={() => {
                onConfirm();
                setOpened(false);
              }}>
              {action}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
