import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import css from './score.module.css';
import type { Verdict } from './verdicts';

interface RingProps {
  met: number;
  partial: number;
  all: number;
  /** What the ring says, where nothing beside it does. */
  label?: string;
  /** Makes a kind of slice lead somewhere. */
  run?: string;
}

const kinds = [['met', css.met], ['partial', css.partial], ['not-evidenced', css.none]] as const;

/**
 * One slice a requirement: met, partly met, not shown. The numbers stand inside and, as text, beside it. The slices lead where the words
 * beside them lead, so they are for the pointer only: nobody has to tab past the same link twice.
 */
export function Ring({ met, partial, all, label, run }: RingProps) {
  const radius = 52;
  const round = 2 * Math.PI * radius;
  const gap = all > 1 ? Math.min(5, round / all / 4) : 0;
  const slice = all > 0 ? round / all : round;
  const counts = { met, partial, 'not-evidenced': all - met - partial };
  const starts = { met: 0, partial: met, 'not-evidenced': met + partial };
  return (
    <svg className={css.ring} width={132} height={132} viewBox="0 0 128 128" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <g transform="rotate(-90 64 64)" fill="none" strokeWidth="9">
        {all === 0 && <circle className={css.none} cx="64" cy="64" r={radius} />}
        {kinds.map(([verdict, style]) => (
          <Kind key={verdict} run={run} verdict={verdict} empty={counts[verdict] === 0}>
            {Array.from({ length: counts[verdict] }, (_, index) => (
              <circle key={index} cx="64" cy="64" r={radius} className={style}
                strokeDasharray={`${Math.max(1, slice - gap)} ${round}`} strokeDashoffset={-(starts[verdict] + index) * slice} />
            ))}
          </Kind>
        ))}
      </g>
      <text x="64" y="62" textAnchor="middle" className={css.big}>
        {all === 0 ? '–' : met}
        {all > 0 && <tspan className={css.of}>/{all}</tspan>}
      </text>
    </svg>
  );
}

function Kind({ run, verdict, empty, children }: { run: string | undefined; verdict: Verdict; empty: boolean; children: ReactNode }) {
  if (empty) return null;
  return run ? <Requirements run={run} verdict={verdict} tabIndex={-1}>{children}</Requirements> : <>{children}</>;
}

/** Leads to the requirements of one verdict in the matrix. */
export function Requirements({ run, verdict, tabIndex, children }: { run: string; verdict: Verdict; tabIndex?: number; children: ReactNode }) {
  return (
    <Link to="/optimizations/$id/$tab" params={{ id: run, tab: 'coverage' }} search={{ show: verdict }} hash="requirements" resetScroll={false} tabIndex={tabIndex}>
      {children}
    </Link>
  );
}
