import { Fragment, useEffect, useRef } from 'react';
import css from './resume.module.css';

interface Range {
  start: number;
  end: number;
}

interface SourceTextProps {
  text: string;
  spans: Range[];
  /** Scrolls to the first marked place; off for a text with many marks. */
  follow?: boolean;
}

/** The text as it was read, with places marked. Only text nodes: nothing in it can become markup. */
export function SourceText({ text, spans, follow = true }: SourceTextProps) {
  const box = useRef<HTMLPreElement>(null);
  const first = spans[0];
  useEffect(() => {
    if (!follow || !first) return;
    const mark = box.current?.querySelector('mark');
    if (!mark || !box.current) return;
    const top = mark.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    box.current.scrollTop += top - box.current.clientHeight / 3;
  }, [follow, first]);

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <pre ref={box} className={css.text} tabIndex={0}>
      {pieces(text, spans).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <Fragment key={index}>{piece.text}</Fragment>,
      )}
    </pre>
  );
}

/** The text in pieces; overlapping places are joined, places outside the text are left out. */
export function pieces(text: string, spans: Range[]): { text: string; marked: boolean }[] {
  const out: { text: string; marked: boolean }[] = [];
  let at = 0;
  const sorted = spans.filter((one) => one.start < one.end && one.end <= text.length).sort((a, b) => a.start - b.start);
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) out.push({ text: text.slice(at, from), marked: false });
    out.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) out.push({ text: text.slice(at), marked: false });
  return out;
}
