import type { Application } from '~/api/more-types';
import { saveText } from '~/ui/save';

const tamed = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line of a calendar file holds 75 bytes; what is longer goes on in the next, after a space. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  const lines = [''];
  for (const letter of line) {
    if (bytes.encode(lines.at(-1) + letter).length > 74) lines.push(' ');
    lines[lines.length - 1] += letter;
  }
  return lines.join('\r\n');
}

/** The day of the next step as a calendar file (RFC 5545). */
export function calendarOf({ id, nextStepAt, notes }: Application, name: string, now: Date): string {
  const compact = (day: string) => day.slice(0, 10).replace(/-/g, '');
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Candor//Tracker//EN', 'BEGIN:VEVENT',
    `UID:${id}@candor`, `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`, `DTSTART;VALUE=DATE:${compact(nextStepAt ?? '')}`,
    `SUMMARY:${tamed(name)}`, ...(notes ? [`DESCRIPTION:${tamed(notes)}`] : []), 'END:VEVENT', 'END:VCALENDAR', '',
  ];
  return lines.map(folded).join('\r\n');
}

export const saveCalendar = (application: Application, name: string): void => saveText('next-step.ics', 'text/calendar', calendarOf(application, name, new Date()));
