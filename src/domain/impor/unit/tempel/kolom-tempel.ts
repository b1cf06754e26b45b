import { terbesar } from '../../../umum/banyak';
import { isBerurut } from './baris-tempel';
import { bobotNama, isAdaHuruf, isKodeAngka, isKodeHuruf, isSatuKata } from './bentuk-kode';
import type { PeranKolom } from './kepala-tempel';

/** Which column of the list holds what, from 0; decided over all lines together. */
export interface LetakKolom {
  readonly kode: number | undefined;
  readonly nama: number;
  readonly singkat: number | undefined;
  readonly nomor: number | undefined;
  /** Both columns could be either: a person should look. */
  readonly ragu: boolean;
}

interface Kolom {
  readonly letak: number;
  readonly isi: readonly string[];
}

const bagian = ({ isi }: Kolom, cocok: (teks: string) => boolean): number =>
  isi.length === 0 ? 0 : isi.filter(cocok).length / isi.length;

const rata = (angka: readonly number[]): number =>
  angka.length === 0 ? 0 : angka.reduce((jumlah, satu) => jumlah + satu, 0) / angka.length;

const isKode = (teks: string): boolean => isKodeAngka(teks) || isKodeHuruf(teks);

/** The columns by their headings, where there are headings. */
function dariKepala(kepala: readonly PeranKolom[]): LetakKolom | undefined {
  const letak = (peran: PeranKolom): number | undefined => {
    const i = kepala.indexOf(peran);
    return i < 0 ? undefined : i;
  };
  const nama = letak('nama');
  return nama === undefined
    ? undefined
    : { kode: letak('kode'), nama, singkat: letak('singkat'), nomor: letak('nomor'), ragu: false };
}

/** Finds the columns of code and name. `baris` are the cells of every line but the heading. */
export function letakKolom(
  baris: readonly (readonly string[])[],
  kepala: readonly PeranKolom[] | undefined,
): LetakKolom {
  const lebar = terbesar(
    baris.map((sel) => sel.length),
    1,
  );
  const semua = Array.from({ length: lebar }, (_, letak): Kolom => ({
    letak,
    // A line of one cell is a name; it says nothing of the columns.
    isi: baris
      .flatMap((sel) => (sel.length < 2 && lebar > 1 ? [] : [sel[letak] ?? '']))
      .filter((s) => s !== ''),
  }));
  const menurutKepala = kepala && dariKepala(kepala);
  if (menurutKepala !== undefined && (menurutKepala.kode !== undefined || lebar === 1)) return menurutKepala;
  const nomor = menurutKepala?.nomor ?? kolomNomor(semua);
  const calon = semua.filter(({ letak }) => letak !== nomor && letak !== menurutKepala?.singkat);
  const nama = menurutKepala?.nama ?? kolomNama(calon);
  const lain = calon.filter(({ letak }) => letak !== nama);
  const kode = kolomKode(lain);
  return {
    kode: kode?.letak,
    nama,
    singkat:
      menurutKepala?.singkat ??
      lain.find((satu) => satu !== kode && satu.isi.length > 0 && bagian(satu, isKodeHuruf) >= 0.6)?.letak,
    nomor,
    ragu: menurutKepala === undefined && isRagu(kode, semua[nama]),
  };
}

/** A code without digits beside names of one word: either could be the other. */
const isRagu = (kode: Kolom | undefined, nama: Kolom | undefined): boolean =>
  kode !== undefined &&
  nama !== undefined &&
  bagian(kode, isKodeAngka) < 0.5 &&
  bagian(nama, isSatuKata) >= 0.5;

/** The first column, where it only counts the lines. Counted with zeros before (`01`), it is one where a code stands beside. */
function kolomNomor([pertama, ...lain]: readonly Kolom[]): number | undefined {
  if (pertama === undefined || lain.length === 0 || pertama.isi.length < 2) return undefined;
  const angka = pertama.isi.flatMap((satu) => (/^\d{1,4}[.)]?$/u.test(satu) ? [parseInt(satu, 10)] : []));
  if (angka.length < pertama.isi.length * 0.8 || !isBerurut(angka)) return undefined;
  const berdepanNol = pertama.isi.some((satu) => satu.startsWith('0'));
  return berdepanNol && !lain.some((satu) => bagian(satu, isKode) >= 0.6) ? undefined : pertama.letak;
}

const kolomNama = (calon: readonly Kolom[]): number =>
  calon.reduce<{ letak: number; bobot: number }>(
    (terbaik, { letak, isi }) => {
      const bobot = rata(isi.map(bobotNama)) * Math.min(1, isi.length);
      return bobot > terbaik.bobot ? { letak, bobot } : terbaik;
    },
    { letak: calon[0]?.letak ?? 0, bobot: -1 },
  ).letak;

/** Digits before capitals before any one word; an office, a person or an address is none. */
function kolomKode(calon: readonly Kolom[]): Kolom | undefined {
  const berisi = calon.filter(({ isi }) => isi.length > 0 && isi.some((s) => /\d/u.test(s) || isAdaHuruf(s)));
  for (const cocok of [isKodeAngka, isKode, (s: string) => isKodeAngka(s) || isSatuKata(s)]) {
    const ketemu = berisi.find((satu) => bagian(satu, cocok) >= 0.6);
    if (ketemu !== undefined) return ketemu;
  }
  return undefined;
}
