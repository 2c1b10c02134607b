import type { ReactNode } from 'react';
import { Icon } from '~/ui/Icon';
import css from './start.module.css';

/** One of the numbered parts of the form. */
export function Block({ number, title, done, children }: { number: number; title: string; done?: boolean; children: ReactNode }) {
  const id = `block-${number}`;
  return (
    <section className={css.block} aria-labelledby={id}>
      <span className={css.number} data-done={done || undefined} aria-hidden="true">
        {done ? <Icon name="check" size={16} /> : number}
      </span>
      <div className={css.blockBody}>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
