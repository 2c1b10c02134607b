import type { Application, ApplicationStatus } from '~/api/more-types';

/** In the order of an application's life. */
export const statuses: readonly ApplicationStatus[] = ['saved', 'applied', 'screening', 'interview', 'offer', 'closed'];

export const inStatus = (all: Application[], status: ApplicationStatus): Application[] => all.filter((one) => one.status === status);

/** The state before or after this one; the first and the last have none further. */
export function statusBeside(status: ApplicationStatus, step: 1 | -1): ApplicationStatus | undefined {
  return statuses[statuses.indexOf(status) + step];
}

/** What an application is called in a list. */
export const nameOf = ({ title, company }: Application, unnamed: string): string => [title, company].filter(Boolean).join(' · ') || unnamed;
