/** Packages that ship ES modules only and are compiled for the tests. */
const esModules = [
  'hucre',
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
];

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  // A busy machine is no defect: only what never ends is to fail by its time.
  testTimeout: 60_000,
  transform: {
    '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  reporters: ['default', '<rootDir>/scripts/skipReporter.cjs'],
};
