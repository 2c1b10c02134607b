/** How the applications are shown, if not as a table. */
export type TrackerView = 'board' | 'insights';

export const isView = (value: unknown): value is TrackerView => value === 'board' || value === 'insights';
