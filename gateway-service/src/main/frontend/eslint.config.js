import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['node_modules', 'shots', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y': a11y },
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'jsx-a11y/no-autofocus': 'off',
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text of others is rendered as text.' },
      ],
      'no-restricted-globals': ['error', { name: 'localStorage', message: 'Only boot.js and appearance.ts keep anything.' }],
    },
  },
  {
    files: ['e2e/**/*.mjs', 'src/boot.js', 'src/opening.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'fetch', 'setTimeout', 'setInterval', 'clearInterval', 'Buffer', 'window', 'document',
          'localStorage', 'location', 'matchMedia', 'navigator', 'trustedTypes', 'OPENING_WORDS'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
