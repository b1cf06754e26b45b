import type { TujuanBerkas } from '../../src/application/ports/penulis-buku';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bacaCsv } from '../../src/adapters/csv/baca-csv';
import { bacaRencanaJson } from '../../src/adapters/rencana-json/baca-rencana';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../src/adapters/xlsx/tulis/tulis-buku';
import { distribusi } from '../../src/application/distribusi/distribusi';
import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Lingkungan } from '../../src/application/lingkungan';
import { setujui } from '../../src/application/setujui';
import { lembarRuangKerja } from '../../src/application/siapkan';
import { contoh, isiTemplate, rencanaContoh } from '../../src/contoh';
import { idPaket } from '../../src/domain/impor/id-baris';
import { ok, type Result } from '../../src/domain/umum/result';
import { tanggalDariIso } from '../../src/domain/umum/tanggal';

/** How many units return a file, and how many packages each has; as many transactions: twice as many rows a file. */
export interface UkuranBahan {
  readonly unit: number;
  readonly paket: number;
}

/** 40 files of 500 rows. */
export const ukuranBaku: UkuranBahan = { unit: 40, paket: 250 };

let nomor = 0;
const lingkungan: Lingkungan = {
  sekarang: () => '2026-04-06T08:00:00+07:00',
  hariIni: () => tanggalDariIso('2026-04-06')!,
  hariPada: () => undefined,
  idBaru: () => `bench-${++nomor}`,
};

function harus<T>(hasil: Result<T, unknown>): T {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

/** The sample's units, and as many more as are needed. */
const namaUnit = (banyak: number): readonly string[] => {
  const contohnya = rencanaContoh().opd ?? [];
  return Array.from(
    { length: banyak },
    (_, k) => contohnya[k]?.nama.toUpperCase() ?? `DINAS UKUR ${k} - ${90_500 + k}`,
  );
};
const kodeRup = (u: number, k: number): string => String(61_000_000 + u * 1000 + k);

const csv = (nama: string, kepala: string, baris: readonly (readonly (string | number)[])[]) => ({
  nama,
  isi: new TextEncoder().encode(`${[kepala, ...baris.map((satu) => satu.join(';'))].join('\r\n')}\r\n`),
});

type Baris = readonly (string | number)[];

const semua = ({ unit, paket: banyak }: UkuranBahan, baris: (u: number, k: number, unit: string) => Baris) =>
  namaUnit(unit).flatMap((nama, u) => Array.from({ length: banyak }, (__, k) => baris(u, k, nama)));

const paket = (ukuran: UkuranBahan) =>
  csv(
    'rencana.csv',
    'Nama Instansi;Nama Satuan Kerja;Cara Pengadaan;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Kode RUP;Sumber Dana;Total Nilai (Rp);Tahun Anggaran',
    semua(ukuran, (u, k, unit) => [
      'KOTA UKUR',
      unit,
      'Penyedia',
      k % 3 === 0 ? 'Tender' : 'E-Purchasing',
      'Barang',
      `Belanja Modal Peralatan dan Perlengkapan Kantor ${k + 1}`,
      kodeRup(u, k),
      'APBD',
      50_000_000 + k * 1000,
      2026,
    ]),
  );

const realisasi = (ukuran: UkuranBahan) =>
  csv(
    'realisasi.csv',
    'Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)',
    semua(ukuran, (u, k, unit) => [
      'KOTA UKUR',
      unit,
      `P${kodeRup(u, k)}`,
      kodeRup(u, k),
      2026,
      k % 3 === 0 ? 'Tender' : 'E-Katalog 6.0',
      'APBD',
      'CV Ukur Mandiri',
      k % 3 === 0 ? 'Tender' : 'E-Purchasing',
      'Barang',
      `Belanja Modal Peralatan dan Perlengkapan Kantor ${k + 1}`,
      'COMPLETED',
      45_000_000 + k * 1000,
      40_000_000,
    ]),
  );

export interface BahanPane {
  readonly ruangKerja: string;
  readonly berkas: readonly string[];
}

/** A workspace with units whose templates came back filled, as files in a folder. */
export async function susunBahan(folder: string, ukuran = ukuranBaku): Promise<BahanPane> {
  const lembar = lembarRuangKerja(contoh, lingkungan);
  const kosong = await tulisBuku(lembar, { properti: new Map([['kinerja.jenis', 'ruang-kerja']]) });
  const buku = harus(BukuXlsx.buka('ruang-kerja.xlsx', harus(kosong)));
  const isi = new TextEncoder().encode(JSON.stringify(rencanaContoh()));
  harus(await imporRencana(buku, lingkungan, harus(bacaRencanaJson({ nama: 'rencana.json', isi }))));
  for (const data of [paket(ukuran), realisasi(ukuran)]) {
    const masuk = { nama: data.nama, tabel: harus(bacaCsv(data)) };
    const { isi: hasil, catatan } = harus(await imporData(buku, lingkungan, masuk, { sebagian: false }));
    if (hasil === undefined) throw new Error(JSON.stringify(catatan.slice(0, 3)));
  }
  // Step 11 in one stroke: every package belongs to every area, so that every indicator has rows.
  harus(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'paket',
        kolom: ['area'],
        baris: semua(ukuran, (u, k) => [kodeRup(u, k)]).map(([kode]) => ({
          id: idPaket(String(kode)),
          sel: ['A1;A2;A3;A4;A5'],
        })),
      },
    ]),
  );
  const disetujui = harus(await setujui(buku, lingkungan, { oleh: 'Kepala UKPBJ', nomor: '027/1' }));
  if (disetujui.isi === undefined) throw new Error(JSON.stringify(disetujui.catatan.slice(0, 3)));
  await mkdir(folder, { recursive: true });
  const berkas: string[] = [];
  const tujuan: TujuanBerkas = {
    siapkan: (daftar) =>
      Promise.resolve(
        ok({
          buang: () => Promise.resolve(),
          serahkan: async () => {
            for (const satu of daftar) {
              const jalur = join(folder, satu.nama);
              await writeFile(jalur, harus(await isiTemplate(satu.nama, satu.isi, 'rapi')).isi);
              berkas.push(jalur);
            }
            return ok(undefined);
          },
        }),
      ),
  };
  harus(await distribusi(buku, lingkungan, tulisBuku, tujuan, { periode: contoh.periode }));
  const ruangKerja = join(folder, 'ruang-kerja.xlsx');
  await writeFile(ruangKerja, buku.bytes());
  return { ruangKerja, berkas };
}
