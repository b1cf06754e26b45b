import type { KegagalanProgram } from '../../application/luaran';

/**
 * How engines and the bundler say that something failed, by `name: message`. Chromium, Firefox and WebKit each have words of
 * their own; an error that came from another thread has its name in its message only.
 */
const dikenal: readonly (readonly [RegExp, KegagalanProgram])[] = [
  [
    /ChunkLoadError|Loading (?:CSS )?chunk .+ failed|importScripts|dynamically imported module|Importing a module script failed/,
    { kode: 'part-not-loaded' },
  ],
  [/QuotaExceededError|quota/i, { kode: 'storage-full' }],
  [
    /out of memory|allocation (?:failed|size overflow)|Invalid (?:string|array|array buffer|typed array) length/i,
    { kode: 'out-of-memory' },
  ],
  [/DataCloneError|could not be cloned/, { kode: 'not-transferable' }],
];

/** What an exception that nobody expected stands for; one that is not known is a fault of the program. */
export function kegagalanProgram(error: unknown): KegagalanProgram {
  const teks = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return dikenal.find(([pola]) => pola.test(teks))?.[1] ?? { kode: 'program-fault' };
}

/** All that an exception says, for engineers only. */
export const rincianGalat = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
