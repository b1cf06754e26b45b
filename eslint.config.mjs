import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { noContextSyncInLoop } from './scripts/lint/no-context-sync-in-loop.mjs';

/** What is spread into a call lies on the stack: a list that a file from outside is as long as it likes ends the program. */
const pesanSebar = 'A list of any length is no list of arguments: domain/umum/banyak.ts.';
const tanpaSebar = [
  'CallExpression[callee.property.name=/^(push|unshift|splice)$/] > SpreadElement',
  "CallExpression[callee.object.name='Math'] > SpreadElement",
  "CallExpression[callee.object.name='Object'][callee.property.name='assign'] > SpreadElement",
  "CallExpression[callee.object.name='String'] > SpreadElement:not([argument.callee.property.name='subarray'])",
].map((selector) => ({ selector, message: pesanSebar }));

export default tseslint.config(
  { ignores: ['dist', 'contoh-hasil', 'hasil-uji', 'coverage'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Held where code has been brought to it, below.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date']",
          message: 'Dates are `Tanggal`; the clock is a port.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The clock is a port.',
        },
        ...tanpaSebar,
      ],
      'no-debugger': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
    },
  },
  {
    // A type that says it, or a reader that throws (domain/umum/pasti.ts, larik.ts), in the place of a promise.
    files: ['{src,workbench}/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  // A switch counts once: one that names every case of a union reads from top to bottom.
  {
    files: ['{src,workbench}/**/*.{ts,tsx}'],
    rules: { complexity: ['error', { max: 15, variant: 'modified' }] },
  },
  { files: ['src/taskpane/**'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/taskpane/**'],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // Dropping is always beside a button that does the same.
      'jsx-a11y/no-noninteractive-element-interactions': ['error', { handlers: ['onClick', 'onKeyDown'] }],
    },
  },
  {
    files: ['src/adapters/node/**', 'src/adapters/jam/**', 'src/cli/**'],
    rules: { 'no-restricted-syntax': ['error', ...tanpaSebar] },
  },
  // What ships is in `src`.
  { files: ['test/**', 'bench/**', 'workbench/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // Microsoft's plugin of this name has the rule, and brings 164 packages and a second typescript-eslint along.
    files: ['src/adapters/officejs/**', 'src/taskpane/**', 'src/commands/**'],
    plugins: { 'office-addins': { rules: { 'no-context-sync-in-loop': noContextSyncInLoop } } },
    rules: { 'office-addins/no-context-sync-in-loop': 'error' },
  },
);
