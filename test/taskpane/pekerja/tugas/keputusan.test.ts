import * as tugas from '../../../../src/taskpane/pekerja/tugas/keputusan';
import { tugas as layanan } from '../../../../src/taskpane/pekerja/tugas/layanan';
import { kunciAngka } from '../../../bangun/keputusan';
import { barisTabel, isiDari, nilaiDari } from '../../../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../../../bangun/terkompilasi';
import { jalankanTugas, konteksUji } from '../pembangun-konteks';

const P = '2026-TW1';
const kosong = { huruf: '', status: '', catatan: '', rekomendasi: [] };
const rapat = { periode: P, oleh: 'Wali Kota', dicatat: 'Budi', nomor: '027/5', tanggal: '2026-04-01' };

async function terkunci() {
  const buku = await ruangTerkompilasiBerkas();
  await kunciAngka(buku, P);
  return konteksUji(buku.bytes());
}

test('Catat Hasil Rapat: yang dipilih saja, dengan yang memutuskan, yang mencatat, dan notula sekali untuk semua', async () => {
  const { konteks, buku } = await terkunci();
  const isi = isiDari(
    await jalankanTugas(tugas.catatHasil, konteks, {
      ...rapat,
      baris: [
        { ...kosong, indikator: 'IK01', huruf: 'c', status: 'waktu-terlampaui' },
        { ...kosong, indikator: 'IK02' },
      ],
    }),
  );
  expect(isi.indikator.map(({ kode, keputusan, terbuka }) => [kode, keputusan, terbuka])).toEqual([
    ['IK01', 'c. Tetapkan Waktu Terlampaui (KEP-001, 1 April 2026, notula 027/5)', false],
    ['IK02', null, true],
  ]);
  expect(await barisTabel(buku, 'keputusan')).toMatchObject([
    { indikator: 'IK01', oleh: 'Wali Kota', dicatatOleh: 'Budi', nomor: '027/5' },
  ]);
});

test('yang salah disebut pada barisnya; tidak ada yang dipilih pun disebut; tidak ada yang tersimpan', async () => {
  const { konteks, buku } = await terkunci();
  const salah = nilaiDari(
    await jalankanTugas(tugas.catatHasil, konteks, {
      ...rapat,
      baris: [
        { ...kosong, indikator: 'IK01', huruf: 'c' },
        { ...kosong, indikator: 'IK02', huruf: 'd' },
      ],
    }),
  );
  expect(salah.catatan.map(({ kode, lokasi }) => [kode, lokasi.kode])).toEqual([
    ['keputusan-status-wajib', 'IK01'],
    ['keputusan-cabang-tidak-dikenal', 'IK02'],
  ]);
  const tanpa = nilaiDari(
    await jalankanTugas(tugas.catatHasil, konteks, { ...rapat, baris: [{ ...kosong, indikator: 'IK01' }] }),
  );
  expect(tanpa.catatan.map(({ kode }) => kode)).toEqual(['keputusan-cabang-wajib']);
  expect(await barisTabel(buku, 'keputusan')).toEqual([]);
});

test('dua indikator dipilih satu per satu boleh sama-sama Tercapai; yang dibatalkan terbuka lagi', async () => {
  const { konteks } = await terkunci();
  const tercapai = { ...kosong, huruf: 'c', status: 'tercapai' };
  const baris = ['IK01', 'IK02'].map((indikator) => ({ ...tercapai, indikator }));
  expect(isiDari(await jalankanTugas(tugas.catatHasil, konteks, { ...rapat, baris })).terbuka).toBe(0);
  const batal = { periode: P, indikator: 'IK02', dicatat: 'Budi', batal: 'keliru' };
  const isi = isiDari(await jalankanTugas(layanan.putuskan, konteks, batal));
  expect(isi.indikator.map(({ terbuka }) => terbuka)).toEqual([false, true]);
});
