import css from './score.module.css';

interface RingProps {
  met: number;
  partial: number;
  all: number;
  label: string;
  size?: number;
}

/** One slice a requirement: met, partly met, not shown. The numbers stand inside and, as text, beside it. */
export function Ring({ met, partial, all, label, size = 132 }: RingProps) {
  const radius = 52;
  const round = 2 * Math.PI * radius;
  const gap = all > 1 ? Math.min(5, round / all / 4) : 0;
  const slice = all > 0 ? round / all : round;
  return (
    <svg className={css.ring} width={size} height={size} viewBox="0 0 128 128" role="img" aria-label={label}>
      <g transform="rotate(-90 64 64)" fill="none" strokeWidth="9">
        {all === 0 && <circle className={css.none} cx="64" cy="64" r={radius} />}
        {Array.from({ length: all }, (_, index) => (
          <circle key={index} cx="64" cy="64" r={radius}
            className={index < met ? css.met : index < met + partial ? css.partial : css.none}
            strokeDasharray={`${Math.max(1, slice - gap)} ${round}`} strokeDashoffset={-index * slice} />
        ))}
      </g>
      <text x="64" y="62" textAnchor="middle" className={css.big}>
        {all === 0 ? '–' : met}
        {all > 0 && <tspan className={css.of}>/{all}</tspan>}
      </text>
    </svg>
  );
}
