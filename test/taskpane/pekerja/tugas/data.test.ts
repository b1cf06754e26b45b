import * as tugas from '../../../../src/taskpane/pekerja/tugas/data';
import { batasCsvMasuk } from '../../../../src/adapters/csv/batas-csv';
import { bahasaIndonesia } from '../../../../src/teks/bahasa-indonesia';
import { barisTabel, isiDari, isiSemua, nilaiDari, ruangBerkas } from '../../../bangun/ruang-kerja';
import { jalankanTugas, konteksUji } from '../pembangun-konteks';

const KEPALA =
  'Nama Instansi;Nama Satuan Kerja;Cara Pengadaan;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Kode RUP;Sumber Dana;Total Nilai (Rp);Tahun Anggaran';
const baris = (kode: string, pagu: string): string =>
  `KOTA X;Dinas Kesehatan;Penyedia;Tender;Barang;Paket ${kode};${kode};APBD;${pagu};2026`;

let nomor = 0;
const pilih = (isi: BlobPart, nama = 'rencana.csv'): tugas.BerkasData => ({
  id: `pilihan-${++nomor}`,
  berkas: new File([isi], nama),
});
const csv = (...isi: readonly string[]): tugas.BerkasData => pilih([KEPALA, ...isi].join('\n'));

const buka = async () => konteksUji((await ruangBerkas('berencana')).bytes());
const kodeGagal = async (berkas: tugas.BerkasData) => {
  const { konteks } = await buka();
  const hasil = await tugas.pratinjau(konteks, berkas);
  return hasil.ok ? undefined : hasil.error;
};

test('pratinjau, lalu impor berkas yang sama', async () => {
  const { konteks, buku } = await buka();
  const semula = await isiSemua(buku, ['paket', 'riwayat']);
  const berkas = csv(baris('1', '5'), baris('2', 'lima'));
  const akan = nilaiDari(await tugas.pratinjau(konteks, berkas));
  expect(structuredClone(akan.isi?.(bahasaIndonesia))).toMatchObject({
    berkas: 'rencana.csv',
    baru: 1,
    ditahan: 1,
    jumlahCatatan: { galat: 1, peringatan: 0 },
  });
  expect(await isiSemua(buku, ['paket', 'riwayat'])).toEqual(semula);
  // A row is held: nothing comes in unless that is asked for.
  expect(nilaiDari(await tugas.impor(konteks, { ...berkas, sebagian: false })).isi).toBeUndefined();
  expect(isiDari(await jalankanTugas(tugas.impor, konteks, { ...berkas, sebagian: true })).teks).toBe(
    'rencana.csv diimpor (INAPROC Rencana): 2 baris dibaca, 1 baru, 0 diperbarui, 1 ditahan.',
  );
  expect((await barisTabel(buku, 'paket')).map(({ kodeRup, pagu }) => [kodeRup, pagu])).toEqual([['1', 5]]);
  const { impor, paket } = isiDari(await jalankanTugas(tugas.ikhtisar, konteks, {}));
  expect(paket).toBe('1');
  expect(impor[0]).toEqual({
    waktu: '1 April 2026 pukul 08.00',
    ringkasan: 'rencana.csv (INAPROC Rencana): 1 baru, 0 diperbarui, 1 ditahan',
  });
});

test('yang ditulis adalah yang ditunjukkan, walau berkasnya berubah sesudah dipilih', async () => {
  const { konteks, buku } = await buka();
  const berkas = csv(baris('1', '5'));
  isiDari(await tugas.pratinjau(konteks, berkas));
  const berubah = { id: berkas.id, berkas: csv(baris('9', '9')).berkas, sebagian: false };
  isiDari(await tugas.impor(konteks, berubah));
  expect((await barisTabel(buku, 'paket')).map(({ kodeRup }) => kodeRup)).toEqual(['1']);
});

test('dari ribuan catatan hanya yang terberat dibawa, dan jumlahnya disebut', async () => {
  const { konteks } = await buka();
  const salah = Array.from({ length: 300 }, (_, i) => baris(String(i + 1), 'lima'));
  const hasil = nilaiDari(await tugas.pratinjau(konteks, csv(...salah, baris('999', '1'))));
  expect(hasil.isi?.(bahasaIndonesia)).toMatchObject({
    ditahan: 300,
    baru: 1,
    jumlahCatatan: { galat: 300 },
  });
  // 100 one by one, and one that counts the other 200.
  expect(hasil.catatan).toHaveLength(101);
  expect(new Set(hasil.catatan.map(({ tingkat }) => tingkat))).toEqual(new Set(['galat']));
});

describe('berkas yang tidak dapat dibaca', () => {
  test.each<readonly [string, tugas.BerkasData, object]>([
    ['kosong', pilih(''), { kode: 'empty' }],
    [
      'buku kerja',
      pilih(Uint8Array.from([0x50, 0x4b, 3, 4])),
      { kode: 'wrong-format', format: 'zip', diminta: 'csv' },
    ],
    [
      'bukan teks',
      pilih(Uint8Array.from([1, 2, 0, 3])),
      { kode: 'wrong-format', format: 'lain', diminta: 'csv' },
    ],
  ])('%s', async (_, berkas, gagal) => {
    expect(await kodeGagal(berkas)).toEqual({ berkas: 'rencana.csv', ...gagal });
  });

  test('100 MB ditolak tanpa membaca seluruhnya', async () => {
    const berkas = new File([], 'besar.csv');
    let diminta = 0;
    berkas.slice = (awal = 0, akhir = 0) => {
      diminta = akhir - awal;
      return new Blob([new Uint8Array(Math.min(akhir, 100 * 1024 * 1024)).fill(65)]);
    };
    expect(await kodeGagal({ id: 'besar', berkas })).toEqual({
      kode: 'too-large',
      berkas: 'besar.csv',
      batas: '50 MB',
    });
    expect(diminta).toBe(batasCsvMasuk.berkas + 1);
  });

  test('terkunci program lain, sudah dipindah, atau folder', async () => {
    const berkas = new File([], 'folder');
    berkas.slice = () => {
      const bagian = new Blob([]);
      bagian.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
      return bagian;
    };
    expect(await kodeGagal({ id: 'folder', berkas })).toEqual({
      kode: 'unreadable',
      berkas: 'folder',
      sebab: 'NotReadableError',
    });
  });
});

test('dibatalkan sebelum dicocokkan', async () => {
  const { konteks, batalkan } = await buka();
  batalkan();
  const hasil = await tugas.pratinjau(konteks, csv(baris('1', '5')));
  expect(hasil).toEqual({ ok: false, error: { kode: 'cancelled' } });
});
