import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { hitungUlang } from '../../src/application/capaian/hitung-ulang';
import { tetapkan } from '../../src/application/kunci/tetapkan';
import type { Lingkungan } from '../../src/application/lingkungan';
import type { Luaran } from '../../src/application/luaran';
import { pasti } from '../../src/domain/umum/pasti';
import { tanggalDariIso } from '../../src/domain/umum/tanggal';
import { perubahanSimpan } from '../../src/application/ruang-kerja/perubahan';
import { tabelCapaian } from '../../src/lembar/daftar/capaian';
import { uraiTabel } from '../../src/lembar/kodek';
import { penulisLembar } from '../../src/sajian/penulis-lembar';
import { susunRuangKerjaBesar } from '../batas/ruang-kerja-besar';

/** A period of the sample city (16 indicators, 33 units), calculated and then locked, each from the file to the file. */
export interface UkuranKunci {
  readonly transaksi: number;
  readonly detikHitung: number;
  readonly detikKunci: number;
  /** Locking as a multiple of calculating. Target: at most 1.2. */
  readonly rasio: number;
  /** By which the file grows. Target: at most 200,000. */
  readonly bita: number;
}

const PERIODE = '2026-TW1';
const TRANSAKSI = [2_000, 20_000];
const PUTARAN = 5;

let nomor = 0;
const lingkungan: Lingkungan = {
  sekarang: () => '2026-10-06T08:00:00+07:00',
  hariIni: () => pasti(tanggalDariIso('2026-10-06'), 'hari'),
  hariPada: () => undefined,
  idBaru: () => `kunci-${++nomor}`,
};

/** Measures locking against calculating, by the rows that the period has. */
export async function ukurKunci(): Promise<UkuranKunci[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-kunci-'));
  try {
    await promisify(execFile)(process.execPath, ['scripts/kinerja.mjs', 'contoh', join(folder, 'contoh')]);
    const hasil: UkuranKunci[] = [];
    for (const transaksi of TRANSAKSI) {
      const berkas = join(folder, `${transaksi}.xlsx`);
      const asal = join(folder, 'contoh', 'ruang-kerja.xlsx');
      await susunRuangKerjaBesar(asal, berkas, { transaksi, periode: [PERIODE] });
      hasil.push({ transaksi, ...(await ukur(new Uint8Array(await readFile(berkas)))) });
    }
    return hasil;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The file with another figure on its sheet Capaian, so that calculating has something to write. */
async function denganAngkaLain(isi: Uint8Array): Promise<Uint8Array> {
  const buku = dibuka(isi);
  const dibaca = await buku.baca([tabelCapaian.id]);
  if (!dibaca.ok) throw new Error(JSON.stringify(dibaca.error));
  const { baris } = uraiTabel(tabelCapaian, dibaca.value.tabel.get(tabelCapaian.id));
  const pertama = { ...pasti(baris[0], 'capaian'), nilai: -1 };
  const ditulis = await buku.terapkan([perubahanSimpan(tabelCapaian, [pertama])]);
  if (!ditulis.ok) throw new Error(JSON.stringify(ditulis.error));
  return buku.bytes();
}

function dibuka(isi: Uint8Array): BukuXlsx {
  const buku = BukuXlsx.buka('ruang-kerja.xlsx', isi);
  if (!buku.ok) throw new Error(JSON.stringify(buku.error));
  return buku.value;
}

async function ukur(isi: Uint8Array): Promise<Omit<UkuranKunci, 'transaksi'>> {
  const hitung = (buku: BukuXlsx) =>
    hitungUlang(buku, lingkungan, { periode: PERIODE, tulis: penulisLembar });
  const kunci = (buku: BukuXlsx) =>
    tetapkan(buku, lingkungan, { periode: PERIODE, oleh: 'Kepala UKPBJ', tulis: penulisLembar });
  // In turn, so that what else the machine does falls on both; the fastest round is the one least disturbed.
  const perluHitung = await denganAngkaLain(isi);
  const putaran: (readonly [Jalannya, Jalannya])[] = [];
  for (let i = 0; i < PUTARAN; i++) putaran.push([await jalan(perluHitung, hitung), await jalan(isi, kunci)]);
  const detikHitung = Math.min(...putaran.map(([a]) => a.detik));
  const detikKunci = Math.min(...putaran.map(([, b]) => b.detik));
  const [terhitung, terkunci] = pasti(putaran[0], 'putaran');
  return {
    detikHitung,
    detikKunci,
    rasio: detikKunci / detikHitung,
    bita: terkunci.panjang - terhitung.panjang,
  };
}

interface Ditulis {
  readonly tanpaPerubahan: boolean;
}

interface Jalannya {
  /** Processor time of reading, working and writing. */
  readonly detik: number;
  readonly panjang: number;
}

async function jalan(isi: Uint8Array, kerja: (buku: BukuXlsx) => Luaran<Ditulis>): Promise<Jalannya> {
  const mulai = process.cpuUsage();
  const buku = dibuka(isi);
  const hasil = await kerja(buku);
  // What writes nothing is not compared with what does.
  if (!hasil.ok || hasil.value.isi?.tanpaPerubahan !== false) throw new Error(JSON.stringify(hasil));
  const panjang = buku.bytes().length;
  const { user, system } = process.cpuUsage(mulai);
  return { detik: (user + system) / 1e6, panjang };
}
