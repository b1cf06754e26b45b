import { daftarTataLetak } from '../../../src/domain/impor/tata-letak/daftar';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { impor, ringkasCatatan } from './tabel';

const umum = 'kd_rup,nama_paket,kd_satker_str,nama_satker,pagu,tgl_pengumuman_paket';
const isiUmum = '2001,Perjalanan dinas,1.01,DINAS SATU,1000000,2026-01-31';
const rup = (kepala: string, ...isi: string[]) =>
  impor([`${umum},${kepala}`, ...isi.map((satu) => `${isiUmum},${satu}`)].join('\n'));

const spse = (kepala: string, ...isi: string[]) =>
  impor(
    [
      `kd_rup,nama_satker,kd_satker_str,nama_paket,hps,nilai_kontrak,${kepala}`,
      ...isi.map((satu) => `5001,DINAS SATU,1.01,Paket,1000000,900000,${satu}`),
    ].join('\n'),
  );

test.each([
  ['tipe_swakelola', '1', 'api-paket-swakelola', 'Swakelola'],
  ['nama_klpd_penyelenggara', 'Kota X', 'api-paket-swakelola', 'Swakelola'],
  ['metode_pengadaan', 'Tender', 'api-paket-penyedia', 'Penyedia'],
  ['tgl_awal_pemilihan', '2026-02-01', 'api-paket-penyedia', 'Penyedia'],
])('RUP dengan kolom %s: cara pengadaannya %s → %s %s', (kepala, isi, id, cara) => {
  const hasil = rup(kepala, isi);
  expect(hasil.tataLetak?.id).toBe(id);
  expect(hasil.paket[0]).toMatchObject({
    isian: { cara_pengadaan: { keadaan: 'ada', nilai: cara } },
    tersirat: ['cara_pengadaan'],
  });
  expect(hasil.catatan).toContainEqual(
    expect.objectContaining({
      kode: 'nilai-tersirat',
      params: { variabel: 'Cara pengadaan', nilai: cara, jumlah: 1, tataLetak: hasil.tataLetak?.label },
    }),
  );
});

test('yang disebut berkas sendiri didahulukan, baris demi baris', () => {
  const hasil = rup('metode_pengadaan,tipe_paket', 'Tender,Swakelola', 'Tender,');
  // the second row has the code of the first and is held
  expect(hasil.paket[0]?.isian['cara_pengadaan']).toEqual({ keadaan: 'ada', nilai: 'Swakelola' });
  expect(hasil.paket[0]?.tersirat).toEqual([]);
});

test('"Penyedia di dalam Swakelola" tidak dijadikan Penyedia diam-diam', () => {
  const hasil = rup('metode_pengadaan,tipe_paket', 'Tender,Penyedia di dalam Swakelola');
  expect(hasil.paket[0]?.isian['cara_pengadaan']).toMatchObject({ keadaan: 'tidak-sah' });
  expect(ringkasCatatan(hasil)).toContain('2|tipe_paket peringatan ejaan-tidak-dikenal');
});

test.each([
  ['tanpa bukti apa pun', 'keterangan', 'x'],
  ['dengan bukti keduanya', 'tipe_swakelola,metode_pengadaan', '1,Tender'],
])('RUP %s: cara pengadaan tidak diisi, dan itu dikatakan', (_, kepala, isi) => {
  const hasil = rup(kepala, isi);
  expect(hasil.tataLetak?.id).toBe('api-paket');
  expect(hasil.paket[0]?.isian).not.toHaveProperty('cara_pengadaan');
  expect(ringkasCatatan(hasil)).toContain('1| info tersirat-tidak-diketahui');
  // Its advice: a column of that name.
  const diikuti = rup(`${kepala},cara_pengadaan`, `${isi},Swakelola`);
  expect(diikuti.paket[0]?.isian['cara_pengadaan']).toMatchObject({ nilai: 'Swakelola' });
  expect(ringkasCatatan(diikuti)).not.toContain('1| info tersirat-tidak-diketahui');
});

test.each([
  ['kd_tender', '101', 'Tender'],
  ['status_tender', 'Selesai', 'Tender'],
  ['kd_nontender', '101', 'Non Tender'],
  ['tgl_pengumuman_nontender', '2026-02-01', 'Non Tender'],
])('SPSE dengan kolom %s (%s): sumber transaksinya %s', (kepala, isi, sumber) => {
  const [satu] = spse(kepala, isi).transaksi;
  expect(satu?.isian['sumber_transaksi']).toEqual({ keadaan: 'ada', nilai: sumber });
  expect(satu?.tersirat).toEqual(['sumber_transaksi']);
});

test.each([
  ['kd_tender,kd_nontender', '101,'],
  ['mtd_pemilihan', 'Tender'],
])('SPSE dengan kolom %s saja: tidak pasti, tidak diisi', (kepala, isi) => {
  const hasil = spse(kepala, isi);
  expect(hasil.tataLetak?.id).toBe('spse-paket');
  expect(hasil.transaksi[0]?.isian).not.toHaveProperty('sumber_transaksi');
  expect(ringkasCatatan(hasil)).toContain('1| info tersirat-tidak-diketahui');
});

test('yang tersirat ialah pilihan variabelnya, dan medan yang tak tersirat mempunyai kolom', () => {
  for (const { tersirat = {}, tidakTersirat = [], kolom, tabel } of daftarTataLetak) {
    for (const [id, nilai] of Object.entries(tersirat)) {
      const variabel = variabelBaku.find((satu) => satu.id === id);
      expect(variabel?.tingkat).toBe(tabel);
      expect(variabel?.pilihan).toContain(nilai);
    }
    for (const medan of tidakTersirat) expect(kolom.map((satu) => satu.medan)).toContain(medan);
  }
});
