/** @type {import('jest').Config} */
const unpublishedAsCommonJs = [
  'mdast-util-[a-z-]+',
  'micromark[a-z-]*',
  'unist-util-[a-z-]+',
  'decode-named-character-reference',
  'character-entities',
  'devlop',
  'dequal',
  'ccount',
  'longest-streak',
  'markdown-table',
  'escape-string-regexp',
  'zwitch',
  'parse-entities',
];
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${unpublishedAsCommonJs.join('|')})/)`],
  reporters: ['default', '<rootDir>/tests/gate/closing-line.cjs'],
  testTimeout: 60_000,
};
