import { perbaruiDaftarIsi } from '../../../../src/application/daftar-isi/perbarui-daftar-isi';
import * as tugas from '../../../../src/taskpane/pekerja/tugas/lembar';
import { pergi } from '../../../../src/taskpane/pekerja/tugas/tempat';
import { isiDari, nilaiDari, ruangBerkas } from '../../../bangun/ruang-kerja';
import { jalankanTugas, konteksUji } from '../pembangun-konteks';

test('lembar yang tersembunyi terdaftar dengan kegunaannya, dan tampak sesudah dibuka dari panel', async () => {
  const ruang = await ruangBerkas('kosong');
  nilaiDari(await perbaruiDaftarIsi(ruang));
  const { konteks, host } = await konteksUji(ruang.bytes());
  const lihat = async () => isiDari(await jalankanTugas(tugas.daftar, konteks, {}));
  const baseline = { nama: 'Baseline', kegunaan: 'Baseline indikator' };
  expect(await lihat()).toContainEqual({ ...baseline, tersembunyi: true });
  expect((await lihat())[0]).toEqual({
    nama: 'Daftar Isi',
    kegunaan: 'Semua lembar buku kerja ini',
    tersembunyi: false,
  });
  // The sheet that only the program uses.
  expect((await lihat()).map(({ nama }) => nama)).not.toContain('_kinerja');
  expect(isiDari(await jalankanTugas(pergi, konteks, { lembar: 'Baseline' }))).toEqual({ ada: true });
  expect(host.workbook.active.name).toBe('Baseline');
  expect(await lihat()).toContainEqual({ ...baseline, tersembunyi: false });
});
