import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import css from './ui.module.css';

export type Tone = 'plain' | 'met' | 'partial' | 'gap' | 'accent';

/** A state as icon, word and colour: the colour never stands alone. */
export function Pill({ tone = 'plain', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={css.pill} data-tone={tone}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </span>
  );
}

export function Chip({ children }: { children: ReactNode }) {
  return <span className={css.chip}>{children}</span>;
}

export function Quote({ children }: { children: ReactNode }) {
  return <blockquote className={css.quote}>{children}</blockquote>;
}

export function Banner({ tone = 'plain', icon, children }: { tone?: Tone; icon: IconName; children: ReactNode }) {
  return (
    <div className={css.banner} data-tone={tone}>
      <Icon name={icon} />
      {children}
    </div>
  );
}
