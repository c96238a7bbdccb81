/** Packages that ship ES modules only and are compiled for the tests. */
const esModules = ['hucre'];
/** The grid's engine, with all that it is made of. */
const loadedOnce = ['@univerjs'];

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: '<rootDir>/tests/support/nodeEnvironment.cjs',
  // A busy machine is no defect: only what never ends is to fail by its time.
  testTimeout: 60_000,
  transform: {
    [`/node_modules/(?:${loadedOnce.join('|')})/.+\\.js$`]: '<rootDir>/tests/support/loadedOnce.cjs',
    '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...esModules, ...loadedOnce].join('|')})/)`],
  testSequencer: '<rootDir>/scripts/testSequencer.cjs',
  reporters: ['default', '<rootDir>/scripts/skipReporter.cjs'],
};
