import { tulisKode } from '../bangun/tulis-kode';
import type { Workbook } from '../../src/application/ports/workbook';
import { imporData } from '../../src/application/impor-data/impor-data';
import { kompilasi } from '../../src/application/kompilasi/kompilasi';
import { BerkasKembali, type IsiSel } from '../bangun/berkas-kembali';
import { realisasi } from '../bangun/data-csv';
import { lingkunganUji } from '../bangun/lingkungan';
import {
  barisTabel,
  isiDari,
  isiSemua,
  kumpulkan,
  nilaiDari,
  pembacaUji,
  ruangPada,
  sebar,
} from '../bangun/ruang-kerja';
import { tgl } from '../bangun/tanggal';
import { kompilasikan, ruangTerkompilasi } from '../bangun/terkompilasi';

const tabelHasil = [
  'data-rup',
  'data-transaksi',
  'data-opd',
  'register',
  'capaian',
  'catatan',
  'meta',
  'riwayat',
];
const K1 = 'inaproc:K1:1';

async function terkirim() {
  const buku = await ruangPada('disetujui');
  const template = (await sebar(buku)).get('DINKES')!;
  const isi = (
    ...sel: readonly (readonly [id: string, kolom: string, nilai: IsiSel])[]
  ): Promise<Uint8Array> => {
    const berkas = BerkasKembali.dari(template)
      .nyatakan()
      .tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_500_000);
    for (const [id, kolom, nilai] of sel) berkas.tulis('Transaksi', id, kolom, nilai);
    return berkas.bytes();
  };
  return { buku, isi };
}

describe('kompilasi yang sama sekali lagi', () => {
  test('tidak menulis apa pun, juga pada hari lain', async () => {
    const { buku, isi } = await terkirim();
    const berkas = [['a.xlsx', await isi([K1, 'nilai_pdn', 'salah'])]] as const;
    expect(isiDari(await kumpulkan(buku, berkas)).tanpaPerubahan).toBe(false);
    const sekali = buku.potretSemua();
    expect(isiDari(await kumpulkan(buku, berkas, { hari: '2026-12-31' })).tanpaPerubahan).toBe(true);
    expect(buku.potretSemua()).toEqual(sekali);
  });

  test('menghitung lagi bila pengaturan berubah di antaranya', async () => {
    const { buku, isi } = await terkirim();
    const berkas = [['a.xlsx', await isi()]] as const;
    await kumpulkan(buku, berkas);
    const status = async () => (await barisTabel(buku, 'capaian'))[0]!['status'];
    expect(await status()).toBe('Data belum memadai'); // one unit of two
    const baris = [{ id: 'ambangCakupan', sel: ['50'] }];
    nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'pengaturan', kolom: ['nilai'], baris }]));
    expect(isiDari(await kumpulkan(buku, berkas)).tanpaPerubahan).toBe(false);
    expect(await status()).toBe('Perlu perhatian'); // 60 % of a target of 80: 75
  });

  test('menulis catatan berkas rusak yang baru ikut', async () => {
    const { buku, isi } = await terkirim();
    const baik = ['a.xlsx', await isi()] as const;
    await kumpulkan(buku, [baik]);
    await kumpulkan(buku, [baik, ['b.xlsx', new Uint8Array()]]);
    expect((await barisTabel(buku, 'catatan')).map(({ berkas }) => berkas)).toContain('b.xlsx');
  });

  test('tanggal data lain dihitung lagi', async () => {
    const { buku, isi } = await terkirim();
    const berkas = [['a.xlsx', await isi()]] as const;
    await kumpulkan(buku, berkas);
    const hasil = isiDari(await kumpulkan(buku, berkas, { tanggalData: tgl('2026-03-15') }));
    expect([hasil.tanpaPerubahan, hasil.tanggalData]).toEqual([false, tgl('2026-03-15')]);
    expect((await barisTabel(buku, 'capaian'))[0]!['perTanggal']).toBe(46_096); // 31 March is 46112
  });
});

test('kompilasi triwulan II tidak menyentuh data triwulan I, juga milik unit yang sama', async () => {
  const buku = await ruangTerkompilasi();
  const data = async (periode: string) =>
    Promise.all(
      ['data-rup', 'data-transaksi', 'data-opd'].map(async (tabel) =>
        (await barisTabel(buku, tabel)).filter((baris) => baris['periode'] === periode),
      ),
    );
  const triwulanI = await data('2026-TW1');
  await kompilasikan(buku, '2026-TW2', ['DINKES']);
  expect(await data('2026-TW1')).toEqual(triwulanI);
  // Both units' three packages and three contracts; of the second quarter those of DINKES alone.
  expect(triwulanI.map(({ length }) => length)).toEqual([3, 3, 2]);
  expect((await data('2026-TW2')).map(({ length }) => length)).toEqual([2, 2, 1]);
});

describe('pengiriman ulang menyebut bedanya', () => {
  test('baris yang berubah, dikosongkan, tetap, dan hilang', async () => {
    const { buku, isi } = await terkirim();
    await kumpulkan(buku, [['a.xlsx', await isi()]]);
    const lagi = BerkasKembali.dari(await isi([K1, 'nilai_pdn', 5], [K1, 'nilai_kontrak', null]));
    lagi.pada('Paket').baris.splice(lagi.letak('Paket', 'rup:1002'), 1);
    const [berkas] = isiDari(await kumpulkan(buku, [['b.xlsx', await lagi.bytes()]])).berkas;
    // Rows: two transactions (one changed), one package left of two, one unit row.
    expect(berkas!.perubahan).toEqual({ baru: 0, berubah: 1, dikosongkan: 1, tetap: 3, hilang: 1 });
    const data = await barisTabel(buku, 'data-transaksi');
    expect(data.find(({ baris }) => baris === K1)).toMatchObject({
      nilai_pdn: 5,
      nilai_kontrak: null,
      berkas: 'b.xlsx',
    });
    expect(await barisTabel(buku, 'data-rup')).toHaveLength(1);
  });

  test('pertama kali semuanya baru', async () => {
    const { buku, isi } = await terkirim();
    const [berkas] = isiDari(await kumpulkan(buku, [['a.xlsx', await isi()]])).berkas;
    expect(berkas!.perubahan).toEqual({ baru: 5, berubah: 0, dikosongkan: 0, tetap: 0, hilang: 0 });
  });
});

test('pratinjau menyebut semuanya dan tidak menulis apa pun', async () => {
  const { buku, isi } = await terkirim();
  const awal = buku.potretSemua();
  const hasil = isiDari(await kumpulkan(buku, [['a.xlsx', await isi()]], { pratinjau: true }));
  expect(hasil.berkas[0]).toMatchObject({ status: 'diterima', jumlahBaris: 5 });
  expect(hasil.belumMelapor.map(({ kode }) => kode)).toEqual(['DPU']);
  expect(buku.potretSemua()).toEqual(awal);
});

test.each([
  ['2026-04-08', 'Tepat waktu'],
  ['2026-04-09', 'Terlambat'],
])('diterima %s dengan tenggat 8 April: %s', async (iso, ketepatan) => {
  const { buku, isi } = await terkirim();
  await kumpulkan(buku, [['a.xlsx', await isi()]], { diterima: tgl(iso) });
  expect((await barisTabel(buku, 'register'))[0]).toMatchObject({ ketepatan, tenggat: 46_120 });
});

describe('kegagalan meninggalkan buku seperti semula', () => {
  /** The workbook, but its writing does something else. */
  const denganTulis = (buku: Workbook, terapkan: Workbook['terapkan']): Workbook => ({
    baca: (id) => buku.baca(id),
    tambahLembar: (lembar) => buku.tambahLembar(lembar),
    susunLembarBebas: (lembar) => buku.susunLembarBebas(lembar),
    bacaMasukan: (id) => buku.bacaMasukan(id),
    daftarLembar: () => buku.daftarLembar(),
    terapkan,
  });

  test('tulisan yang gagal', async () => {
    const { buku, isi } = await terkirim();
    const awal = await isiSemua(buku, tabelHasil);
    const gagal = { kode: 'file-open-elsewhere', berkas: 'x' } as const;
    const rusak = denganTulis(buku, () => Promise.resolve({ ok: false, error: gagal }));
    expect(await kumpulkan(rusak, [['a.xlsx', await isi()]])).toEqual({ ok: false, error: gagal });
    expect(await isiSemua(buku, tabelHasil)).toEqual(awal);
  });

  test('buku yang ditulis orang lain di antaranya: conflict, tulisan orang lain tetap', async () => {
    const { buku, isi } = await terkirim();
    const didahului = denganTulis(buku, async (perubahan, syarat) => {
      const data = realisasi(['Dinas Kesehatan', 'K9', '1001', 1, 1]);
      isiDari(await imporData(buku, lingkunganUji('lain'), data, { sebagian: false }));
      return buku.terapkan(perubahan, syarat);
    });
    expect(await kumpulkan(didahului, [['a.xlsx', await isi()]])).toEqual({
      ok: false,
      error: { kode: 'conflict' },
    });
    expect(await barisTabel(buku, 'data-transaksi')).toEqual([]);
    expect(await barisTabel(buku, 'transaksi')).toHaveLength(4);
  });

  test('dibatalkan saat membaca', async () => {
    const { buku, isi } = await terkirim();
    const awal = buku.potretSemua();
    const berkas = [{ nama: 'a.xlsx', isi: await isi() }];
    const hasil = await kompilasi(
      buku,
      lingkunganUji(),
      pembacaUji,
      { berkas, tulis: tulisKode },
      () => false,
    );
    expect(hasil).toEqual({ ok: false, error: { kode: 'cancelled' } });
    expect(buku.potretSemua()).toEqual(awal);
  });
});

test('setiap tulisan menambah revisi dan satu baris Riwayat', async () => {
  const { buku, isi } = await terkirim();
  const revisi = async () => (await barisTabel(buku, 'meta')).find(({ _id }) => _id === 'revisi')!['nilai'];
  const sebelum = Number(await revisi());
  await kumpulkan(buku, [['a.xlsx', await isi()]]);
  expect(Number(await revisi())).toBe(sebelum + 1);
  expect((await barisTabel(buku, 'riwayat')).at(-1)).toMatchObject({
    perintah: 'Kompilasi Data',
    ringkasan: 'Triwulan I 2026: 1 dari 1 berkas diterima',
    revisi: sebelum + 1,
  });
});
