import { kegagalanProgram, rincianGalat } from '../../../src/adapters/web/kegagalan-program';

const galat = (name: string, message: string): Error => Object.assign(new Error(message), { name });

/** As Chromium, Firefox, WebKit and webpack write them. */
test.each([
  ['part-not-loaded', galat('ChunkLoadError', 'Loading chunk 12 failed.\n(missing: https://a/12.js)')],
  ['part-not-loaded', galat('Error', 'Loading CSS chunk 12 failed.')],
  [
    'part-not-loaded',
    new DOMException(
      "Failed to execute 'importScripts' on 'WorkerGlobalScope': The script at 'https://a/12.js' failed to load.",
      'NetworkError',
    ),
  ],
  ['part-not-loaded', new TypeError('Failed to fetch dynamically imported module: https://a/12.js')],
  ['part-not-loaded', new TypeError('Importing a module script failed.')],
  ['out-of-memory', new RangeError('Array buffer allocation failed')],
  ['out-of-memory', new RangeError('Invalid string length')],
  ['out-of-memory', new RangeError('Invalid typed array length: 4294967296')],
  ['out-of-memory', galat('InternalError', 'allocation size overflow')],
  ['out-of-memory', new RangeError('Out of memory')],
  ['storage-full', new DOMException('The quota has been exceeded.', 'QuotaExceededError')],
  ['not-transferable', new DOMException('() => {} could not be cloned.', 'DataCloneError')],
  // From another thread: the name is in the message.
  ['not-transferable', new Error('DataCloneError: The object can not be cloned.')],
  ['program-fault', new TypeError("Cannot read properties of undefined (reading 'x')")],
  ['program-fault', new RangeError('Maximum call stack size exceeded')],
  ['program-fault', new SyntaxError('Unexpected token \'N\', "NaN" is not valid JSON')],
  ['program-fault', 'a text that was thrown'],
  ['program-fault', undefined],
])('%s: %s', (kode, error) => {
  expect(kegagalanProgram(error)).toEqual({ kode });
});

test('the details are for engineers: where it was thrown, whatever was thrown', () => {
  expect(rincianGalat(new Error('sebab'))).toMatch(/^Error: sebab\n.*kegagalan-program\.test/s);
  expect(rincianGalat('teks')).toBe('teks');
});

test('an engine that gives no stack', () => {
  const error = new TypeError('sebab');
  delete error.stack;
  expect(rincianGalat(error)).toBe('TypeError: sebab');
});
