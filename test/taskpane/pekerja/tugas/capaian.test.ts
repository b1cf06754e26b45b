import { Perhitungan } from '../../../../src/domain/perhitungan/hitung-capaian';
import type { Lingkup } from '../../../../src/domain/perhitungan/lingkup';
import * as tugas from '../../../../src/taskpane/pekerja/tugas/capaian';
import { tugas as layanan } from '../../../../src/taskpane/pekerja/tugas/layanan';
import { ketikPdn } from '../../../bangun/ketikan';
import { barisTabel, isiDari, nilaiDari, ruangBerkas } from '../../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasiBerkas } from '../../../bangun/terkompilasi';
import { jalankanTugas, konteksUji } from '../pembangun-konteks';

const seluruh = { jenis: 'seluruh', kode: null } as const;
const terkompilasi = async () => konteksUji((await ruangTerkompilasiBerkas()).bytes());

describe('daftar capaian', () => {
  test('memuat nilai, target, skor, status, dan cakupan hitungan tangan', async () => {
    const { konteks } = await terkompilasi();
    const isi = isiDari(await jalankanTugas(tugas.daftar, konteks, { lingkup: seluruh }));
    expect(isi).toMatchObject({
      periode: { label: 'Triwulan I 2026' },
      perTanggal: { iso: '2026-03-31' },
      usang: null,
      belumMelapor: { judul: 'Semua unit sudah melapor.', unit: [] },
    });
    const indikator = isi.kelompok.flatMap((satu) => satu.indikator);
    // By hand in test/bangun/terkompilasi.ts.
    expect(indikator.map(({ kode, nilai, capaian, tercapai }) => [kode, nilai, capaian, tercapai])).toEqual([
      ['IK01', '55 %', '68,75 %', 'Target belum tercapai'],
      ['IK02', '87,5 %', '97,22 %', 'Target belum tercapai'],
    ]);
    expect(indikator[0]).toMatchObject({
      target: '80 %',
      kelengkapan: '2 dari 2 OPD, 3 dari 3 baris, 100 % pagu',
      status: { teks: 'Jauh dari target', warna: 'merah' },
      tren: null,
    });
    expect(indikator[1]!.target).toBe('90–110 %');
  });

  test('untuk satu unit hanya unit itu', async () => {
    const { konteks } = await terkompilasi();
    const isi = isiDari(
      await jalankanTugas(tugas.daftar, konteks, { lingkup: { jenis: 'opd', kode: 'DPU' } }),
    );
    expect(isi.kelompok.flatMap((satu) => satu.indikator).map(({ kode, nilai }) => [kode, nilai])).toEqual([
      ['IK01', '50 %'],
      ['IK02', '80 %'],
    ]);
  });

  test('menyebut perubahan dari periode sebelumnya dalam poin persen, dan siapa yang belum melapor', async () => {
    const ruang = await ruangTerkompilasiBerkas();
    await kompilasikan(ruang, '2026-TW2', ['DINKES']);
    const { konteks } = await konteksUji(ruang.bytes());
    const isi = isiDari(await jalankanTugas(tugas.daftar, konteks, { lingkup: seluruh }));
    expect(isi.terkompilasi.map(({ kode }) => kode)).toEqual(['2026-TW2', '2026-TW1', '2026', '2026-S1']);
    expect(isi.belumMelapor.unit.map(({ kode }) => kode)).toEqual(['DPU']);
    const dinkes = isiDari(
      await jalankanTugas(tugas.daftar, konteks, { lingkup: { jenis: 'opd', kode: 'DINKES' } }),
    );
    // The same data as in the first quarter: 60 % and 60 %.
    expect(dinkes.kelompok[0]!.indikator[0]!.tren).toEqual({
      arah: 'tetap',
      makna: 'tetap',
      teks: 'tetap dari periode sebelumnya',
    });
  });

  test('sebelum kompilasi pertama dikatakan begitu', async () => {
    const { konteks } = await konteksUji((await ruangBerkas('disetujui')).bytes());
    const { isi, catatan } = nilaiDari(await jalankanTugas(tugas.daftar, konteks, { lingkup: seluruh }));
    expect([isi, catatan.map(({ kode }) => kode)]).toEqual([undefined, ['periode-belum-dikompilasi']]);
  });
});

test('rincian: bagian rumus, baris, nilai setiap variabel, sel asal, dan tempatnya pada lembar data', async () => {
  const { konteks } = await terkompilasi();
  const isi = isiDari(
    await jalankanTugas(layanan.rincian, konteks, { periode: '2026-TW1', indikator: 'IK01', batas: 1 }),
  );
  expect(isi.usang).toBeNull();
  expect(isi.indikator.nilai).toBe('55 %');
  expect(isi.sebelumDibulatkan).toBeNull();
  expect(isi.agregat[0]).toMatchObject({
    teks: 'jumlah(nilai_pdn)',
    hasil: '1.100.000',
    hitungan: ['3 transaksi dipakai'],
  });
  expect(isi.agregat[0]!.baris).toEqual([
    {
      id: 'inaproc:K1:1',
      opd: 'DINKES',
      isi: '400.000',
      isian: 'nilai_pdn 400.000',
      asal: 'a.xlsx, lembar Transaksi, F9',
      diBuku: { lembar: 'Data Transaksi', baris: 5, teks: 'Data Transaksi, baris 5' },
      ubahan: [],
      // What a Koreksi UKPBJ of this row begins with.
      koreksi: {
        periode: '2026-TW1',
        baris: 'inaproc:K1:1',
        kolom: [
          { nama: 'nilai_pdn', label: 'Nilai produk dalam negeri', nilai: 'Rp 400.000', dikoreksi: false },
        ],
      },
    },
  ]);
});

test('data yang diubah tangan membuat hasil usang, dan hitung ulang menulis angka yang baru', async () => {
  const { konteks, buku } = await terkompilasi();
  const id = (await barisTabel(buku, 'data-transaksi')).find(({ baris }) => baris === 'inaproc:K1:1')!['_id'];
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'data-transaksi',
        kolom: ['nilai_pdn'],
        baris: [{ id: id as string, sel: [600_000] }],
      },
    ]),
  );
  const nilai = async () => (await barisTabel(buku, 'capaian'))[0]!['nilai'];
  const lihat = async () => isiDari(await jalankanTugas(tugas.daftar, konteks, { lingkup: seluruh }));
  expect([(await lihat()).usang, await nilai()]).toEqual([
    'Lembar Capaian belum memuat angka terbaru: data atau rencana berubah sesudah perhitungan terakhir.',
    55,
  ]);
  expect(isiDari(await jalankanTugas(layanan.hitung, konteks, {}))).toEqual({
    judul: 'Lembar Capaian sudah dihitung ulang.',
    periode: ['Triwulan I 2026, data per 31 Maret 2026'],
  });
  // (600.000 + 200.000 + 500.000) / 2.000.000 = 65 %.
  expect([(await lihat()).usang, await nilai()]).toEqual([null, 65]);
});

describe('satu keadaan data dihitung sekali', () => {
  /** How many figures are calculated while it works; those that are there already are not. */
  const terhitung = async (kerja: () => Promise<unknown>): Promise<number> => {
    const hitungBaru = jest.spyOn(
      Perhitungan.prototype as unknown as { hitungBaru: () => unknown },
      'hitungBaru',
    );
    await kerja();
    const kali = hitungBaru.mock.calls.length;
    hitungBaru.mockRestore();
    return kali;
  };

  test('Capaian lingkup mana pun dan Rincian memakai hitungan yang sama sampai sebuah sel berubah', async () => {
    const { konteks, buku } = await terkompilasi();
    const lihat = (lingkup: Lingkup) => () => jalankanTugas(tugas.daftar, konteks, { lingkup });
    const rinci = () =>
      jalankanTugas(layanan.rincian, konteks, { periode: '2026-TW1', indikator: 'IK01', batas: 1 });
    const dpu = { jenis: 'opd', kode: 'DPU' } as const;
    // Two indicators in each scope.
    expect(await terhitung(lihat(seluruh))).toBe(2);
    expect(await terhitung(lihat(seluruh))).toBe(0);
    expect(await terhitung(rinci)).toBe(0);
    expect(await terhitung(lihat(dpu))).toBe(2);
    expect(await terhitung(lihat(dpu))).toBe(0);
    await ketikPdn(buku);
    expect(await terhitung(lihat(seluruh))).toBe(2);
    expect(await terhitung(rinci)).toBe(0);
    // What calculating again writes is no part of what figures come from; its rows are of all three scopes.
    expect(await terhitung(() => jalankanTugas(layanan.hitung, konteks, {}))).toBe(4);
    expect(await terhitung(rinci)).toBe(0);
    expect(await terhitung(lihat(seluruh))).toBe(0);
    expect(await terhitung(lihat(dpu))).toBe(0);
  });
});
