import { useEffect, type ReactNode } from 'react';
import css from './ui.module.css';
import { useChosenInView } from './use-chosen-in-view';

interface PageProps {
  title: string;
  over?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** One screen: its only h1, what it is for, its actions. */
export function Page({ title, over, lead, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Candor`;
  }, [title]);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div className={css.headText}>
          {over && <div className={css.over}>{over}</div>}
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <p className={css.lead}>{lead}</p>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface CardProps {
  title?: ReactNode;
  aside?: ReactNode;
  flush?: boolean;
  id?: string;
  children: ReactNode;
}

export function Card({ title, aside, flush, id, children }: CardProps) {
  return (
    <section className={css.card} data-flush={flush || undefined} id={id}>
      {title && (
        <div className={css.cardHead}>
          <h2>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

interface SlideProps {
  /** What is chosen inside, to be kept in view. */
  chosen?: string;
  children: ReactNode;
}

/** Something wider than a phone: it scrolls by itself, the page never does. */
export function Slide({ chosen, children }: SlideProps) {
  const row = useChosenInView<HTMLDivElement>(chosen);
  return (
    <div className={css.slide} ref={row}>
      {children}
    </div>
  );
}

/** A table wider than its card: the keyboard can reach and scroll it. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <div className={css.scroll} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
