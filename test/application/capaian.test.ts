import { capaian } from '../../src/application/capaian/capaian';
import { rincian } from '../../src/application/capaian/rincian';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { ruangTerkompilasi } from '../bangun/terkompilasi';
import {
  barisTabel,
  isiDari,
  kodeCatatan,
  kumpulkan,
  nilaiDari,
  ruangPada,
  sebar,
} from '../bangun/ruang-kerja';

const harapan = [
  ['IK01', 'seluruh', null, 55, 68.75],
  ['IK01', 'opd', 'DINKES', 60, 75],
  ['IK01', 'opd', 'DPU', 50, 62.5],
  ['IK02', 'seluruh', null, 87.5, 97.22],
  ['IK02', 'opd', 'DINKES', 100, 100],
  ['IK02', 'opd', 'DPU', 80, 88.89],
];

test('capaian sama dengan hitungan tangan, dan dengan yang tertulis pada lembar Capaian', async () => {
  const buku = await ruangTerkompilasi();
  const hasil = isiDari(await capaian(buku));
  expect(hasil.periode.kode).toBe('2026-TW1');
  expect(
    hasil.capaian.map(({ indikator, lingkup, hasil: nilai, capaian: { skor } }) => [
      indikator.kode,
      lingkup.jenis,
      lingkup.kode,
      nilai.jenis === 'nilai' ? Number(nilai.nilai.toFixed(10)) : nilai.sebab,
      skor.jenis === 'skor' ? skor.skor : skor.sebab,
    ]),
  ).toEqual(harapan);
  const lembar = await barisTabel(buku, 'capaian');
  expect(
    lembar.map(({ indikator, kodeLingkup, nilai, skor }) => [indikator, kodeLingkup, nilai, skor]),
  ).toEqual(harapan.map(([kode, , unit, nilai, skor]) => [kode, unit, nilai, skor]));
  expect(lembar[0]).toMatchObject({
    lingkup: 'Seluruh OPD',
    target: '80',
    satuan: '%',
    status: 'Jauh dari target',
    tercapai: 'Belum tercapai',
    cakupan: '2 dari 2 OPD, 3 dari 3 baris, 100 % pagu',
    sebab: null,
  });
  expect(lembar[3]).toMatchObject({ target: '90–110', status: 'Mendekati target' });
});

test('sebelum kompilasi pertama disebut apa yang harus dilakukan', async () => {
  const buku = await ruangPada('disetujui');
  expect(kodeCatatan(await capaian(buku))).toEqual(['periode-belum-dikompilasi']);
  expect(kodeCatatan(await rincian(buku, { indikator: 'IK01', batas: 5 }))).toEqual([
    'periode-belum-dikompilasi',
  ]);
});

test('periode lain yang belum dikompilasi tidak dikarang', async () => {
  const buku = await ruangTerkompilasi();
  expect(nilaiDari(await capaian(buku, '2026-TW2'))).toMatchObject({
    catatan: [{ kode: 'periode-belum-dikompilasi', params: { periode: '2026-TW2' } }],
  });
  expect(isiDari(await capaian(buku, '2026-tw1')).periode.kode).toBe('2026-TW1');
});

test('membaca capaian tidak mengubah buku', async () => {
  const buku = await ruangTerkompilasi();
  const awal = buku.potretSemua();
  await capaian(buku);
  await rincian(buku, { indikator: 'IK01', batas: 5 });
  expect(buku.potretSemua()).toEqual(awal);
});

test('unit yang diam tidak dihitung, dan capaian tidak berwarna', async () => {
  const buku = await ruangPada('disetujui');
  const dpu = (await sebar(buku)).get('DPU')!;
  isiDari(await kumpulkan(buku, [['b.xlsx', dpu]]));
  const lembar = await barisTabel(buku, 'capaian');
  expect(lembar[0]).toMatchObject({
    nilai: 50,
    cakupan: '1 dari 2 OPD, 1 dari 1 baris, 100 % pagu',
    status: 'Data belum memadai',
  });
  expect(lembar[1]).toMatchObject({
    kodeLingkup: 'DINKES',
    nilai: null,
    status: 'Tidak dapat dinilai',
    cakupan: '0 dari 1 OPD',
  });
  expect(lembar[5]).toMatchObject({
    indikator: 'IK02',
    kodeLingkup: 'DPU',
    nilai: null,
    sebab: 'data-belum-lengkap',
  });
});

describe('rincian perhitungan', () => {
  test('bagian rumus, barisnya, dan sel asalnya pada berkas yang dikembalikan', async () => {
    const buku = await ruangTerkompilasi();
    const hasil = isiDari(await rincian(buku, { indikator: 'ik01', batas: 10 }));
    const [pdn, kontrak] = hasil.rincian.agregat;
    expect(pdn).toMatchObject({
      teks: 'jumlah(nilai_pdn)',
      hasil: { jenis: 'nilai', nilai: 1_100_000 },
      dipakai: 3,
      barisDihitung: [
        { id: 'inaproc:K1:1', nilai: 400_000 },
        { id: 'inaproc:K2:1', nilai: 200_000 },
        { id: 'inaproc:U1:1', nilai: 500_000 },
      ],
    });
    expect(kontrak).toMatchObject({ teks: 'jumlah(nilai_kontrak)', hasil: { nilai: 2_000_000 } });
    expect(pdn!.barisDihitung.map(({ id }) => hasil.asal(pdn!, id))).toEqual([
      {
        opd: 'DINKES',
        berkas: 'a.xlsx',
        lembar: 'Transaksi',
        baris: 9,
        sel: { nilai_kontrak: 'E9', nilai_pdn: 'F9' },
        // Title, instruction, hidden ids, headers, then data: row 5.
        diBuku: { lembar: 'Data Transaksi', baris: 5 },
      },
      {
        opd: 'DINKES',
        berkas: 'a.xlsx',
        lembar: 'Transaksi',
        baris: 10,
        sel: { nilai_kontrak: 'E10', nilai_pdn: 'F10' },
        diBuku: { lembar: 'Data Transaksi', baris: 6 },
      },
      {
        opd: 'DPU',
        berkas: 'b.xlsx',
        lembar: 'Transaksi',
        baris: 9,
        sel: { nilai_kontrak: 'E9', nilai_pdn: 'F9' },
        diBuku: { lembar: 'Data Transaksi', baris: 7 },
      },
    ]);
  });

  test('untuk satu unit, dan dibatasi banyaknya', async () => {
    const buku = await ruangTerkompilasi();
    const hasil = isiDari(await rincian(buku, { indikator: 'IK01', opd: 'dinkes', batas: 1 }));
    expect(hasil.capaian.hasil).toEqual({ jenis: 'nilai', nilai: 60 });
    expect(hasil.rincian.agregat[0]).toMatchObject({ dipakai: 2, barisDihitung: [{ id: 'inaproc:K1:1' }] });
  });

  test('kolom yang dipindah di berkas unit ditunjuk pada tempatnya yang baru', async () => {
    const buku = await ruangPada('disetujui');
    const berkas = BerkasKembali.dari((await sebar(buku)).get('DPU')!);
    for (const baris of berkas.pada('Transaksi').baris) baris.splice(2, 0, null);
    isiDari(await kumpulkan(buku, [['b.xlsx', await berkas.bytes()]]));
    const hasil = isiDari(await rincian(buku, { indikator: 'IK01', batas: 1 }));
    expect(hasil.asal(hasil.rincian.agregat[0]!, 'inaproc:U1:1')?.sel).toEqual({
      nilai_kontrak: 'F9',
      nilai_pdn: 'G9',
    });
  });

  test.each([
    ['indikator', { indikator: 'IK09' }, 'indikator-tidak-dikenal', 'IK01'],
    ['unit', { indikator: 'IK01', opd: 'DINKS' }, 'unit-tidak-dikenal', 'DINKES'],
  ])('%s yang tidak dikenal: usul terdekat', async (_, permintaan, kode, saran) => {
    const { catatan, isi } = nilaiDari(await rincian(await ruangTerkompilasi(), { ...permintaan, batas: 1 }));
    expect(isi).toBeUndefined();
    expect(catatan).toContainEqual(
      expect.objectContaining({ kode, params: expect.objectContaining({ saran }) as object }),
    );
  });
});
