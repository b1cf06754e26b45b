import { readFile, writeFile } from 'node:fs/promises';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { hitungUlang } from '../../src/application/capaian/hitung-ulang';
import type { Lingkungan } from '../../src/application/lingkungan';
import { kodePeriksaBaris, kolomSel } from '../../src/application/data/kode-periksa-baris';
import type { Perubahan } from '../../src/application/ports/workbook';
import { perubahanSimpan } from '../../src/application/ruang-kerja/perubahan';
import { perubahanTanggalData } from '../../src/application/ruang-kerja/tanggal-data';
import { akhirPeriode, periodeDari } from '../../src/domain/kalender/periode';
import { isMelapor } from '../../src/domain/pengembalian/status';
import type { Result } from '../../src/domain/umum/result';
import { tanggalDariIso } from '../../src/domain/umum/tanggal';
import { tabelRegister } from '../../src/lembar/daftar/register';
import type { IsiTabel } from '../../src/lembar/isi';
import { uraiTabel } from '../../src/lembar/kodek';
import { kolomIdBaris } from '../../src/lembar/tata-letak';
import type { Sel } from '../../src/lembar/tipe';
import { penulisLembar } from '../../src/sajian/penulis-lembar';

export interface UkuranRuangKerja {
  /** Imported transactions. */
  readonly transaksi: number;
  /** Periods that they were compiled in: as many rows each. */
  readonly periode: readonly string[];
}

/** 300,000 compiled rows: what a workspace is held to (docs/batas.md). */
export const ruangKerjaTerbesar: UkuranRuangKerja = {
  transaksi: 100_000,
  periode: ['2026-TW1', '2026-TW2', '2026-TW3'],
};

let nomor = 0;
const lingkungan: Lingkungan = {
  sekarang: () => '2026-10-06T08:00:00+07:00',
  hariIni: () => harus(tanggalDariIso('2026-10-06')),
  hariPada: () => undefined,
  idBaru: () => `besar-${++nomor}`,
};

function harus<T>(isi: T | undefined): T {
  if (isi === undefined) throw new Error('The sample is not as it was');
  return isi;
}

function berhasil<T>(hasil: Result<T, unknown>): T {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

/**
 * Makes a large workspace of the sample's (`kinerja contoh`, compiled for its first quarter): its transactions again and again
 * under ids of their own, and their compiled rows in each period, through the same port as every use case; then the figures
 * of all periods are calculated. Plan, approval, units and packages are the sample's. Takes the paths of both files.
 */
export async function susunRuangKerjaBesar(
  asal: string,
  keluar: string,
  ukuran: UkuranRuangKerja = ruangKerjaTerbesar,
): Promise<void> {
  const buku = berhasil(BukuXlsx.buka('ruang-kerja.xlsx', new Uint8Array(await readFile(asal))));
  const { tabel } = berhasil(await buku.baca(['transaksi', 'data-transaksi', 'register']));
  const transaksi = harus(tabel.get('transaksi'));
  const data = harus(tabel.get('data-transaksi'));
  const register = uraiTabel(tabelRegister, tabel.get('register')).baris;
  const [pertama] = ukuran.periode;
  berhasil(
    await buku.terapkan([
      ulangi(transaksi, ukuran.transaksi, (baca, salinan) => ({
        [kolomIdBaris.id]: `${baca(kolomIdBaris.id)}${salinan}`,
        kodePaket: `${baca('kodePaket')}${salinan}`,
      })),
      ...ukuran.periode.map((periode) =>
        ulangi(data, ukuran.transaksi, (baca, salinan) => ({
          [kolomIdBaris.id]: `${periode}|${baca('baris')}${salinan}`,
          periode,
          baris: `${baca('baris')}${salinan}`,
          berkas: baca('berkas').replace(/^\d+-TW\d/, periode),
          kodePeriksa: null,
        })),
      ),
      perubahanSimpan(
        tabelRegister,
        ukuran.periode.flatMap((periode) =>
          register
            .filter((satu) => satu.periode === pertama && isMelapor(satu.status))
            .map((satu) => ({ ...satu, id: `${periode}|${satu.opd}`, periode })),
        ),
      ),
      ...ukuran.periode.map((kode) => {
        const periode = harus(periodeDari(kode));
        return perubahanTanggalData(periode, akhirPeriode(periode));
      }),
    ]),
  );
  const { isi, catatan } = berhasil(await hitungUlang(buku, lingkungan, { tulis: penulisLembar }));
  if (isi === undefined) throw new Error(JSON.stringify(catatan.slice(0, 3)));
  await writeFile(keluar, buku.bytes());
}

/** `jumlah` rows of those that a table has, again from the first: the first time as they are, then with a mark of the round. */
function ulangi(
  { tabelId, kolom, baris }: IsiTabel,
  jumlah: number,
  ganti: (baca: (kolom: string) => string, salinan: string) => Readonly<Record<string, string | null>>,
): Perubahan {
  const letak = new Map(kolom.map(({ id }, k) => [id, k]));
  const lain = kolom.filter(({ id }) => id !== kolomIdBaris.id);
  // A compiled row is told from one that somebody edited by its code.
  const letakKode = lain.findIndex(({ id }) => id === 'kodePeriksa');
  const letakSel = lain.flatMap(({ id }, indeks) => (indeks === letakKode ? [] : [kolomSel(id, indeks)]));
  return {
    jenis: 'simpan',
    tabelId,
    kolom: lain.map(({ id }) => id),
    baris: Array.from({ length: jumlah }, (_, k) => {
      const { sel } = harus(baris[k % baris.length]);
      const putaran = Math.floor(k / baris.length);
      const baca = (id: string): Sel => sel[letak.get(id) ?? -1] ?? null;
      const teks = (id: string): string => {
        const isi = baca(id);
        if (typeof isi !== 'string') throw new Error(`The sample has no text in ${id}`);
        return isi;
      };
      const baru = ganti(teks, putaran === 0 ? '' : `-${putaran}`);
      const isi = lain.map(({ id }) => (id in baru ? (baru[id] ?? null) : baca(id)));
      return {
        id: harus(baru[kolomIdBaris.id] ?? undefined),
        sel: letakKode < 0 ? isi : isi.with(letakKode, kodePeriksaBaris(letakSel, isi)),
      };
    }),
  };
}
