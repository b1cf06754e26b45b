/**
 * What a bundle says of the packages in it: name, version, licence and its text, of every package whose code is really
 * there. Their licences ask for it wherever copies of them go.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Beside each bundle. */
export const NAMA_PEMBERITAHUAN = 'PEMBERITAHUAN-PIHAK-KETIGA.txt';

const TEKS_LISENSI = /^(licen[cs]e|copying|notice)([-.].*)?$/i;

/** The folder of the package that a file of `node_modules` belongs to; `undefined` for our own. */
export function folderPaket(berkas) {
  const bagian = berkas.replaceAll('\\', '/').split('/');
  const letak = bagian.lastIndexOf('node_modules');
  if (letak < 0) return undefined;
  const panjang = bagian[letak + 1]?.startsWith('@') ? 3 : 2;
  return bagian.slice(0, letak + panjang).join('/');
}

/**
 * The notices of the packages that these files (relative to `akar`) belong to. Throws with the names of packages whose
 * licence text is not to be had: such a bundle is not to be made. What is wanting there is put into `lisensi/NAME.txt`.
 */
export function pemberitahuan(akar, berkas) {
  const folder = [...new Set(berkas.flatMap((satu) => folderPaket(satu) ?? []))];
  const kurang = [];
  const paket = folder.map((satu) => {
    const letak = resolve(akar, satu);
    const { name, version, license } = JSON.parse(readFileSync(join(letak, 'package.json'), 'utf8'));
    const asal = teksLisensi(letak) ?? lisensiDiReadme(letak) ?? lisensiTersimpan(name);
    if (asal === undefined) kurang.push(`${name} ${version} (${license ?? 'no licence named'})`);
    return { judul: `${name} ${version}`, lisensi: license ?? '', teks: asal ?? '' };
  });
  if (kurang.length > 0)
    throw new Error(`Packages in the bundle without a licence text: ${kurang.sort().join(', ')}`);
  const isi = [...new Map(paket.map((satu) => [satu.judul, satu])).values()]
    .sort((a, b) => (a.judul < b.judul ? -1 : 1))
    .map(({ judul, lisensi, teks }) => `${GARIS}\n${judul}\n${lisensi}\n\n${teks.trim()}\n`);
  return `${PEMBUKA}\n${isi.join('\n')}`;
}

const GARIS = '='.repeat(72);
const PEMBUKA = `Program ini memuat bagian-bagian dari paket berikut, masing-masing dengan lisensinya sendiri.
This program contains parts of the following packages, each under its own licence.
`;

function teksLisensi(folder) {
  const teks = readdirSync(folder, { withFileTypes: true })
    .filter((satu) => satu.isFile() && TEKS_LISENSI.test(satu.name))
    .map(({ name }) => name)
    .sort()
    .map((nama) => baca(join(folder, nama)));
  return teks.length === 0 ? undefined : teks.join('\n');
}

/** The section of a README that grants the licence; its mere name is not enough. */
function lisensiDiReadme(folder) {
  const readme = readdirSync(folder).find((nama) => /^readme(\.|$)/i.test(nama));
  const teks = readme === undefined ? '' : baca(join(folder, readme));
  const letak = teks.search(/permission is hereby granted/i);
  if (letak < 0) return undefined;
  const judul = [...teks.slice(0, letak).matchAll(/^.*licen[cs]e.*$/gim)].at(-1)?.index ?? letak;
  const akhir = teks.slice(letak).search(/\n#|\n.+\n[-=]{3,}\n/);
  return teks.slice(judul, akhir < 0 ? undefined : letak + akhir);
}

function lisensiTersimpan(nama) {
  const letak = join(import.meta.dirname, 'lisensi', `${nama.replace('/', '__')}.txt`);
  return existsSync(letak) ? baca(letak) : undefined;
}

const baca = (letak) => readFileSync(letak, 'utf8').replaceAll('\r\n', '\n');
