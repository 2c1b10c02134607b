import { useTranslation } from 'react-i18next';

const slug = (words: string): string => words.trim().replace(/\W+/g, '-');

const AMBIGUOUS = 'more than one company fits';

/** Whether the step that looks up the company found namesakes, and so leaves a question. */
export const saysAmbiguous = (summary: string | undefined): boolean => Boolean(summary?.split(', ').includes(AMBIGUOUS));

/**
 * What a step says of itself is counts: "19 requirements, 13 required". Each count is said in the person's language; what is no count
 * that we know is shown as the server sent it.
 */
export function useSummaryWords(): (summary: string) => string {
  const { t, i18n } = useTranslation();
  const one = (part: string): string => {
    const score = /^score ([\d.]+)(?: to ([\d.]+))?$/.exec(part);
    if (score) return score[2] ? t('counts.scores', { before: figure(score[1]), after: figure(score[2]) }) : t('counts.score', { score: figure(score[1]) });
    if (part === AMBIGUOUS) return t('counts.ambiguous');
    const source = /^source (\S+)$/.exec(part);
    if (source) return t('counts.source', { name: source[1] });
    const share = /^(\d+) of (\d+) (\D+) \(\d+ %\)$/.exec(part);
    const of = share && `counts.${slug(share[3] ?? '')}`;
    if (share && of && i18n.exists(of)) return t(of as 'counts.texts-blocked', { part: share[1], whole: share[2], share: percent(share[1], share[2]) });
    const counted = /^(\d+) (\D+)$/.exec(part);
    const key = counted && `counts.${slug(counted[2] ?? '')}`;
    return counted && key && i18n.exists(`${key}_other`) ? t(key as 'counts.jobs', { count: Number(counted[1]) }) : part;
  };
  const figure = (text: string | undefined) => new Intl.NumberFormat(i18n.resolvedLanguage, { maximumFractionDigits: 1 }).format(Number(text));
  const percent = (part: string | undefined, whole: string | undefined) =>
    new Intl.NumberFormat(i18n.resolvedLanguage, { style: 'percent' }).format(Number(whole) === 0 ? 0 : Number(part) / Number(whole));
  return (summary) => summary.split(/(, |; )/).map(one).join('');
}
