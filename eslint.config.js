const tseslint = require('typescript-eslint');

/** The few rules that catch bugs; how code looks is for its readers to agree on. */
module.exports = tseslint.config(
  { ignores: ['dist/', '.data/', 'node_modules/', 'mobile/.generated/', 'cdk.out/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-fallthrough': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['shared/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto'],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is an argument.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Chance is an argument.' },
      ],
    },
  },
  { files: ['functions/dev/**/*.ts', 'infra/**/*.ts', 'tests/**/*.ts', 'mobile/config/**'], rules: { 'no-console': 'off', 'max-lines-per-function': 'off' } },
  { files: ['tests/**/*.ts', 'tests/**/*.tsx'], rules: { 'max-lines': ['error', { max: 400 }] } },
);
