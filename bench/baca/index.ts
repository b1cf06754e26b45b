/** Our reader against the floor: the same inflate and tokenizer without making anything of what they find. */
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { Parser } from 'saxen';
import { bacaBuku } from '../../src/adapters/xlsx/baca/baca-buku';
import { batasBacaMasuk, type BatasBaca } from '../../src/adapters/xlsx/baca/batas-baca';

export interface HasilUkur {
  readonly nama: string;
  readonly ms: number;
  /** Times the floor of the same files. */
  readonly rasio: number;
}

const KOLOM = 25;
const PUTARAN = 5;
const MB = 1024 * 1024;
/** 100,000 × 25 is more than any return may hold; the reader is measured, not its limits. */
const batas: BatasBaca = {
  ...batasBacaMasuk,
  berkas: 100 * MB,
  bagian: 512 * MB,
  isi: 1024 * MB,
  teksBersama: 64 * MB,
};

/** Cells as a returned template has them: codes, names, amounts, dates, choices, some empty. */
function sel(baris: number, kolom: number): string | number | boolean | Date | null {
  const jenis = kolom % 6;
  if (jenis === 0) return `PKT-${baris % 500}-${kolom}`;
  if (jenis === 1) return `Pengadaan ${(baris * 7) % 977} & jasa lainnya`;
  if (jenis === 2) return baris * 1_000_250.25 + kolom;
  if (jenis === 3) return new Date(Date.UTC(2026, baris % 12, 1 + kolom));
  if (jenis === 4) return baris % 3 === 0 ? null : baris % 2 === 0;
  return 'E-Purchasing';
}

const buatBerkas = (baris: number): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Data',
        rows: Array.from({ length: baris }, (_, r) => Array.from({ length: KOLOM }, (_, k) => sel(r, k))),
      },
    ],
  });

function lantai(isi: Uint8Array): number {
  let found = 0;
  for (const [nama, bagian] of Object.entries(unzipSync(isi))) {
    if (!nama.endsWith('.xml')) continue;
    const parser = new Parser();
    parser.on('openTag', (_, atribut) => (found += atribut() === false ? 0 : 1));
    parser.on('text', (teks) => (found += teks.length));
    parser.parse(strFromU8(bagian));
  }
  return found;
}

function baca(isi: Uint8Array): number {
  const hasil = bacaBuku({ nama: 'ukur.xlsx', isi }, batas);
  if (!hasil.ok) throw new Error(`bench file unreadable: ${JSON.stringify(hasil.error)}`);
  return hasil.value.lembar.length;
}

const median = (angka: readonly number[]): number =>
  [...angka].sort((a, b) => a - b)[angka.length >> 1] ?? NaN;

/** Rounds alternate, so that a busy machine slows both alike. */
function ukur(nama: string, daftar: readonly Uint8Array[], putaran: number): readonly HasilUkur[] {
  const waktu = { lantai: [] as number[], baca: [] as number[] };
  const sekali = (kerja: (isi: Uint8Array) => number): number => {
    const start = performance.now();
    for (const isi of daftar) kerja(isi);
    return performance.now() - start;
  };
  for (let k = 0; k < putaran; k++) {
    waktu.lantai.push(sekali(lantai));
    waktu.baca.push(sekali(baca));
  }
  const floor = median(waktu.lantai);
  const ours = median(waktu.baca);
  return [
    { nama: `${nama}: lantai fflate + saxen`, ms: floor, rasio: 1 },
    { nama: `${nama}: pembaca`, ms: ours, rasio: ours / floor },
  ];
}

export async function ukurBaca(): Promise<readonly HasilUkur[]> {
  const kecil = await buatBerkas(500);
  const besar = await buatBerkas(100_000);
  return [
    ...ukur(
      '40 berkas × 500 × 25',
      Array.from({ length: 40 }, () => kecil),
      PUTARAN,
    ),
    ...ukur('1 berkas × 100.000 × 25', [besar], 3),
  ];
}
