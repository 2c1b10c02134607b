import type { TFunction } from 'i18next';
import type { Notice } from '~/api/more-types';
import { number } from '~/ui/format';

const word = (type: string): string => type.replace(/^optimization\./, '').replace(/\.v\d+$/, '');

/** One sentence for a notice; an unknown kind is shown as it was sent. */
export function noticeWords(notice: Notice, t: TFunction): string {
  const kind = word(notice.type);
  const name = text(notice.data, 'title') ?? text(notice.data, 'companyName') ?? gain(notice);
  const known = ['succeeded', 'failed', 'cancelled', 'expired', 'queued', 'started', 'cancelling'] as const;
  const found = known.find((one) => one === kind);
  const said = found ? t(`notices.${found}`) : kind === 'step-changed' ? stepWords(notice, t) : notice.type;
  return name ? `${said}: ${name}` : said;
}

function gain({ data }: Notice): string {
  const { before, after } = data ?? {};
  return typeof before === 'number' && typeof after === 'number' ? `${number(before)}\u00a0→\u00a0${number(after)}` : '';
}

function stepWords(notice: Notice, t: TFunction): string {
  return t('notices.step', { step: text(notice.data, 'step') ?? '', status: text(notice.data, 'status') ?? '' });
}

function text(data: Notice['data'], name: string): string | undefined {
  const value = data?.[name];
  return typeof value === 'string' && value ? value : undefined;
}
