import { bahanRumus } from '../../../src/application/rencana/bahan-rumus';
import { periksaDraf, type BahanDraf } from '../../../src/application/rencana/draf-rumus';
import { ubahRumus } from '../../../src/application/rencana/ubah-rumus';
import { ujiRumus } from '../../../src/application/rencana/uji-rumus';
import type { Workbook } from '../../../src/application/ports/workbook';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { rencanaBerlaku } from '../../../src/application/ruang-kerja/rencana-berlaku';
import { indikator } from '../../bangun/rencana';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari, ruangPada } from '../../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';

const idDari = async (buku: Workbook, kode: string): Promise<string> =>
  nilaiDari(await muatRuangKerja(buku)).data.rencana.indikator.find((satu) => satu.kode === kode)!.id;
const ubahSel = async (buku: Workbook, id: string, kolom: string, nilai: string) =>
  nilaiDari(
    await buku.terapkan([
      { jenis: 'simpan', tabelId: 'indikator', kolom: [kolom], baris: [{ id, sel: [nilai] }] },
    ]),
  );
const PDN = 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100';

describe('pemeriksaan selagi mengetik', () => {
  const bahan: BahanDraf = {
    indikator: [indikator(), indikator({ id: 'ik-2', kode: 'IK02', rumus: 'IK01 * 2' })],
    rujukan: new Map(),
  };

  test('salah nama: di karakternya, dengan nama terdekat', () => {
    const { catatanRumus, bacaan } = periksaDraf(bahan, { rumus: 'jumlah(nilai_pdm)', basis: '' });
    expect(catatanRumus).toEqual([
      expect.objectContaining({
        kode: 'nama-tidak-dikenal',
        params: { nama: 'nilai_pdm', terdekat: 'nilai_pdn' },
        lokasi: expect.objectContaining({ posisi: [7, 16] }) as object,
      }),
    ]);
    expect(bacaan).toBeUndefined();
  });

  test('rumus yang benar dibaca dengan kata; basisnya menentukan baris yang dihitung cacah()', () => {
    expect(periksaDraf(bahan, { rumus: 'cacah()', basis: 'status == "Selesai"' })).toEqual({
      catatanRumus: [],
      catatanBasis: [],
      bacaan: '[banyaknya transaksi]',
      bacaanBasis: 'Status transaksi = "Selesai"',
      kolomTanggal: expect.objectContaining({ usul: null }) as object,
    });
  });

  // A contract has its value from the day it was signed; a ceiling stands in the plan, and no unit's row has a day.
  test('tanggal penentu periode diusulkan dari isi rumus, dan hanya yang dipunyai barisnya', () => {
    const kolom = (rumus: string, basis = '') => {
      const { usul, pilihan } = periksaDraf(bahan, { rumus, basis }).kolomTanggal;
      return { usul, pilihan: pilihan.map(({ nama }) => nama) };
    };
    const transaksi = ['tgl_pengumuman', 'tgl_penetapan', 'tgl_kontrak', 'tgl_bast'];
    expect(kolom('jumlah(nilai_pdn) / jumlah(nilai_kontrak)')).toEqual({
      usul: 'tgl_kontrak',
      pilihan: expect.arrayContaining(transaksi) as string[],
    });
    expect(kolom('cacah()', 'terisi(tgl_penetapan)').usul).toBe('tgl_penetapan');
    expect(kolom('jumlah(pagu)').pilihan).toEqual(['tgl_umumkan_rup']);
    expect(kolom('jumlah(pagu)').usul).toBeNull();
    expect(kolom('jumlah(nilai_pdm)')).toEqual({ usul: null, pilihan: [] });
  });

  test('basis yang salah tidak menjadi catatan rumus', () => {
    const { catatanRumus, catatanBasis } = periksaDraf(bahan, { rumus: 'jumlah(pagu)', basis: 'pagu' });
    expect(catatanRumus).toEqual([]);
    expect(catatanBasis.map(({ kode }) => kode)).toEqual(['basis-bukan-kondisi']);
  });

  test('lingkaran dengan indikator lain disebut', () => {
    const { catatanRumus } = periksaDraf(bahan, { indikatorId: 'ik-1', rumus: 'IK02 + 1', basis: '' });
    expect(catatanRumus).toEqual([
      expect.objectContaining({ kode: 'siklus', params: { jalur: ['IK01', 'IK02', 'IK01'] } }),
    ]);
  });

  test('kesalahan rumus lain tidak ikut disebut', () => {
    const lain = { ...bahan, indikator: [indikator({ rumus: 'jumlah(' })] };
    expect(periksaDraf(lain, { rumus: 'jumlah(pagu)', basis: '' }).catatanRumus).toEqual([]);
  });
});

test('penyunting mulai dari rumus dengan nama yang berlaku sekarang', async () => {
  const buku = await ruangPada('berencana');
  const satu = await idDari(buku, 'IK01');
  const dua = await idDari(buku, 'IK02');
  const dahulu = { rumus: 'jumlah(pagu) / jumlah(belanja_pbj) * 100', basis: '' };
  isiDari(
    await ubahRumus(buku, lingkunganUji('u'), { indikatorId: dua, rumus: 'IK01 / 2', basis: '', dahulu }),
  );
  await ubahSel(buku, satu, 'kode', 'PDN');
  const { bernamaKini, indikator: daftar, periode } = isiDari(await bahanRumus(buku));
  expect(daftar.find(({ id }) => id === dua)?.rumus).toBe('IK01 / 2');
  expect(bernamaKini.get(dua)).toEqual({ rumus: 'PDN / 2', basis: '' });
  expect(periode).toEqual([]);
});

describe('uji pada data yang ada', () => {
  // `ruangTerkompilasi` gives the rows: domestic 1.100.000 of 2.000.000; by unit 600.000 and 500.000.
  test('periode terkompilasi: nilai, cakupan, dan baris yang dipakai', async () => {
    const buku = await ruangTerkompilasi();
    const hasil = isiDari(
      await ujiRumus(buku, {
        draf: { rumus: PDN, basis: 'nilai_pdn < 500000' },
        sumber: { periode: '2026-TW1' },
        batas: 5,
      }),
    );
    // Without DPU's 500.000: (400.000 + 200.000) / (800.000 + 200.000).
    expect(hasil.capaian.hasil).toEqual({ jenis: 'nilai', nilai: 60 });
    expect(hasil.capaian.cakupan).toMatchObject({ opd: [2, 2] });
    const [atas] = hasil.rincian.agregat;
    expect(atas).toMatchObject({ teks: 'jumlah(nilai_pdn)', dipakai: 2, diLuarBasis: 1 });
    expect(atas!.barisDihitung.map(({ nilai }) => nilai).sort()).toEqual([200_000, 400_000]);
    expect(hasil.namaBaris(atas!.barisDihitung[0]!.id)).toEqual(expect.any(String));
  });

  test('data impor sebelum ada kompilasi, per akhir tahun', async () => {
    const buku = await ruangPada('berdata');
    const hasil = isiDari(
      await ujiRumus(buku, { draf: { rumus: 'jumlah(pagu)', basis: '' }, sumber: 'impor', batas: 5 }),
    );
    // Ceilings 1.500.000 (DINKES) and 2.000.000 (DPU).
    expect(hasil.capaian.hasil).toEqual({ jenis: 'nilai', nilai: 3_500_000 });
    expect(hasil).toMatchObject({ periode: { kode: '2026' }, perTanggal: 20_818 }); // 31 December 2026
  });

  test('sebab bila tidak dapat dihitung', async () => {
    const buku = await ruangPada('berdata');
    const draf = { rumus: 'jumlah(pagu) / jumlah(pagu, pagu < 0)', basis: '' };
    const hasil = isiDari(await ujiRumus(buku, { draf, sumber: 'impor', batas: 5 }));
    expect(hasil.capaian.hasil).toMatchObject({
      jenis: 'tidak-dapat-dihitung',
      sebab: { jenis: 'penyebut-nol' },
    });
  });

  test.each([
    ['rumus yang salah', { rumus: 'jumlah(pagi)', basis: '' }, 'impor', 'nama-tidak-dikenal'],
    ['tanpa data impor', { rumus: 'jumlah(pagu)', basis: '' }, 'impor', 'data-impor-kosong'],
    [
      'periode yang belum dikompilasi',
      { rumus: 'jumlah(pagu)', basis: '' },
      { periode: '2026-TW1' },
      'periode-belum-dikompilasi',
    ],
  ] as const)('%s ditolak dengan catatan', async (_, draf, sumber, kode) => {
    const buku = await ruangPada('berencana');
    const hasil = await ujiRumus(buku, { draf, sumber, batas: 5 });
    expect(kodeCatatan(hasil)).toContain(kode);
    expect(nilaiDari(hasil).isi).toBeUndefined();
  });

  test('kesalahan rumus indikator lain tidak menghalangi', async () => {
    const buku = await ruangPada('berdata');
    await ubahSel(buku, await idDari(buku, 'IK01'), 'rumus', 'jumlah(');
    const draf = { rumus: 'jumlah(pagu)', basis: '' };
    expect(isiDari(await ujiRumus(buku, { draf, sumber: 'impor', batas: 1 })).capaian.hasil).toEqual({
      jenis: 'nilai',
      nilai: 3_500_000,
    });
  });
});

describe('menyimpan rumus', () => {
  const dahulu = { rumus: PDN, basis: '' };
  const simpan = async (buku: Workbook, ubah: object = {}) =>
    ubahRumus(buku, lingkunganUji('u'), {
      indikatorId: await idDari(buku, 'IK01'),
      rumus: 'jumlah(nilai_pdn)',
      basis: 'status == "Selesai"',
      dahulu,
      ...ubah,
    });

  test('hanya sel rumus, basis, dan rujukannya yang berubah; persetujuan harus diulang', async () => {
    const buku = await ruangPada('disetujui');
    const [awal, ...lain] = await barisTabel(buku, 'indikator');
    const hasil = await simpan(buku);
    expect(isiDari(hasil)).toEqual({ kode: 'IK01', tanpaPerubahan: false });
    expect(kodeCatatan(hasil)).toEqual(['rencana-disetujui-diubah']);
    expect(await barisTabel(buku, 'indikator')).toEqual([
      {
        ...awal,
        rumus: 'jumlah(nilai_pdn)',
        basis: 'status == "Selesai"',
        rujukan: 'nilai_pdn=nilai_pdn;status=status',
      },
      ...lain,
    ]);
    expect(rencanaBerlaku(nilaiDari(await muatRuangKerja(buku)).data)).toHaveProperty('catatan');
  });

  test('rumus yang salah tetap tersimpan, dengan catatan di selnya', async () => {
    const buku = await ruangPada('berencana');
    const hasil = nilaiDari(await simpan(buku, { rumus: 'jumlah(pagu', basis: '' }));
    expect(hasil.isi).toMatchObject({ tanpaPerubahan: false });
    expect(hasil.catatan[0]).toMatchObject({
      kode: 'kurung-tidak-ditutup',
      lokasi: { lembar: 'Indikator', sel: 'H5' },
    });
    expect((await barisTabel(buku, 'indikator'))[0]).toMatchObject({ rumus: 'jumlah(pagu', rujukan: null });
  });

  test('rumus yang sudah diubah orang lain di lembarnya tidak ditimpa', async () => {
    const buku = await ruangPada('berencana');
    await ubahSel(buku, await idDari(buku, 'IK01'), 'rumus', 'jumlah(nilai_kontrak)');
    const awal = buku.potretSemua();
    expect(await simpan(buku)).toEqual({ ok: false, error: { kode: 'conflict' } });
    expect(buku.potretSemua()).toEqual(awal);
  });

  test('indikator yang sudah dihapus: tidak ada yang ditulis', async () => {
    expect(await simpan(await ruangPada('berencana'), { indikatorId: 'hilang' })).toEqual({
      ok: false,
      error: { kode: 'conflict' },
    });
  });

  test('tanpa perubahan tidak menulis apa pun', async () => {
    const buku = await ruangPada('disetujui');
    const awal = buku.potretSemua();
    expect(isiDari(await simpan(buku, dahulu))).toEqual({ kode: 'IK01', tanpaPerubahan: true });
    expect(buku.potretSemua()).toEqual(awal);
  });
});
