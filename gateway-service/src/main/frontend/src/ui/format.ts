import i18next from 'i18next';

const language = () => i18next.resolvedLanguage ?? 'en';

export function date(instant: string | null | undefined): string {
  return instant ? new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(new Date(instant)) : '';
}

export function dateTime(instant: string | null | undefined): string {
  return instant
    ? new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
    : '';
}

/** "3 minutes ago", the date itself after a week. */
export function ago(instant: string | null | undefined, now = Date.now()): string {
  if (!instant) return '';
  const seconds = (new Date(instant).getTime() - now) / 1000;
  const past = Math.abs(seconds);
  if (past > 7 * 86_400) return date(instant);
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  if (past < 45) return format.format(0, 'second');
  if (past < 3600) return format.format(Math.round(seconds / 60), 'minute');
  if (past < 86_400) return format.format(Math.round(seconds / 3600), 'hour');
  return format.format(Math.round(seconds / 86_400), 'day');
}

/** Milliseconds as "0.4 s", "12 s", "2 min 5 s"; a rough one has no tenths. */
export function duration(milliseconds: number, rough = false): string {
  const seconds = rough ? Math.max(1, Math.round(milliseconds / 1000)) : Math.max(0, milliseconds) / 1000;
  const figure = (value: number, digits = 0) =>
    new Intl.NumberFormat(language(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  if (seconds < 10 && !rough) return `${figure(seconds, 1)} s`;
  if (seconds < 60) return `${figure(seconds)} s`;
  return `${figure(Math.floor(seconds / 60))} min ${figure(Math.floor(seconds % 60))} s`;
}

export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(language(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** Millionths of a dollar, with as many digits as are worth reading. */
export function money(micros: number | undefined): string {
  const amount = (micros ?? 0) / 1_000_000;
  const digits = amount > 0 && amount < 0.1 ? 4 : 2;
  return new Intl.NumberFormat(language(), {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${number(value, unit > 0 && value < 10 ? 1 : 0)} ${units[unit]}`;
}
