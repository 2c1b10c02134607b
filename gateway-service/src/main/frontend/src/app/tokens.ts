/** Colour tokens, decided once. tokens.test.ts recomputes every contrast, tokens.css must hold the same values. */
export const light = {
  page: '#faf9f6',
  card: '#ffffff',
  ink: '#1c2024',
  muted: '#565d66',
  line: '#7a7f85',
  accent: '#0b5f6b',
  met: '#1d6b3a',
  partial: '#7a5200',
  gap: '#a3341f',
  insert: '#d9f0df',
  delete: '#fbe0da',
} as const;

export type Tokens = { readonly [name in keyof typeof light]: string };

export const dark: Tokens = {
  page: '#14171a',
  card: '#1c2024',
  ink: '#eceae4',
  muted: '#a9b0b8',
  line: '#80878f',
  accent: '#6cc5d1',
  met: '#7fcf98',
  partial: '#e2b45c',
  gap: '#f0937f',
  insert: '#17391f',
  delete: '#47201a',
};
