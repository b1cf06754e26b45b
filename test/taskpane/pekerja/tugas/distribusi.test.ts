import * as tugas from '../../../../src/taskpane/pekerja/tugas/distribusi';
import type { TujuanBerkas } from '../../../../src/application/ports/penulis-buku';
import { fail, ok } from '../../../../src/domain/umum/result';
import { barisTabel, isiDari, nilaiDari, ruangBerkas, tujuanDari } from '../../../bangun/ruang-kerja';
import { jalankanTugas, konteksUji } from '../pembangun-konteks';

async function buka(tahap: 'disetujui' | 'berdata' = 'disetujui') {
  const { konteks, ...lain } = await konteksUji((await ruangBerkas(tahap)).bytes());
  const diserahkan: { cara: string; arsip: string; nama: string[] }[] = [];
  const serah = (cara: string, arsip: string): TujuanBerkas =>
    tujuanDari((berkas) => {
      diserahkan.push({ cara, arsip, nama: berkas.map(({ nama }) => nama) });
      return ok(undefined);
    });
  return { konteks: { ...konteks, serah }, diserahkan, ...lain };
}

test('yang akan diterima unit, kolom menurut tingkatnya, dan tenggatnya', async () => {
  const { konteks } = await buka();
  const isi = isiDari(await jalankanTugas(tugas.lihat, konteks, { periode: '2026-TW1' }));
  expect(isi.periode[0]).toMatchObject({
    kode: '2026-TW1',
    label: 'Triwulan I 2026',
    pilihan: 'Triwulan I 2026',
  });
  expect(isi.akan!.tenggat).toBe('Data per 31 Maret 2026. Dikembalikan paling lambat 8 April 2026.');
  expect(isi.akan!.kolom.map(({ tingkat, kolom }) => [tingkat, kolom.length])).toEqual([
    ['rup', 1],
    ['transaksi', 2],
    ['opd', 1],
  ]);
});

test('template dibuat untuk unit yang dipilih, dan register mencatatnya', async () => {
  const { konteks, buku, diserahkan } = await buka();
  const masukan = { periode: '2026-TW1', unit: ['DPU'], cara: 'buka-buku' } as const;
  expect(isiDari(await jalankanTugas(tugas.buat, konteks, masukan))).toEqual({
    nama: ['2026-TW1_DPU_Dinas-Pekerjaan-Umum.xlsx'],
    jumlahUnit: 1,
    cara: 'buka-buku',
    unduhan: '2026-TW1_DPU_Dinas-Pekerjaan-Umum.xlsx',
  });
  const semua = isiDari(await jalankanTugas(tugas.buat, konteks, { periode: '2026-TW1', cara: 'unduh' }));
  expect(semua.unduhan).toBe('Template 2026-TW1.zip');
  expect(diserahkan.map(({ cara, arsip, nama }) => [cara, arsip, nama.length])).toEqual([
    ['buka-buku', 'Template 2026-TW1.zip', 1],
    ['unduh', 'Template 2026-TW1.zip', 2],
  ]);
  expect((await barisTabel(buku, 'register')).map(({ opd, serial }) => [opd, serial])).toEqual([
    ['DPU', 2],
    ['DINKES', 1],
  ]);
  const { terkirim } = isiDari(await jalankanTugas(tugas.lihat, konteks, { periode: '2026-TW1' }));
  expect(terkirim.map(({ kode, keterangan }) => [kode, keterangan])).toEqual([
    ['DINKES', 'kiriman ke-1 · dibuat 1 April 2026 pukul 08.00 · paling lambat 8 April 2026'],
    ['DPU', 'kiriman ke-2 · dibuat 1 April 2026 pukul 08.00 · paling lambat 8 April 2026'],
  ]);
});

test('sebagai lembar: dibuat di buku kerja, tanpa menyerahkan berkas; yang sudah ada disebut', async () => {
  const { konteks, buku, diserahkan } = await buka();
  const masukan = { periode: '2026-TW1', unit: ['DPU'], cara: 'lembar' } as const;
  expect(isiDari(await jalankanTugas(tugas.buat, konteks, masukan))).toEqual({
    nama: ['DPU TW1 Paket', 'DPU TW1 Transaksi', 'DPU TW1 Data OPD', 'DPU TW1 Pernyataan'],
    jumlahUnit: 1,
    cara: 'lembar',
    unduhan: '',
  });
  expect((await barisTabel(buku, 'register')).map(({ opd, berkasKirim }) => [opd, berkasKirim])).toEqual([
    ['DPU', 'Lembar isian DPU'],
  ]);
  expect(diserahkan).toEqual([]);
  const lagi = nilaiDari(await jalankanTugas(tugas.buat, konteks, masukan));
  expect([lagi.isi!.jumlahUnit, lagi.catatan.map(({ kode }) => kode)]).toEqual([
    0,
    ['lembar-isian-sudah-ada'],
  ]);
});

test('yang dibatalkan tidak menyerahkan berkas dan tidak mengubah register', async () => {
  const { konteks, buku, diserahkan, batalkan } = await buka();
  batalkan();
  const hasil = await tugas.buat(konteks, { periode: '2026-TW1', cara: 'unduh' });
  expect(hasil).toEqual({ ok: false, error: { kode: 'cancelled' } });
  expect([diserahkan, await barisTabel(buku, 'register')]).toEqual([[], []]);
});

test('yang gagal diserahkan tidak dicatat terkirim', async () => {
  const { konteks, buku } = await buka();
  const gagal = { kode: 'host-refused', sebab: 'createWorkbook' } as const;
  const menolak = (banyak: number): TujuanBerkas =>
    tujuanDari((berkas) => fail({ gagal, hilang: berkas.slice(-banyak).map(({ nama }) => nama) }));
  const buat = (tujuan: TujuanBerkas) =>
    tugas.buat({ ...konteks, serah: () => tujuan }, { periode: '2026-TW1', cara: 'buka-buku' });
  expect(await buat(menolak(2))).toEqual({ ok: false, error: gagal });
  expect(await barisTabel(buku, 'register')).toEqual([]);

  // Excel has opened the first one's already: that one is in a person's hands, and stays recorded.
  expect(await buat(menolak(1))).toEqual({ ok: false, error: gagal });
  const register = async () => (await barisTabel(buku, 'register')).map(({ opd, serial }) => [opd, serial]);
  expect(await register()).toEqual([['DINKES', 1]]);

  // What the register told before, it tells again.
  isiDari(await jalankanTugas(tugas.buat, konteks, { periode: '2026-TW1', cara: 'unduh' }));
  expect(await register()).toEqual([
    ['DINKES', 2],
    ['DPU', 1],
  ]);
  await buat(menolak(2));
  expect(await register()).toEqual([
    ['DINKES', 2],
    ['DPU', 1],
  ]);
});

test('rencana yang belum disetujui: sebabnya, tanpa isi template', async () => {
  const { konteks } = await buka('berdata');
  const hasil = nilaiDari(await jalankanTugas(tugas.lihat, konteks, {}));
  expect(hasil.catatan.map(({ kode }) => kode)).toEqual(['rencana-belum-disetujui']);
  expect(hasil.isi!.akan).toBeNull();
});
