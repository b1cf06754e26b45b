import { imporRencana } from '../../src/application/impor-rencana';
import { gantiKode } from '../../src/application/unit/ganti-kode';
import type { RencanaMasukan } from '../../src/application/rencana-masukan';
import { muatRuangKerja } from '../../src/application/ruang-kerja/muat';
import { isoDari } from '../../src/domain/umum/tanggal';
import type { Workbook } from '../../src/application/ports/workbook';
import { lingkunganUji } from '../bangun/lingkungan';
import { tgl } from '../bangun/tanggal';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import {
  barisTabel,
  isiDari,
  ketikBaris,
  kodeCatatan,
  nilaiDari,
  ruangBerkas,
  ruangPada,
} from '../bangun/ruang-kerja';

const impor = (buku: Workbook, masukan: RencanaMasukan) => imporRencana(buku, lingkunganUji('lagi'), masukan);
const rencanaDari = async (buku: Workbook) => nilaiDari(await muatRuangKerja(buku)).data.rencana;

test('rencana yang lengkap siap disetujui, dan setiap bagian dihitung', async () => {
  const { jumlah, siapDisetujui } = isiDari(await impor(await ruangPada('kosong'), rencanaMasukan));
  expect(siapDisetujui).toBe(true);
  expect(
    Object.fromEntries(
      jumlah.map(({ bagian, baru, diperbarui, dihapus }) => [bagian, [baru, diperbarui, dihapus]]),
    ),
  ).toEqual({
    OPD: [2, 0, 0],
    Tujuan: [1, 0, 0],
    'Area Strategis': [1, 0, 0],
    Indikator: [2, 0, 0],
    Baseline: [2, 0, 0],
    Target: [10, 0, 0],
    'Rencana Aksi': [2, 0, 0],
  });
});

test('impor yang sama sekali lagi mempertahankan setiap ID baris', async () => {
  const buku = await ruangPada('berencana');
  const awal = await rencanaDari(buku);
  const { jumlah } = isiDari(await impor(buku, rencanaMasukan));
  expect(await rencanaDari(buku)).toEqual(awal);
  expect(jumlah.every(({ baru, dihapus }) => baru === 0 && dihapus === 0)).toBe(true);
});

test('bagian yang tidak ada dibiarkan; yang ada diganti seluruhnya', async () => {
  const buku = await ruangPada('berencana');
  const awal = await rencanaDari(buku);
  isiDari(
    await impor(buku, {
      tujuan: [
        { kode: 'T1', pernyataan: 'Lain', dasar: 'rkpd' },
        { kode: 'T2', pernyataan: 'Dua', dasar: 'rkpd' },
      ],
    }),
  );
  const kini = await rencanaDari(buku);
  expect(kini.tujuan).toEqual([
    { ...awal.tujuan[0], pernyataan: 'Lain', dasar: 'rkpd' },
    { id: expect.any(String) as string, kode: 'T2', pernyataan: 'Dua', dasar: 'rkpd' },
  ]);
  expect({ ...kini, tujuan: [] }).toEqual({ ...awal, tujuan: [] });
});

test('menghapus indikator menghapus baseline, target, dan aksinya, dan itu diberitahukan', async () => {
  const buku = await ruangPada('berencana');
  const { jumlah } = isiDari(await impor(buku, { indikator: rencanaMasukan.indikator!.slice(0, 1) }));
  const dihapus = Object.fromEntries(jumlah.map((satu) => [satu.bagian, satu.dihapus]));
  expect(dihapus).toEqual({ Indikator: 1, Baseline: 1, Target: 5, 'Rencana Aksi': 1 });
  expect((await rencanaDari(buku)).target).toHaveLength(5);
});

test('kesalahan rencana diberitahukan tetapi tetap tertulis, agar dapat diperbaiki di Excel', async () => {
  const buku = await ruangPada('kosong');
  const hasil = await impor(buku, { ...rencanaMasukan, aksi: [] });
  expect(isiDari(hasil).siapDisetujui).toBe(false);
  expect(kodeCatatan(hasil).filter((kode) => kode === 'aksi-tidak-ada')).toHaveLength(2);
  expect((await rencanaDari(buku)).indikator).toHaveLength(2);
});

test('rencana tahun lain yang dialihkan: periode target dan tanggal aksi digeser, baseline tetap', async () => {
  const buku = await ruangPada('kosong');
  const dahulu: RencanaMasukan = {
    ...rencanaMasukan,
    tahun: 2024,
    target: rencanaMasukan.target!.map((satu) => ({
      ...satu,
      periode: satu.periode.replace('2026', '2024'),
    })),
    aksi: rencanaMasukan.aksi!.map((satu) => ({
      ...satu,
      mulai: tgl('2024-02-29'),
      selesai: tgl('2024-12-31'),
    })),
  };
  const hasil = await imporRencana(buku, lingkunganUji(), dahulu, { alihkan: true });
  expect(kodeCatatan(hasil)).toContain('rencana-dialihkan');
  const { target, aksi, baseline } = await rencanaDari(buku);
  expect(target.map(({ periode }) => periode)).toEqual(rencanaMasukan.target!.map(({ periode }) => periode));
  // 2026 has no 29 February.
  expect(new Set(aksi.map(({ mulai, selesai }) => `${isoDari(mulai)} ${isoDari(selesai)}`))).toEqual(
    new Set(['2026-02-28 2026-12-31']),
  );
  expect(baseline.map(({ tahun }) => tahun)).toEqual(rencanaMasukan.baseline!.map(({ tahun }) => tahun));
});

describe('yang tidak dapat ditulis menghentikan impor dan tidak mengubah apa pun', () => {
  const [satu, dua] = rencanaMasukan.indikator!;
  test.each<readonly [string, RencanaMasukan, unknown]>([
    [
      'tahun lain',
      { ...rencanaMasukan, tahun: 2027 },
      { kode: 'tahun-rencana-berbeda', params: { ruangKerja: 2026, rencana: 2027 } },
    ],
    [
      'target untuk indikator yang tidak ada',
      { ...rencanaMasukan, target: [{ ...rencanaMasukan.target![0]!, indikator: 'IK1' }] },
      {
        kode: 'indikator-rujukan-tidak-ada',
        params: { kode: 'IK1', saran: 'IK01' },
        lokasi: { jalur: 'target[0].indikator' },
      },
    ],
    [
      'pustaka yang tidak dikenal',
      { indikator: [satu!, { kode: 'X', pustaka: 'belanja-pdm' }] },
      {
        kode: 'pustaka-tidak-dikenal',
        params: { id: 'belanja-pdm', saran: 'belanja-pdn' },
        lokasi: { jalur: 'indikator[1]', kode: 'X' },
      },
    ],
    [
      'atribut kurang',
      { indikator: [satu!, { kode: 'X', rumus: 'jumlah(hps)', nama: 'X' }] },
      { kode: 'atribut-kurang', lokasi: { jalur: 'indikator[1]', kode: 'X' } },
    ],
    [
      'gabungan tanpa indikator penyusunnya',
      { indikator: [dua!, { kode: 'X', pustaka: 'indeks-kinerja-pbj', area: 'A1' }] },
      { kode: 'rujukan-pustaka-kurang', lokasi: { jalur: 'indikator[1]', kode: 'X' } },
    ],
  ])('%s', async (_, masukan, harapan) => {
    const buku = await ruangPada('kosong');
    const awal = buku.potretSemua();
    const { isi, catatan } = nilaiDari(await impor(buku, masukan));
    expect(isi).toBeUndefined();
    expect(catatan).toContainEqual(expect.objectContaining(harapan));
    expect(buku.potretSemua()).toEqual(awal);
  });
});

test('mengubah rencana yang sudah disetujui diperingatkan', async () => {
  const hasil = await impor(await ruangPada('disetujui'), {
    tujuan: [{ kode: 'T1', pernyataan: 'Baru', dasar: 'rkpd' }],
  });
  expect(kodeCatatan(hasil)).toContain('rencana-disetujui-diubah');
});

test('dari pustaka, dengan perubahan dan penghapusan basis', async () => {
  const buku = await ruangPada('kosong');
  isiDari(
    await impor(buku, {
      indikator: [{ kode: 'EF', pustaka: 'efisiensi-hps', area: 'A1', basis: null, bobot: 3 }],
    }),
  );
  const [indikator] = (await rencanaDari(buku)).indikator;
  expect(indikator).toMatchObject({ kode: 'EF', pustaka: 'efisiensi-hps', bobot: 3, satuan: '%' });
  expect(indikator).not.toHaveProperty('basis');
});

describe('yang diketik di Excel tidak hilang', () => {
  test('baris target yang selnya salah menghentikan impor bagian lain', async () => {
    const buku = await ruangPada('berencana');
    const [target] = await barisTabel(buku, 'target');
    const baris = [{ id: target!['_id'] as string, sel: ['delapan puluh'] }];
    nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'target', kolom: ['nilai'], baris }]));
    const hasil = await impor(buku, { tujuan: rencanaMasukan.tujuan! });
    expect(nilaiDari(hasil).isi).toBeUndefined();
    expect(kodeCatatan(hasil)).toContain('sel-bukan-angka');
    expect(await barisTabel(buku, 'target')).toHaveLength(10);
  });

  test('baris yang diketik tanpa ID tetap satu baris sesudah impor bagian lain', async () => {
    const buku = await ketikBaris(await ruangBerkas('berencana'), 'Tujuan', {
      kode: 'T2',
      pernyataan: 'Diketik',
      dasar: 'RKPD',
    });
    isiDari(await impor(buku, { baseline: rencanaMasukan.baseline! }));
    const tujuan = await barisTabel(buku, 'tujuan');
    expect(tujuan.map(({ kode }) => kode)).toEqual(['T1', 'T2']);
    expect(tujuan[1]!['_id']).toMatch(/^lagi-/);
  });
});

test('nama indikator yang diganti di Excel tetap dirujuk rumus lain', async () => {
  const buku = await ruangPada('kosong');
  const [satu, dua] = rencanaMasukan.indikator!;
  isiDari(
    await impor(buku, {
      ...rencanaMasukan,
      indikator: [satu!, { ...dua!, rumus: 'skor(IK01) + jumlah(pagu)' }],
    }),
  );
  const [pertama] = await barisTabel(buku, 'indikator');
  const baris = [{ id: pertama!['_id'] as string, sel: ['PDN'] }];
  nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'indikator', kolom: ['kode'], baris }]));
  const hasil = await impor(buku, { tujuan: rencanaMasukan.tujuan! });
  expect(kodeCatatan(hasil)).not.toContain('nama-tidak-dikenal');
  const ruang = nilaiDari(await muatRuangKerja(buku));
  expect(ruang.data.rujukan.get(ruang.data.rencana.indikator[1]!.id)?.get('ik01')).toBe(pertama!['_id']);
});

test('periode target yang diketik dengan huruf kecil terbaca sebagai periode itu', async () => {
  const buku = await ruangPada('berencana');
  const [target] = await barisTabel(buku, 'target');
  const baris = [{ id: target!['_id'] as string, sel: [' 2026-tw1'] }];
  nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'target', kolom: ['periode'], baris }]));
  expect((await rencanaDari(buku)).target[0]!.periode).toBe('2026-TW1');
});

describe('unit yang berubah sepanjang tahun', () => {
  const dokumen = (
    ...opd: readonly Partial<NonNullable<RencanaMasukan['opd']>[number]>[]
  ): RencanaMasukan => ({
    opd: opd.map((satu) => ({
      ...{ kode: '', nama: '', namaSingkat: null, penanggungJawab: null, kontak: null },
      ...{ ejaanLain: [], sementara: false },
      ...satu,
    })),
  });
  const isiOpd = async (buku: Workbook) =>
    (await barisTabel(buku, 'opd')).map(({ kode, ejaanLain, berlakuSampai, penerus }) => [
      ...[kode, ejaanLain, berlakuSampai, penerus],
    ]);
  const DINKES = { kode: 'DINKES', nama: 'Dinas Kesehatan' };
  const DPU = { kode: 'DPU', nama: 'Dinas Pekerjaan Umum' };

  test('dokumen yang diimpor lagi tanpa masa berlaku, penerus, dan ejaan: isi lembar OPD tetap', async () => {
    const buku = await ruangPada('berencana');
    const [dinkes] = await barisTabel(buku, 'opd');
    const kolom = ['berlakuSampai', 'penerus', 'ejaanLain'];
    const baris = [{ id: dinkes!['_id'] as string, sel: [46_112, 'DPU', 'Dinkes'] }];
    nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'opd', kolom, baris }]));
    const semula = await isiOpd(buku);
    isiDari(await impor(buku, dokumen(DINKES, DPU)));
    expect(await isiOpd(buku)).toEqual(semula);
    expect(semula[0]).toEqual(['DINKES', 'Dinkes', 46_112, 'DPU']);
  });

  test('unit yang berganti kode dan tidak disebut dokumen: tetap ada, dan itu dikatakan', async () => {
    const buku = await ruangPada('berencana');
    isiDari(
      await gantiKode(buku, lingkunganUji('ganti'), { lama: 'DINKES', baru: 'DKK', mulai: '2026-04-01' }),
    );
    const { catatan } = nilaiDari(await impor(buku, dokumen(DPU)));
    expect(catatan).toContainEqual(
      expect.objectContaining({ kode: 'unit-tetap-ada', params: { kode: ['DKK'] } }),
    );
    expect((await isiOpd(buku)).map(([kode]) => kode)).toEqual(['DPU', 'DKK']);
  });

  test('unit tanpa riwayat yang tidak disebut dokumen: bagian itu diganti seluruhnya', async () => {
    const buku = await ruangPada('berencana');
    isiDari(await impor(buku, dokumen(DPU)));
    expect((await isiOpd(buku)).map(([kode]) => kode)).toEqual(['DPU']);
  });

  test('penerus berputar atau tidak ada: ditolak di tempatnya pada dokumen, tidak ada yang ditulis', async () => {
    const buku = await ruangPada('berencana');
    const awal = buku.potretSemua();
    const berlakuSampai = tgl('2026-03-31');
    const { isi, catatan } = nilaiDari(
      await impor(
        buku,
        dokumen(
          { ...DINKES, berlakuSampai, penerus: ['DPU'] },
          { ...DPU, berlakuSampai, penerus: ['dinkes'] },
        ),
      ),
    );
    expect(isi).toBeUndefined();
    expect(catatan).toContainEqual(
      expect.objectContaining({ kode: 'unit-penerus-berputar', lokasi: { jalur: 'opd[0].penerus' } }),
    );
    expect(buku.potretSemua()).toEqual(awal);
  });
});
