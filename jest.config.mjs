import { availableParallelism } from 'node:os';
import { petaPaket } from './test/alat/paket-uji.mjs';

/** Jest: swc transpiles ours and the ESM-only packages; types are checked by `npm run check:types`. */
const esmOnly = [
  'yargs',
  'cliui',
  'y18n',
  'yargs-parser',
  'string-width',
  'strip-ansi',
  'ansi-regex',
  'wrap-ansi',
  'ansi-styles',
  'get-east-asian-width',
  'emoji-regex',
  'escalade',
  'get-caller-file',
];

/**
 * Built-ins that each module gets as arguments. Jest's realm answers for each use of a global by a slow way round: `isNaN`,
 * which the XML parser asks for every character of a tag, made reading a workbook five times as slow as it is.
 */
const bawaan = [
  ...['Array', 'Boolean', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect', 'RegExp'],
  ...['Set', 'String', 'Symbol', 'WeakMap', 'BigInt', 'Uint8Array', 'Uint16Array', 'Int32Array', 'DataView'],
  ...['Infinity', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
];

export default {
  testEnvironment: 'node',
  // The tests are all that runs: no core is kept free, and while one file waits for a browser another one works.
  maxWorkers: availableParallelism() + 2,
  // A guard against tests that hang, never a measure: a loaded machine is many times slower than this one.
  testTimeout: 120_000,
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/alat/siapkan-semua.mjs',
  globalTeardown: '<rootDir>/test/alat/bereskan-semua.mjs',
  testMatch: ['**/*.test.ts'],
  // What tries every fault at every action is for `npm run test:berat`, which .ci/run runs after `npm test`.
  testPathIgnorePatterns: [
    '/node_modules/',
    process.env.UJI_BERAT === undefined
      ? String.raw`\.berat\.test\.ts$`
      : String.raw`(?<!\.berat)\.test\.ts$`,
  ],
  extensionsToTreatAsEsm: [],
  sandboxInjectedGlobals: bawaan,
  moduleNameMapper: petaPaket,
  transform: {
    '^.+\\.(m?[jt]s)$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmOnly.join('|')})/)`],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  reporters: ['default', '<rootDir>/test/alat/reporter-lewati.mjs'],
};
