import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../src/adapters/xlsx/tulis/tulis-buku';
import { capaian } from '../../src/application/capaian/capaian';
import { hitungUlang } from '../../src/application/capaian/hitung-ulang';
import { rincian } from '../../src/application/capaian/rincian';
import { imporData } from '../../src/application/impor-data/impor-data';
import type { Perubahan, Workbook } from '../../src/application/ports/workbook';
import { selaraskanUsang, catatUsang } from '../../src/application/usang/selaraskan-usang';
import { tabelMasukan } from '../../src/application/usang/tabel-masukan';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTabel } from '../../src/lembar/daftar';
import { realisasi, rup } from '../bangun/data-csv';
import { ketik, ketikPdn } from '../bangun/ketikan';
import { tulisKode } from '../bangun/tulis-kode';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, isiDari, nilaiDari, ruangPada } from '../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../bangun/terkompilasi';

const KATA = 'Perlu dihitung ulang';

const usang = async (buku: Workbook, periode = '2026-TW1') => isiDari(await capaian(buku, periode)).usang;

/** Words of the mark on the sheet, by period. */
async function kataUsang(buku: Workbook): Promise<Record<string, unknown[]>> {
  const hasil: Record<string, unknown[]> = {};
  for (const { periode, keadaan } of await barisTabel(buku, 'capaian')) {
    const milik = (hasil[periode as string] ??= []);
    const kata = (keadaan as string).split('; ').includes(KATA) ? KATA : null;
    if (!milik.includes(kata)) milik.push(kata);
  }
  return hasil;
}

const terapkan = async (buku: Workbook, ...perubahan: readonly Perubahan[]): Promise<void> => {
  nilaiDari(await buku.terapkan(perubahan));
};

const idPertama = async (buku: Workbook, tabelId: string): Promise<string> =>
  (await barisTabel(buku, tabelId))[0]!['_id'] as string;

const ketikPertama =
  (tabelId: string, kolom: string, sel: string | number) =>
  async (buku: Workbook): Promise<void> =>
    ketik(buku, tabelId, await idPertama(buku, tabelId), kolom, sel);

const hapusPertama =
  (tabelId: string) =>
  async (buku: Workbook): Promise<void> =>
    terapkan(buku, { jenis: 'hapus', tabelId, id: [await idPertama(buku, tabelId)] });

test('tanda berdiri di depan keadaan lain pada sel itu, yang tetap', async () => {
  const buku = await ruangTerkompilasi();
  const keadaan = async () => [
    ...new Set((await barisTabel(buku, 'capaian')).map((satu) => satu['keadaan'])),
  ];
  expect(await keadaan()).toEqual(['Angka sementara']);
  await ketikPdn(buku);
  nilaiDari(await catatUsang(buku));
  expect(await keadaan()).toEqual([`${KATA}; Angka sementara`]);
  isiDari(await hitungUlang(buku, lingkunganUji(), { tulis: tulisKode }));
  // Calculated again, the figures that read the cell say that somebody typed over it.
  const diubah = '1 baris diubah tanpa Koreksi UKPBJ; Angka sementara';
  expect(await keadaan()).toEqual([diubah, 'Angka sementara']);
  await ketik(buku, 'pengaturan', 'desimal', 'nilai', '1');
  nilaiDari(await catatUsang(buku));
  expect(await keadaan()).toEqual([`${KATA}; ${diubah}`, `${KATA}; Angka sementara`]);
  isiDari(await hitungUlang(buku, lingkunganUji(), { tulis: tulisKode }));
  expect(await keadaan()).toEqual([diubah, 'Angka sementara']);
});

test('hasil kompilasi tidak usang', async () => {
  const buku = await ruangTerkompilasi();
  expect(await usang(buku)).toBe(false);
  expect(nilaiDari(await selaraskanUsang(buku))).toEqual({ usang: [], ditulis: false });
  expect(await kataUsang(buku)).toEqual({ '2026-TW1': [null] });
});

describe('perubahan yang membuat hasil usang, walaupun tidak ada program yang melihatnya', () => {
  test.each<[string, (buku: Workbook) => Promise<void>]>([
    ['nilai pada data periode', ketikPdn],
    ['nilai yang dikosongkan', ketikPertama('data-transaksi', 'nilai_pdn', '')],
    ['nilai yang salah ketik', ketikPertama('data-transaksi', 'nilai_pdn', 'empat ratus')],
    ['baris data dihapus', hapusPertama('data-transaksi')],
    ['pagu paket impor', ketikPertama('paket', 'pagu', 7)],
    ['area paket', ketikPertama('paket', 'area', 'A1')],
    ['target', ketikPertama('target', 'nilai', 81)],
    ['nama indikator', ketikPertama('indikator', 'nama', 'Nama lain')],
    [
      'unit baru',
      (buku) => ketik(buku, 'opd', 'x', 'kode', 'DLH').then(() => ketik(buku, 'opd', 'x', 'nama', 'DLH')),
    ],
    ['unit yang tidak lagi melapor', ketikPertama('register', 'status', 'Dikembalikan untuk perbaikan')],
    ['hari libur', hapusPertama('hari-libur')],
    ['angka di belakang koma', (buku) => ketik(buku, 'pengaturan', 'desimal', 'nilai', '1')],
    ['ambang cakupan', (buku) => ketik(buku, 'pengaturan', 'ambangCakupan', 'nilai', '50')],
  ])('%s', async (_, ubah) => {
    const buku = await ruangTerkompilasi();
    await ubah(buku);
    expect(await usang(buku)).toBe(true);
    expect(isiDari(await rincian(buku, { indikator: 'IK01', batas: 1 })).usang).toBe(true);
    expect(nilaiDari(await catatUsang(buku))).toEqual({ usang: ['2026-TW1'], ditulis: true });
  });
});

describe('perubahan yang tidak dibaca perhitungan', () => {
  test.each<[string, (buku: Workbook) => Promise<void>]>([
    ['kontak unit', ketikPertama('opd', 'kontak', '0812')],
    ['kemajuan rencana aksi', ketikPertama('aksi', 'kendala', 'Anggaran bergeser')],
    ['alamat kembali', (buku) => ketik(buku, 'pengaturan', 'alamatKembali', 'nilai', 'Bagian PBJ')],
    ['nama berkas asal', ketikPertama('data-transaksi', 'berkas', 'lain.xlsx')],
    [
      'urutan baris',
      async (buku) => {
        const { kolom, baris } = nilaiDari(await buku.baca(['data-transaksi'])).tabel.get('data-transaksi')!;
        const letak = kolom.findIndex(({ id }) => id === '_id');
        const dibalik = baris
          .toReversed()
          .map(({ sel }) => ({ id: sel[letak] as string, sel: [...sel].toSpliced(letak, 1) }));
        const ids = kolom.map(({ id }) => id).toSpliced(letak, 1);
        await terapkan(buku, { jenis: 'ganti', tabelId: 'data-transaksi', kolom: ids, baris: dibalik });
        expect((await barisTabel(buku, 'data-transaksi'))[0]!['_id']).toBe('2026-TW1|inaproc:U1:1');
      },
    ],
  ])('%s', async (_, ubah) => {
    const buku = await ruangTerkompilasi();
    await ubah(buku);
    expect(await usang(buku)).toBe(false);
    expect(nilaiDari(await catatUsang(buku))).toEqual({ usang: [], ditulis: false });
  });
});

describe('tanda pada buku kerja', () => {
  test('ditulis sekali, tanpa menaikkan revisi dan tanpa baris riwayat', async () => {
    const buku = await ruangTerkompilasi();
    await ketikPdn(buku);
    const [revisi, riwayat] = [await barisTabel(buku, 'meta'), await barisTabel(buku, 'riwayat')];
    nilaiDari(await catatUsang(buku));
    expect(await kataUsang(buku)).toEqual({ '2026-TW1': [KATA] });
    const sesudah = await barisTabel(buku, 'meta');
    expect(sesudah.filter(({ _id }) => _id !== 'usang')).toEqual(revisi.filter(({ _id }) => _id !== 'usang'));
    expect(await barisTabel(buku, 'riwayat')).toEqual(riwayat);
    const isi = buku.potretSemua();
    expect(nilaiDari(await catatUsang(buku))).toEqual({ usang: ['2026-TW1'], ditulis: false });
    expect(buku.potretSemua()).toEqual(isi);
  });

  test('perubahan yang dikembalikan seperti semula melepas tanda', async () => {
    const buku = await ruangTerkompilasi();
    await ketikPdn(buku);
    nilaiDari(await catatUsang(buku));
    await ketik(buku, 'data-transaksi', '2026-TW1|inaproc:K1:1', 'nilai_pdn', 400_000);
    expect(nilaiDari(await selaraskanUsang(buku))).toEqual({ usang: [], ditulis: true });
    expect(await kataUsang(buku)).toEqual({ '2026-TW1': [null] });
  });

  test('dilepas oleh hitung ulang dan oleh kompilasi', async () => {
    for (const lepas of [
      (buku: Workbook) => hitungUlang(buku, lingkunganUji(), { tulis: tulisKode }),
      (buku: Workbook) => kompilasikan(buku, '2026-TW1', ['DINKES', 'DPU']),
    ]) {
      const buku = await ruangTerkompilasi();
      await ketikPdn(buku);
      nilaiDari(await catatUsang(buku));
      await lepas(buku);
      expect(await usang(buku)).toBe(false);
      expect(await kataUsang(buku)).toEqual({ '2026-TW1': [null] });
    }
  });

  test('tanpa hasil tidak ada yang ditandai', async () => {
    const buku = await ruangPada('disetujui');
    const isi = buku.potretSemua();
    expect(nilaiDari(await catatUsang(buku))).toEqual({ usang: [], ditulis: false });
    expect(buku.potretSemua()).toEqual(isi);
  });

  test('buku yang ditulis orang lain sementara itu didahulukan', async () => {
    const buku = await ruangTerkompilasi();
    await ketikPdn(buku);
    const lambat: Workbook = {
      baca: (ids) => buku.baca(ids),
      tambahLembar: (lembar) => buku.tambahLembar(lembar),
      susunLembarBebas: (lembar) => buku.susunLembarBebas(lembar),
      bacaMasukan: (id) => buku.bacaMasukan(id),
      daftarLembar: () => buku.daftarLembar(),
      terapkan: async (perubahan, syarat) => {
        await ketik(buku, 'meta', 'revisi', 'nilai', '99');
        return buku.terapkan(perubahan, syarat);
      },
    };
    expect(await catatUsang(lambat)).toEqual({ ok: false, error: { kode: 'conflict' } });
  });
});

describe('beberapa periode', () => {
  test('hanya periode yang masukannya berubah', async () => {
    const buku = await ruangTerkompilasi();
    await kompilasikan(buku, '2026-TW2', ['DINKES', 'DPU']);
    await ketikPdn(buku);
    nilaiDari(await catatUsang(buku));
    expect(await kataUsang(buku)).toEqual({ '2026-TW1': [KATA], '2026-TW2': [null] });
    expect([await usang(buku), await usang(buku, '2026-TW2')]).toEqual([true, false]);
  });

  test('kompilasi satu periode tidak melepas tanda periode lain', async () => {
    const buku = await ruangTerkompilasi();
    await ketikPdn(buku);
    await kompilasikan(buku, '2026-TW2', ['DPU']);
    expect(await kataUsang(buku)).toEqual({ '2026-TW1': [KATA], '2026-TW2': [null] });
  });

  test('satu periode dihitung ulang, yang lain tetap bertanda', async () => {
    const buku = await ruangTerkompilasi();
    await kompilasikan(buku, '2026-TW2', ['DPU']);
    await ketik(buku, 'pengaturan', 'desimal', 'nilai', '1');
    nilaiDari(await catatUsang(buku));
    isiDari(await hitungUlang(buku, lingkunganUji(), { periode: '2026-TW2', tulis: tulisKode }));
    expect(await kataUsang(buku)).toEqual({ '2026-TW1': [KATA], '2026-TW2': [null] });
  });
});

describe('pekerjaan program sendiri', () => {
  test('impor data sesudah kompilasi menandai hasil; impor yang sama lagi tidak', async () => {
    const buku = await ruangTerkompilasi();
    const sama = rup(['Dinas Kesehatan', '1001', 1_000_000]);
    isiDari(await imporData(buku, lingkunganUji('a'), sama, { sebagian: false }));
    expect(await kataUsang(buku)).toEqual({ '2026-TW1': [null] });
    const beda = realisasi(['Dinas Kesehatan', 'K1', '1001', 900_000, 400_000]);
    isiDari(await imporData(buku, lingkunganUji('b'), beda, { sebagian: false }));
    expect(await kataUsang(buku)).toEqual({ '2026-TW1': [KATA] });
  });

  test('distribusi periode berikutnya tidak', async () => {
    const buku = await ruangTerkompilasi();
    await kompilasikan(buku, '2026-TW2', ['DINKES', 'DPU']);
    expect(await kataUsang(buku)).toEqual({ '2026-TW1': [null], '2026-TW2': [null] });
  });
});

test('ruang kerja yang dibuat sebelum ada kolom Keadaan tetap dapat dipakai', async () => {
  const buku = await ruangTerkompilasi();
  const lembar = [];
  for (const { id, lembar: spec } of daftarTabel(variabelBaku)) {
    const lama =
      id !== 'capaian'
        ? spec
        : { ...spec, tabel: { ...spec.tabel, kolom: spec.tabel.kolom.filter((k) => k.id !== 'keadaan') } };
    const isi = await barisTabel(buku, id);
    const baris = isi
      .filter(({ _id }) => !/^(?:sidikHitung\..*|usang|bentuk)$/.test(_id as string))
      .map((satu) => ({ id: satu['_id'] as string, sel: lama.tabel.kolom.map((k) => satu[k.id] ?? null) }));
    lembar.push({ spec: lama, baris });
  }
  const dulu = nilaiDari(BukuXlsx.buka('dulu.xlsx', nilaiDari(await tulisBuku(lembar))));
  // Calculated by a program that kept no fingerprint: nobody can say that it still holds.
  expect(await usang(dulu)).toBe(true);
  expect(isiDari(await hitungUlang(dulu, lingkunganUji(), { tulis: tulisKode })).tanpaPerubahan).toBe(false);
  expect(await usang(dulu)).toBe(false);
  await ketikPdn(dulu);
  expect(nilaiDari(await catatUsang(dulu))).toEqual({ usang: ['2026-TW1'], ditulis: true });
  // The column came with the write of hitungUlang, and the mark stands in it.
  expect((await barisTabel(dulu, 'capaian'))[0]).toHaveProperty('keadaan', expect.stringMatching(/\S/));
});

test('setiap tabel masukan ada pada ruang kerja', () => {
  const ada = new Set(daftarTabel(variabelBaku).map(({ id }) => id));
  expect([...tabelMasukan].filter((id) => !ada.has(id))).toEqual([]);
});
