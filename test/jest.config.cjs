const path = require('node:path');

const root = path.resolve(__dirname, '..');

/** What all three kinds of test share. `caucus-source` makes `#lib/x` mean the TypeScript and not the last build. */
const base = {
  rootDir: root,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['caucus-source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/test/jest-transform.cjs' },
  setupFilesAfterEnv: ['<rootDir>/test/setup-realm.cjs'],
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

const project = (displayName, ...places) => ({
  ...base,
  displayName,
  testMatch: places.map((place) => `<rootDir>/${place}/**/*.test.{ts,tsx}`),
});

module.exports = {
  rootDir: root,
  // One more than the two cores that are reckoned with: many tests wait for a browser, a server or a clock.
  maxWorkers: 3,
  // The hard run tries every property ten times as often, on a machine that may have other work.
  testTimeout: process.env.CAUCUS_HARD === '1' ? 600_000 : 60_000,
  projects: [
    project('unit', 'libs', 'apps'),
    project('scenarios', 'test/scenarios'),
    project('browser', 'test/browser'),
    project('architecture', 'test/architecture'),
  ],
};
