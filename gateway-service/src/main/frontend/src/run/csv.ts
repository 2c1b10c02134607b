import type { Match, Requirement } from '~/api/types';
import { saveText } from '~/ui/save';

/** Quoted, and with nothing that a spreadsheet would run as a formula. */
export function csvCell(value: string): string {
  const tamed = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${tamed.replace(/"/g, '""')}"`;
}

export function csvOf(match: Match, requirements: Requirement[]): string {
  const rows = requirements.map((one) => {
    const before = match.before.requirements.find((result) => result.requirementId === one.id);
    const after = match.after?.requirements.find((result) => result.requirementId === one.id);
    return [one.name, one.necessity, one.kind, before?.verdict ?? '', before?.evidence[0]?.quote ?? '', after?.verdict ?? '',
      after?.evidence[0]?.quote ?? '', (after ?? before)?.advice ?? ''];
  });
  const head = ['requirement', 'necessity', 'kind', 'before', 'evidence before', 'after', 'evidence after', 'advice'];
  return [head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n');
}

export const saveCsv = (match: Match, requirements: Requirement[]): void => saveText('coverage.csv', 'text/csv', csvOf(match, requirements));
