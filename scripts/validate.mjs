/**
 * `npm run validate [-- file]`: checks the manifest by our own rules, then by Microsoft's service through
 * office-addin-manifest, which sends the manifest (nothing else) to validationgateway.omex.office.net. Where that cannot be
 * reached it is said, and our own check is what there is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periksaManifest } from './web/manifest/periksa.mjs';
import { ukuranDariPng } from './web/manifest/ukuran-png.mjs';

const akar = join(import.meta.dirname, '..');
const berkas = process.argv[2] ?? join(akar, 'manifest.xml');
const tulis = (teks) => process.stdout.write(`${teks}\n`);

function ukuranPng(url) {
  try {
    return ukuranDariPng(readFileSync(join(akar, 'assets', new URL(url).pathname.split('/').at(-1))));
  } catch {
    return undefined;
  }
}

const salah = periksaManifest(readFileSync(berkas, 'utf8'), ukuranPng);
for (const satu of salah) tulis(`Galat: ${satu}`);
tulis(
  salah.length === 0
    ? `Pemeriksaan lokal: ${berkas} memenuhi semua aturan.`
    : `Pemeriksaan lokal: ${salah.length} galat.`,
);

const { validateManifest } = await import('office-addin-manifest');
let ditolak = false;
try {
  const hasil = await validateManifest(berkas);
  if (hasil.report === undefined) {
    tulis(
      `Layanan validasi Microsoft tidak memberi laporan (${hasil.status} ${hasil.statusText}). Hanya pemeriksaan lokal yang berlaku.`,
    );
  } else {
    ditolak = !hasil.isValid;
    for (const { title, content, line } of hasil.report.errors ?? []) {
      tulis(`Galat (Microsoft): ${title}: ${content}${line === undefined ? '' : ` (baris ${line})`}`);
    }
    tulis(
      hasil.isValid
        ? 'Layanan validasi Microsoft: manifest diterima.'
        : 'Layanan validasi Microsoft: manifest ditolak.',
    );
  }
} catch (galat) {
  tulis(
    `Layanan validasi Microsoft tidak dapat dihubungi; hanya pemeriksaan lokal yang berlaku.\n  ${galat.message.replaceAll('\n', '\n  ')}`,
  );
}
process.exitCode = salah.length > 0 || ditolak ? 1 : 0;
