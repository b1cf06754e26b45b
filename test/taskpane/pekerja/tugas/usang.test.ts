import * as tugas from '../../../../src/taskpane/pekerja/tugas/usang';
import { ketikPdn } from '../../../bangun/ketikan';
import { isiDari } from '../../../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../../../bangun/terkompilasi';
import { jalankanTugas, konteksUji } from '../pembangun-konteks';

test('hasil yang masukannya diubah ditandai usang sekali', async () => {
  const { konteks, buku } = await konteksUji((await ruangTerkompilasiBerkas()).bytes());
  const lihat = async () => isiDari(await jalankanTugas(tugas.lihat, konteks, { saat: 'perubahan' }));
  expect(await lihat()).toEqual({ usang: [], ditulis: false });
  await ketikPdn(buku);
  expect(await lihat()).toEqual({ usang: ['2026-TW1'], ditulis: true });
  expect(await lihat()).toEqual({ usang: ['2026-TW1'], ditulis: false });
});

test('tabel yang diamati memuat data, bukan hasil', async () => {
  const { konteks } = await konteksUji((await ruangTerkompilasiBerkas()).bytes());
  const tabel = isiDari(await jalankanTugas(tugas.tabel, konteks, {}));
  expect(tabel.has('KPBJ_Paket')).toBe(true);
  expect(tabel.has('KPBJ_Capaian')).toBe(false);
});
