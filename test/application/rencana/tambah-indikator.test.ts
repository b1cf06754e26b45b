import { pustakaRencana } from '../../../src/application/rencana/pustaka-rencana';
import { tambahDariPustaka, tambahIndikator } from '../../../src/application/rencana/tambah-indikator';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import type { Workbook } from '../../../src/application/ports/workbook';
import { indikator } from '../../bangun/rencana';
import { lingkunganUji } from '../../bangun/lingkungan';
import {
  barisTabel,
  isiDari,
  ketikBaris,
  kodeCatatan,
  nilaiDari,
  ruangBerkas,
  ruangPada,
} from '../../bangun/ruang-kerja';

const muat = async (buku: Workbook) => nilaiDari(await muatRuangKerja(buku));
let putaran = 0;
const tambah = (buku: Workbook, ...pustaka: string[]) =>
  tambahDariPustaka(
    buku,
    lingkunganUji(`t${++putaran}`),
    pustaka.map((satu) => ({ pustaka: satu, area: 'A1' })),
  );

test('indikator pustaka masuk ke area yang dipilih dengan kode berikutnya; baris lain tidak disentuh', async () => {
  const buku = await ruangPada('berencana');
  const awal = await barisTabel(buku, 'indikator');
  const hasil = isiDari(await tambah(buku, 'tender-gagal'));
  expect(hasil).toEqual({
    ditambahkan: [{ kode: 'IK03', nama: 'Tender dan seleksi gagal', area: 'A1' }],
    sudahAda: [],
  });
  const baris = await barisTabel(buku, 'indikator');
  expect(baris.slice(0, 2)).toEqual(awal);
  expect(baris[2]).toMatchObject({
    kode: 'IK03',
    area: 'A1',
    rumus: 'cacah(status == "Gagal/Batal") / cacah(terisi(tgl_pengumuman)) * 100',
    pustaka: 'tender-gagal',
    polarisasi: 'Makin rendah makin baik',
  });
});

test('indikator gabungan membawa yang dirujuknya, dan rumusnya memakai kode yang baru', async () => {
  const buku = await ruangPada('berencana');
  isiDari(await tambah(buku, 'tender-gagal'));
  const { ditambahkan, sudahAda } = isiDari(await tambah(buku, 'indeks-kinerja-pbj', 'tender-gagal'));
  // It reads efisiensi-hps, kontrak-tepat-waktu, tender-gagal (IK03 already) and konsultasi-tepat-waktu.
  expect(ditambahkan.map(({ kode }) => kode)).toEqual(['IK04', 'IK05', 'IK06', 'IK07']);
  expect(sudahAda).toEqual(['IK03']);
  const { rencana, rujukan } = (await muat(buku)).data;
  const gabungan = rencana.indikator.at(-1)!;
  expect(gabungan.rumus).toBe(
    '0.25 * skor(IK04) + 0.25 * skor(IK05) + 0.25 * skor(IK03) + 0.25 * skor(IK06)',
  );
  const id = (kode: string) => rencana.indikator.find((satu) => satu.kode === kode)!.id;
  expect(rujukan.get(gabungan.id)).toEqual(
    new Map(['IK04', 'IK05', 'IK03', 'IK06'].map((kode) => [kode.toLowerCase(), id(kode)])),
  );
});

test('area yang tidak ada ditolak dengan area terdekat, tanpa menulis apa pun', async () => {
  const buku = await ruangPada('berencana');
  const awal = buku.potretSemua();
  const hasil = nilaiDari(
    await tambahDariPustaka(buku, lingkunganUji('t'), [{ pustaka: 'tender-gagal', area: 'A2' }]),
  );
  expect(hasil).toEqual({
    catatan: [
      expect.objectContaining({
        kode: 'rujukan-tidak-ada',
        params: { bagian: 'Area Strategis', kode: 'A2', saran: 'A1' },
      }),
    ],
  });
  expect(buku.potretSemua()).toEqual(awal);
});

test('nama pustaka yang tidak ada ditolak', async () => {
  expect(kodeCatatan(await tambah(await ruangPada('berencana'), 'tender-gagak'))).toEqual([
    'pustaka-tidak-dikenal',
  ]);
});

test('baris indikator yang belum dapat dibaca tidak hilang dan tidak menghalangi', async () => {
  const buku = await ketikBaris(await ruangBerkas('berencana'), 'Indikator', {
    kode: 'IK09',
    nama: 'Separuh',
  });
  isiDari(await tambah(buku, 'tender-gagal'));
  expect((await barisTabel(buku, 'indikator')).map(({ kode }) => kode)).toEqual([
    'IK01',
    'IK02',
    'IK09',
    // Not IK03: a code that stands on the sheet is taken, also where its row cannot be read.
    'IK10',
  ]);
});

test('rencana yang sudah disetujui: dikatakan bahwa persetujuannya harus diulang', async () => {
  expect(kodeCatatan(await tambah(await ruangPada('disetujui'), 'tender-gagal'))).toEqual([
    'rencana-disetujui-diubah',
  ]);
});

test('indikator sendiri: rumus yang salah dicatat tetapi tetap ditulis', async () => {
  const buku = await ruangPada('berencana');
  const { id: _, kode: __, ...atribut } = indikator({ nama: 'Sendiri', rumus: 'jumlah(pagi)' });
  const hasil = await tambahIndikator(buku, lingkunganUji('t'), atribut);
  expect(isiDari(hasil).ditambahkan).toEqual([{ kode: 'IK03', nama: 'Sendiri', area: 'A1' }]);
  expect(kodeCatatan(hasil)).toEqual(['nama-tidak-dikenal']);
  expect((await muat(buku)).data.rencana.indikator[2]).toMatchObject({ kode: 'IK03', rumus: 'jumlah(pagi)' });
});

test('pustaka menawarkan rumus dengan kata, variabel, dan apa yang sudah ada di rencana', async () => {
  const buku = await ruangPada('berencana');
  isiDari(await tambah(buku, 'revisi-rup'));
  const { entri, area } = isiDari(await pustakaRencana(buku));
  expect(area).toEqual([{ kode: 'A1', nama: 'Belanja' }]);
  expect(entri.find(({ id }) => id === 'revisi-rup')).toMatchObject({
    bacaan: '[banyaknya paket RUP dengan Banyaknya revisi RUP paket > 0] ÷ [banyaknya paket RUP] × 100',
    variabel: [{ nama: 'jumlah_revisi_rup', label: 'Banyaknya revisi RUP paket' }],
    memerlukan: [],
    sudahAda: ['IK03'],
    saranArea: 'A1',
  });
  const gabungan = entri.find(({ id }) => id === 'indeks-kinerja-pbj')!;
  expect(gabungan.memerlukan).toEqual([
    'efisiensi-hps',
    'kontrak-tepat-waktu',
    'tender-gagal',
    'konsultasi-tepat-waktu',
  ]);
  expect(gabungan.bacaan).toContain('0,25 × skor Efisiensi terhadap HPS + ');
  expect(gabungan.variabel).toEqual([]);
});
