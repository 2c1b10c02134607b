import { ActionIcon } from '@mantine/core';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import type { Tone } from './Marks';
import css from './ui.module.css';

interface Toast {
  id: number;
  tone: Tone;
  content: ReactNode;
}

interface Speaker {
  /** Shows a short word for six seconds; a problem stays until it is closed. */
  toast: (content: ReactNode, tone?: Tone) => void;
  /** Says a sentence to a screen reader, at most one in five seconds: the newest wins. */
  announce: (sentence: string) => void;
}

const Context = createContext<Speaker>({ toast: () => undefined, announce: () => undefined });

export const useSpeaker = (): Speaker => useContext(Context);

export function ToastArea({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const [sentence, setSentence] = useState('');
  const next = useRef({ id: 1, quietUntil: 0, timer: 0 });

  const close = useCallback((id: number) => setToasts((all) => all.filter((one) => one.id !== id)), []);

  const toast = useCallback(
    (content: ReactNode, tone: Tone = 'plain') => {
      const id = next.current.id++;
      setToasts((all) => [...all.slice(-3), { id, tone, content }]);
      if (tone !== 'gap') setTimeout(() => close(id), 6000);
    },
    [close],
  );

  const announce = useCallback((said: string) => {
    const wait = Math.max(0, next.current.quietUntil - Date.now());
    window.clearTimeout(next.current.timer);
    next.current.timer = window.setTimeout(() => {
      next.current.quietUntil = Date.now() + 5000;
      setSentence(said);
    }, wait);
  }, []);

  const speaker = useMemo(() => ({ toast, announce }), [toast, announce]);
  return (
    <Context.Provider value={speaker}>
      {children}
      <div className="spoken" role="status" aria-live="polite">
        {sentence}
      </div>
      <div className={css.toasts} role="region" aria-label={t('common.messages')} aria-live="polite">
        {toasts.map((one) => (
          <div key={one.id} className={css.toast} data-tone={one.tone}>
            <Icon name={one.tone === 'gap' ? 'warn' : one.tone === 'met' ? 'check' : 'info'} />
            <div>{one.content}</div>
            <ActionIcon variant="subtle" aria-label={t('common.close')} onClick={() => close(one.id)}>
              <Icon name="cross" size={15} />
            </ActionIcon>
          </div>
        ))}
      </div>
    </Context.Provider>
  );
}
