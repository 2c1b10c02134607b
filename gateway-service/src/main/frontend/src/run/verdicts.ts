/** How well a requirement is shown, as icon and colour beside its word. */
export const verdicts = {
  met: { tone: 'met', icon: 'check' },
  partial: { tone: 'partial', icon: 'half' },
  'not-evidenced': { tone: 'gap', icon: 'dash' },
} as const;
