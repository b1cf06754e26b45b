/**
 * Everything that must hold. What does not wait for anything runs side by side, then come the tests, which use all cores
 * themselves. All steps run, so that one run tells all that is wrong.
 */
import { Langkah, npm } from './uji/jalankan.mjs';

const langkah = new Langkah();
await langkah.berdampingan(
  // Longest first, so that no long one is left alone at the end.
  npm('Lint', 'check:lint'),
  // Before the tests, so that those of the browser do not wait for it.
  npm('Add-in', 'build:web'),
  npm('Types', 'check:types'),
  npm('Format', 'check:format'),
  npm('Workbench', 'build:workbench'),
  npm('Architecture', 'check:arch'),
  npm('Unused code', 'check:unused'),
);
await langkah.sendiri(npm('Tests', 'test:unit'));
langkah.akhiri();
