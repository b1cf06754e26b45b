import { imporRencana } from '../../../src/application/impor-rencana';
import type { IsiBuku, Workbook } from '../../../src/application/ports/workbook';
import { tambahDariPustaka } from '../../../src/application/rencana/tambah-indikator';
import { kodeBerikutnya, perubahanNomorTerakhir } from '../../../src/application/ruang-kerja/kode-berurut';
import { setujui } from '../../../src/application/setujui';
import type { IsiTabel } from '../../../src/lembar/isi';
import type { Sel } from '../../../src/lembar/tipe';
import { lingkunganUji } from '../../bangun/lingkungan';
import { rencanaMasukan } from '../../bangun/rencana-masukan';
import { barisTabel, isiDari, ketikBaris, nilaiDari, ruangBerkas } from '../../bangun/ruang-kerja';

const tabel = (tabelId: string, kolom: readonly string[], baris: readonly (readonly Sel[])[]): IsiTabel => ({
  tabelId,
  lembar: tabelId,
  kolom: kolom.map((id, i) => ({ id, huruf: String.fromCharCode(65 + i), label: id })),
  baris: baris.map((sel, i) => ({ nomor: 5 + i, sel })),
});

/** Codes on the sheet Indikator, and what the counter holds. */
const isiBuku = (kode: readonly Sel[], terakhir?: string): IsiBuku => ({
  tabel: new Map([
    [
      'indikator',
      tabel(
        'indikator',
        ['_id', 'kode'],
        kode.map((satu, i) => [`i${i}`, satu]),
      ),
    ],
    [
      'meta',
      tabel(
        'meta',
        ['_id', 'kunci', 'nilai'],
        terakhir === undefined ? [] : [['nomorTerakhir.indikator', 'nomorTerakhir.indikator', terakhir]],
      ),
    ],
  ]),
});

test.each<readonly [readonly Sel[], string | undefined, number, readonly string[]]>([
  [[], undefined, 2, ['IK01', 'IK02']],
  [['IK01', 'IK07'], undefined, 1, ['IK08']], // the gap is not filled
  [['ik12', 'PDN', 'IK3x', 7, null], undefined, 1, ['IK13']],
  [[' Ik 9', 'IK-10', 'XIK11'], undefined, 1, ['IK01']],
  [['IK99'], undefined, 2, ['IK100', 'IK101']],
  [['IK999999'], '1000000', 1, ['IK1000001']],
  [['IK01'], '9', 2, ['IK10', 'IK11']], // IK09 was deleted
  [['IK12'], '9', 1, ['IK13']], // typed since
  [['IK02'], 'sembilan', 1, ['IK03']],
])('kode sesudah %j dengan nomor terakhir %s', (kode, terakhir, banyak, harapan) =>
  expect(kodeBerikutnya(isiBuku(kode, terakhir), 'indikator', banyak)).toEqual(harapan),
);

describe('nomor terakhir disimpan bersama barisnya', () => {
  const tersimpan = (isi: IsiBuku, masuk?: readonly string[]) =>
    perubahanNomorTerakhir(isi, 'indikator', masuk).flatMap((satu) =>
      satu.jenis === 'simpan' ? satu.baris.map(({ sel }) => sel) : [],
    );
  test.each<readonly [readonly Sel[], string | undefined, readonly string[] | undefined, readonly Sel[][]]>([
    [['IK03'], undefined, ['IK04', 'IK05'], [['nomorTerakhir.indikator', '5']]],
    [['IK06'], '5', ['IK02'], [['nomorTerakhir.indikator', '6']]],
    [['ik07'], '7', undefined, []],
    [['IK03'], '9', ['IK04'], []], // never lowered
    [['PDN'], undefined, ['HPS'], []],
  ])('%j, tersimpan %s, masuk %j', (kode, terakhir, masuk, harapan) =>
    expect(tersimpan(isiBuku(kode, terakhir), masuk)).toEqual(harapan),
  );
});

const daftarKode = async (buku: Workbook) => (await barisTabel(buku, 'indikator')).map(({ kode }) => kode);
const tambah = async (buku: Workbook, pustaka: string) =>
  isiDari(
    await tambahDariPustaka(buku, lingkunganUji(`k-${pustaka}`), [{ pustaka, area: 'A1' }]),
  ).ditambahkan.map(({ kode }) => kode);
const hapusTerakhir = async (buku: Workbook) => {
  const id = (await barisTabel(buku, 'indikator')).at(-1)!['_id'] as string;
  nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'indikator', id: [id] }]));
};

describe('kode indikator yang dihapus tidak dipakai lagi', () => {
  test('yang ditambahkan lalu dihapus', async () => {
    const buku = await ruangBerkas('berencana');
    expect(await tambah(buku, 'tender-gagal')).toEqual(['IK03']);
    await hapusTerakhir(buku);
    expect(await tambah(buku, 'tender-gagal')).toEqual(['IK04']);
  });

  test('yang masuk dari dokumen rencana lalu hilang karena dokumen berikutnya', async () => {
    const buku = await ruangBerkas('berencana');
    const [pertama] = rencanaMasukan.indikator!;
    const { target, baseline, aksi } = rencanaMasukan;
    const milikPertama = <B extends { readonly indikator: string }>(daftar: readonly B[] | undefined) =>
      (daftar ?? []).filter(({ indikator }) => indikator === pertama!.kode);
    isiDari(
      await imporRencana(buku, lingkunganUji('satu'), {
        ...rencanaMasukan,
        indikator: [pertama!],
        target: milikPertama(target),
        baseline: milikPertama(baseline),
        aksi: milikPertama(aksi),
      }),
    );
    expect(await daftarKode(buku)).toEqual(['IK01']);
    expect(await tambah(buku, 'tender-gagal')).toEqual(['IK03']);
  });

  test('yang diketik orang, disetujui, lalu dihapus', async () => {
    let buku = await ruangBerkas('berencana');
    const { _id: _, rujukan: __, ...isi } = (await barisTabel(buku, 'indikator'))[0]!;
    buku = await ketikBaris(buku, 'Indikator', { ...(isi as Record<string, string>), kode: 'ik08' });
    for (const periode of ['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4', '2026'])
      buku = await ketikBaris(buku, 'Target', { indikator: 'IK08', periode, nilai: 90 });
    buku = await ketikBaris(buku, 'Baseline', { indikator: 'IK08', alasan: 'Baru' });
    buku = await ketikBaris(buku, 'Rencana Aksi', {
      kode: 'RA9',
      indikator: 'IK08',
      uraian: 'x',
      penanggungJawab: 'y',
      mulai: 46_100,
      selesai: 46_200,
      keluaran: 'z',
    });
    isiDari(await setujui(buku, lingkunganUji('s'), { oleh: 'Kepala', nomor: '1' }));
    await hapusTerakhir(buku);
    expect(await daftarKode(buku)).toEqual(['IK01', 'IK02']);
    expect(await tambah(buku, 'tender-gagal')).toEqual(['IK09']);
  });

  test('penambahan yang ditolak tidak menghabiskan kode', async () => {
    const buku = await ruangBerkas('berencana');
    const awal = buku.bytes();
    await tambahDariPustaka(buku, lingkunganUji('x'), [{ pustaka: 'tender-gagal', area: 'A9' }]);
    expect(buku.bytes()).toBe(awal);
    expect(await tambah(buku, 'tender-gagal')).toEqual(['IK03']);
  });
});
