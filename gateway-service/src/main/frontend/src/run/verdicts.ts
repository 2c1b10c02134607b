/** How well a requirement is shown, as icon and colour beside its word. */
export const verdicts = {
  met: { tone: 'met', icon: 'check' },
  partial: { tone: 'partial', icon: 'half' },
  'not-evidenced': { tone: 'gap', icon: 'dash' },
} as const;

export type Verdict = keyof typeof verdicts;

export const isVerdict = (value: unknown): value is Verdict => typeof value === 'string' && Object.hasOwn(verdicts, value);
