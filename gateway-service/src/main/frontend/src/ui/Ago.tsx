import { ago, dateTime } from './format';

/** How long ago, with the exact time for whoever points at it. */
export function Ago({ at, className }: { at: string | undefined; className?: string }) {
  return at ? (
    <time className={className} dateTime={at} title={dateTime(at)}>
      {ago(at)}
    </time>
  ) : null;
}
