import { bacaCsv } from '../../../src/adapters/csv/baca-csv';
import { imporTabel, type HasilImpor, type OpsiImpor } from '../../../src/domain/impor/impor-tabel';
import type { TabelTeks } from '../../../src/domain/impor/tabel-teks';
import { padananBawaan } from '../../bangun/padanan-bawaan';

const padanan: OpsiImpor['padanan'] = {
  status: padananBawaan('status'),
  metode: padananBawaan('metode'),
  jenis: padananBawaan('jenis'),
  sumber: padananBawaan('sumber'),
};

/** A file's text as a table; fails the test where it is none. */
function tabelDari(teks: string): TabelTeks {
  const hasil = bacaCsv({ nama: 'data.csv', isi: new TextEncoder().encode(teks) });
  if (!hasil.ok) throw new Error(hasil.error.kode);
  return hasil.value;
}

/** Imports a file's text as a workspace of 2026 without units would. */
export const impor = (teks: string, opsi: Partial<OpsiImpor> = {}): HasilImpor =>
  imporTabel(tabelDari(teks), {
    asal: { berkas: 'data.csv' },
    tahun: 2026,
    unitDikenal: [],
    padanan,
    ...opsi,
  });

/** Findings as `line|column level code`. */
export const ringkasCatatan = (hasil: Pick<HasilImpor, 'catatan'>): string[] =>
  hasil.catatan.map(
    ({ kode, tingkat, lokasi }) => `${lokasi.baris ?? ''}|${lokasi.kolom ?? ''} ${tingkat} ${kode}`,
  );

export const kepalaRealisasi =
  'Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)';

const bawaan = {
  instansi: 'KOTA X',
  unit: 'DINAS A - 101',
  kodePaket: 'P1',
  kodeRup: '1001',
  tahun: '2026',
  sumber: 'Tender',
  dana: 'APBD',
  penyedia: '',
  metode: 'Tender',
  jenis: 'Barang',
  nama: 'Paket Satu',
  status: 'SELESAI',
  nilai: '1000000',
  pdn: '500000',
};

/** A line of the INAPROC realisation with some cells changed. */
export const baris = (ubah: Partial<typeof bawaan> = {}): string =>
  Object.values({ ...bawaan, ...ubah }).join(';');

/** A file of the INAPROC realisation; its first row stands on line 2. */
export const realisasi = (...isi: string[]): string => [kepalaRealisasi, ...isi].join('\n');
