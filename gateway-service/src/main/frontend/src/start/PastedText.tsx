import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface PastedTextProps {
  /** What stands in it at first: the text that was given before. */
  first: string;
  /** Reading it, or the address before it, did not work: the person goes on here. */
  failed: boolean;
  busy: boolean;
  /** Takes what is to be read from now on; undefined while it is being changed. */
  onText: (text: string | undefined) => void;
}

/** Shorter than any posting. */
const LEAST = 40;

/** Milliseconds after the last key until what was typed is kept. */
const KEEP_AFTER = 2500;

/**
 * The text of a posting. What is pasted is kept by the server at once, what is typed after a moment or on leaving the field: so a
 * reload loses nothing, and nothing of it is stored in the browser.
 */
export function PastedText({ first, failed, busy, onText }: PastedTextProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(first);
  const kept = useRef(first);
  const timer = useRef(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const enough = text.trim().length >= LEAST;

  useEffect(() => {
    if (failed) box.current?.focus();
  }, [failed]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const keep = (whole: string) => {
    window.clearTimeout(timer.current);
    if (whole.trim().length < LEAST || whole === kept.current) return;
    kept.current = whole;
    onText(whole);
  };
  const change = (whole: string, pasted: boolean) => {
    setText(whole);
    if (whole !== kept.current) onText(undefined);
    window.clearTimeout(timer.current);
    if (pasted) keep(whole);
    else timer.current = window.setTimeout(() => keep(whole), KEEP_AFTER);
  };
  const readByHand = () => {
    // what did not work before is tried once more
    if (failed) kept.current = '';
    keep(text);
  };

  return (
    <>
      <Textarea ref={box} label={t('start.text')} description={t('start.textHint')} autosize={false} rows={9} value={text}
        onChange={(event) => change(event.target.value, (event.nativeEvent as InputEvent).inputType === 'insertFromPaste')} onBlur={() => keep(text)} />
      <div>
        <Button variant="default" loading={busy} disabled={!enough} onClick={readByHand}>{t('start.readText')}</Button>
      </div>
    </>
  );
}
