import type { Catatan } from '../../src/application/catatan';
import { pratinjauDistribusi } from '../../src/application/distribusi/pratinjau';
import { tetapkan } from '../../src/application/kunci/tetapkan';
import { bahasaIndonesia } from '../../src/teks/bahasa-indonesia';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { csv, realisasiContoh, rupContoh } from '../bangun/data-csv';
import { lingkunganUji } from '../bangun/lingkungan';
import { isiDari, kumpulkan, nilaiDari } from '../bangun/ruang-kerja';
import { tgl } from '../bangun/tanggal';
import { tulisKode } from '../bangun/tulis-kode';
import { dikatakan, Meja } from './langkah-sebab';

/** Findings of these codes, as `[code, parameters]`. */
const dari = (catatan: readonly Catatan[], ...kode: readonly Catatan['kode'][]) =>
  catatan.flatMap((satu) => (kode.includes(satu.kode) ? [[satu.kode, satu.params]] : []));

const sebelumDistribusi = async (meja: Meja): Promise<readonly Catatan[]> =>
  nilaiDari(await pratinjauDistribusi(meja.buku, tgl('2026-04-06'), '2026-TW1')).catatan;

const berkas = async (meja: Meja, unit: string): Promise<readonly [string, Uint8Array]> => [
  `${unit}.xlsx`,
  await BerkasKembali.dari(await meja.template(unit))
    .nyatakan()
    .bytes(),
];

const baruDiketahui = ['angka-tanpa-nilai', 'kolom-unit-kosong'] as const;

describe('distribusi mengatakan lebih dahulu', () => {
  test('tidak ada yang perlu dikatakan bila semuanya ada', async () =>
    expect(
      dari(await sebelumDistribusi(await Meja.siap([])), 'tingkat-tanpa-baris', 'kolom-tim-kosong'),
    ).toEqual([]));

  test('tanpa transaksi: indikator yang membacanya, dan sesudah diimpor tidak lagi', async () => {
    const meja = await Meja.siap([], [rupContoh]);
    const [satu] = (await sebelumDistribusi(meja)).filter(({ kode }) => kode === 'tingkat-tanpa-baris');
    expect(satu?.params).toEqual({ periode: '2026-TW1', tingkat: 'transaksi', indikator: ['IK01'] });
    expect(bahasaIndonesia.catatan(satu!)).toBe(
      'Tidak satu pun template Triwulan I 2026 berisi baris transaksi, sedangkan IK01 memerlukannya, sehingga tidak akan dapat dihitung. Impor realisasi di halaman Data, buat lagi templatenya di halaman Distribusi, minta unit mengisinya, lalu kompilasi.',
    );
    await meja.impor(realisasiContoh);
    expect(dari(await sebelumDistribusi(meja), 'tingkat-tanpa-baris')).toEqual([]);
  });

  test('kolom yang diimpor tim dan kosong pada semua baris', async () => {
    const tanpaMetode = csv(
      'realisasi.csv',
      'Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)',
      'KOTA X;Dinas Kesehatan;K1;1001;2026;Tender;APBD;PT;;Barang;Paket K1;SELESAI;800000;400000',
      'KOTA X;Dinas Pekerjaan Umum;U1;2001;2026;Tender;APBD;PT;;Barang;Paket U1;SELESAI;1000000;500000',
    );
    const meja = await Meja.siap([{ basis: 'metode == "Tender"' }], [rupContoh, tanpaMetode]);
    const disebut = [
      'kolom-tim-kosong',
      { tingkat: 'transaksi', baris: 2, kolom: ['Metode pemilihan'], indikator: ['IK01'] },
    ];
    expect(dari(await sebelumDistribusi(meja), 'kolom-tim-kosong')).toEqual([disebut]);
    // A unit that gave it is enough: then somebody fills the column.
    await meja.lapor('DPU', { transaksi: { U1: { metode: 'Tender' } } });
    expect(dari(await sebelumDistribusi(meja), 'kolom-tim-kosong')).toEqual([]);
  });
});

describe('kompilasi mengatakan lebih dahulu, satu catatan setiap sebab', () => {
  test('indikator yang merujuk ikut pada sebab yang sama', async () => {
    const meja = await Meja.siap([
      { rumus: 'IK02 + 1' },
      { rumus: 'jumlah(nilai_umk) / jumlah(nilai_kontrak) * 100' },
    ]);
    const { catatan } = nilaiDari(
      await kumpulkan(meja.buku, [await berkas(meja, 'DPU')], { pratinjau: true }),
    );
    expect(dari(catatan, ...baruDiketahui)).toEqual([
      [
        'angka-tanpa-nilai',
        {
          periode: '2026-TW1',
          indikator: ['IK01', 'IK02'],
          sebab: expect.objectContaining({ jenis: 'data-belum-lengkap', baris: 1 }) as object,
        },
      ],
      [
        'kolom-unit-kosong',
        {
          periode: '2026-TW1',
          kolom: ['Nilai usaha mikro, kecil dan koperasi'],
          indikator: ['IK02'],
          unit: ['Dinas Pekerjaan Umum'],
          lain: 0,
        },
      ],
    ]);
    const pesan = catatan.flatMap((satu) =>
      satu.kode === 'angka-tanpa-nilai' ? [bahasaIndonesia.catatan(satu)] : [],
    );
    expect(pesan).toEqual([
      'IK01, IK02 tidak dapat dihitung untuk Triwulan I 2026. Semua 1 baris transaksi dikeluarkan karena isiannya kurang: "Nilai usaha mikro, kecil dan koperasi" kosong pada semua 1 baris. Minta unit mengisi "Nilai usaha mikro, kecil dan koperasi" pada template, lalu kompilasi lagi.',
    ]);
    // A preview writes nothing: no period is compiled.
    expect(await meja.terkompilasi()).toBe(false);
  });

  test('yang sudah disebut tentang paket tidak diulang', async () => {
    const meja = await Meja.siap([{ cakupanData: 'paket-terpilih' }, { rumus: 'jumlah(nilai_pdn)' }]);
    const { catatan } = nilaiDari(
      await kumpulkan(meja.buku, [await berkas(meja, 'DPU')], { pratinjau: true }),
    );
    expect(dari(catatan, 'paket-belum-dipetakan', ...baruDiketahui).map(([kode]) => kode)).toEqual([
      'paket-belum-dipetakan',
    ]);
  });

  test('angka yang ada tidak disebut, dan angka periode yang dikunci tetap', async () => {
    const meja = await Meja.siap([{}, { rumus: 'jumlah(nilai_umk)' }]);
    await meja.laporSemua();
    expect(dikatakan(await meja.angka('IK02'))).toEqual(expect.arrayContaining(['data-belum-lengkap']));
    isiDari(
      await tetapkan(meja.buku, lingkunganUji('kunci'), {
        periode: '2026-TW1',
        oleh: 'Kepala',
        nomor: '900/1',
        tulis: tulisKode,
      }),
    );
    const isian = { transaksi: { U1: { nilai_umk: 100_000 } } };
    await meja.lapor('DPU', isian);
    // As it was locked, with the reason of that day.
    expect(dikatakan(await meja.angka('IK02'))).toEqual(expect.arrayContaining(['data-belum-lengkap']));
    const { catatan } = nilaiDari(
      await kumpulkan(meja.buku, [await berkas(meja, 'DINKES')], { pratinjau: true }),
    );
    expect(dari(catatan, ...baruDiketahui)).toEqual([]);
  });
});
