import { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { batasRuangKerja } from '../../../src/adapters/xlsx/baca/batas-baca';
import { tulisBuku } from '../../../src/adapters/xlsx/tulis/tulis-buku';
import { arsipkan } from '../../../src/application/arsip/arsipkan';
import { denganArsip } from '../../../src/application/arsip/buku-berarsip';
import { kembalikanArsip } from '../../../src/application/arsip/kembalikan';
import type { TempatArsip } from '../../../src/application/arsip/tempat-arsip';
import { capaian } from '../../../src/application/capaian/capaian';
import { hitungUlang } from '../../../src/application/capaian/hitung-ulang';
import { rincian } from '../../../src/application/capaian/rincian';
import { koreksi } from '../../../src/application/koreksi/koreksi';
import { bukaKunci } from '../../../src/application/kunci/buka-kunci';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { selaraskanUsang } from '../../../src/application/usang/selaraskan-usang';
import { ok } from '../../../src/domain/umum/result';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import type { BukuMemori } from '../../bangun/buku-memori/buku-memori';
import { ketik } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, kumpulkan, nilaiDari, sebar } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';
import { tulisKode } from '../../bangun/tulis-kode';

const P = '2026-TW1';
const NAMA = `rk.arsip-${P}.xlsx`;
const DATA = ['data-rup', 'data-transaksi', 'data-opd', 'data-aksi', 'kembali'];

/** A folder in memory. */
function folder(): TempatArsip & { readonly isi: Map<string, Uint8Array> } {
  const isi = new Map<string, Uint8Array>();
  return {
    isi,
    nama: (periode) => `rk.arsip-${periode}.xlsx`,
    baca: (nama) => Promise.resolve(ok(isi.get(nama))),
    tulis: (nama, baru) => {
      isi.set(nama, baru);
      return Promise.resolve(ok([]));
    },
    buka: (nama, bytes) => BukuXlsx.buka(nama, bytes),
    tulisBuku: (lembar, opsi) => tulisBuku(lembar, { ...opsi, batas: batasRuangKerja }),
  };
}

const permintaan = { periode: P, oleh: 'Ani' };
const arsip = (buku: Workbook, tempat: TempatArsip, lain: Partial<typeof permintaan> = {}) =>
  arsipkan(buku, lingkunganUji('arsip'), { ...permintaan, ...lain }, tempat);
const kembali = (buku: Workbook, tempat: TempatArsip) =>
  kembalikanArsip(buku, lingkunganUji('kembali'), permintaan, tempat);
const kunci = (buku: Workbook, perbaikan?: string) =>
  tetapkan(buku, lingkunganUji('kunci'), {
    periode: P,
    oleh: 'Ani',
    tulis: tulisKode,
    ...(perbaikan === undefined ? {} : { perbaikan }),
  });

/** DINKES has returned the second quarter, DPU has not: its first quarter is its last position. */
async function terkunci(): Promise<BukuMemori> {
  const buku = await ruangTerkompilasi();
  await kompilasikan(buku, '2026-TW2', ['DINKES']);
  isiDari(await kunci(buku));
  return buku;
}

const barisData = async (buku: Workbook): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    await Promise.all(
      DATA.map(async (id) => [
        id,
        (await barisTabel(buku, id)).map((satu) => JSON.stringify(satu)).toSorted(),
      ]),
    ),
  ) as Record<string, string[]>;

const unitPeriode = async (buku: Workbook, tabelId: string): Promise<string[]> => [
  ...new Set((await barisTabel(buku, tabelId)).map((b) => `${b['periode'] as string} ${b['opd'] as string}`)),
];

const angka = async (buku: Workbook, periode: string) => {
  const { capaian: daftar, keadaan } = isiDari(await capaian(buku, periode));
  return {
    hasil: daftar.map(({ hasil, lingkup }) => JSON.stringify([lingkup, hasil])),
    keadaan: keadaan.map(({ jenis }) => jenis),
  };
};

/** Figures and what they rest on, as Rincian tells them. */
async function jejak(buku: Workbook, indikator = 'IK01') {
  const isi = isiDari(await rincian(buku, { indikator, periode: P, batas: 50 }));
  return {
    agregat: isi.rincian.agregat,
    asal: isi.rincian.agregat.flatMap((satu) => satu.barisDihitung.map(({ id }) => isi.asal(satu, id))),
    berubah: isi.terkunci?.baris,
  };
}

const tanpaLetak = (isi: unknown): unknown =>
  JSON.parse(JSON.stringify(isi, (nama, nilai: unknown) => (nama === 'diBuku' ? undefined : nilai)));

test('baris unit yang sudah mengembalikan periode berikutnya pindah; angka, kunci, dan periode lain tetap', async () => {
  const buku = await terkunci();
  const [semula, lain] = [await angka(buku, P), await angka(buku, '2026-TW2')];
  const tempat = folder();
  const hasil = isiDari(await arsip(buku, tempat));
  // By hand: DINKES has two contracts and its row of Data OPD; DPU has one contract and its row, which stay.
  expect(hasil).toMatchObject({ berkas: NAMA, baris: { transaksi: 2, opd: 1 } });
  expect(await unitPeriode(buku, 'data-transaksi')).not.toContain(`${P} DINKES`);
  expect(await unitPeriode(buku, 'data-transaksi')).toContain(`${P} DPU`);
  expect(await unitPeriode(buku, 'kembali')).not.toContain(`${P} DINKES`);
  expect(await angka(buku, P)).toEqual(semula);
  expect(await angka(buku, '2026-TW2')).toEqual(lain);
  expect(nilaiDari(await selaraskanUsang(buku))).toEqual({ usang: [], ditulis: false });
  expect((await barisTabel(buku, 'capaian')).map(({ keadaan }) => keadaan as string)).not.toContainEqual(
    expect.stringMatching(/berubah/i),
  );
  expect(await barisTabel(buku, 'arsip-data')).toMatchObject([
    { periode: P, berkas: NAMA, transaksi: 2, opd: 1, oleh: 'Ani', hash: hasil.hash, kembali: null },
  ]);
  const hitung = await hitungUlang(buku, lingkunganUji('hitung'), { tulis: tulisKode });
  expect(isiDari(hitung).terkunci).toEqual([{ periode: P, versi: 0 }]);
});

test('kembalikan: tabel data sama sel demi sel seperti semula, dan angkanya bukan "berubah"', async () => {
  const buku = await terkunci();
  const [baris, semula] = [await barisData(buku), await angka(buku, P)];
  const tempat = folder();
  isiDari(await arsip(buku, tempat));
  expect(await barisData(buku)).not.toEqual(baris);
  expect(isiDari(await kembali(buku, tempat)).baris).toMatchObject({ transaksi: 2, opd: 1 });
  expect(await barisData(buku)).toEqual(baris);
  expect(await angka(buku, P)).toEqual(semula);
  expect(await barisTabel(buku, 'arsip-data')).toMatchObject([{ kembaliOleh: 'Ani' }]);
  expect(kodeCatatan(await kembali(buku, tempat))).toContain('arsip-tidak-ada');
  // Put away again: the archive of before is its own, and is written over.
  isiDari(await arsip(buku, tempat));
  expect(await barisTabel(buku, 'arsip-data')).toMatchObject([{ kembaliOleh: null }]);
});

test('rincian: tanpa arsip menyebut berkasnya; dengan arsip menelusur seperti semula', async () => {
  const buku = await terkunci();
  const semula = await jejak(buku);
  expect(semula.berubah).toEqual([]);
  // Two parts of three contracts each.
  expect(semula.asal).toHaveLength(6);
  expect(semula.asal.every((satu) => satu?.diBuku !== undefined)).toBe(true);
  const tempat = folder();
  isiDari(await arsip(buku, tempat));

  const panel = await rincian(buku, { indikator: 'IK01', periode: P, batas: 50 });
  expect(kodeCatatan(panel)).toContain('arsip-di-berkas');
  expect(isiDari(panel).rincian.agregat).toEqual([]);
  expect(isiDari(panel).terkunci).toMatchObject({ kini: undefined, baris: undefined });

  const terbuka = nilaiDari(await denganArsip(buku, tempat, P));
  expect(terbuka.catatan.map(({ kode }) => kode)).toEqual(['arsip-dibaca']);
  const kini = await jejak(terbuka.buku);
  expect(kini.agregat).toEqual(semula.agregat);
  const urut = (asal: typeof kini.asal) => asal.map((satu) => JSON.stringify(tanpaLetak(satu))).toSorted();
  expect(urut(kini.asal)).toEqual(urut(semula.asal));
  // Those of DINKES stand on no sheet of the workbook.
  expect(kini.asal.filter((satu) => satu?.diBuku === undefined).map((satu) => satu?.opd)).toEqual([
    ...['DINKES', 'DINKES', 'DINKES', 'DINKES'],
  ]);
  expect(kini.berubah).toEqual([]);
});

test.each([
  ['hilang', 'arsip-hilang', (isi: Map<string, Uint8Array>) => isi.delete(NAMA)],
  ['diubah', 'arsip-berubah', (isi: Map<string, Uint8Array>) => isi.set(NAMA, isi.get(NAMA)!.with(-1, 7))],
])('arsip %s: rincian dan kembalikan mengatakannya, buku tetap', async (_, kode, rusak) => {
  const buku = await terkunci();
  const tempat = folder();
  isiDari(await arsip(buku, tempat));
  rusak(tempat.isi);
  const baris = await barisData(buku);
  const terbuka = nilaiDari(await denganArsip(buku, tempat, undefined));
  // The last compiled period is not archived.
  expect(terbuka.catatan).toEqual([]);
  expect(nilaiDari(await denganArsip(buku, tempat, P)).catatan).toMatchObject([
    { kode, akibat: 'memberi-tahu' },
  ]);
  expect(nilaiDari(await kembali(buku, tempat)).isi).toBeUndefined();
  expect(kodeCatatan(await kembali(buku, tempat))).toContain(kode);
  expect(await barisData(buku)).toEqual(baris);
});

test('arsip buku kerja lain: ditolak; tidak pula ditimpa', async () => {
  const [buku, tempat] = [await terkunci(), folder()];
  isiDari(await arsip(buku, tempat));
  const asing = await terkunci();
  await ketik(asing, 'meta', 'ruangKerja', 'nilai', 'buku-lain');
  expect(kodeCatatan(await arsip(asing, tempat))).toContain('arsip-nama-terpakai');
  const lain = folder();
  isiDari(await arsip(asing, lain));
  tempat.isi.set(NAMA, lain.isi.get(NAMA)!);
  expect(kodeCatatan(await kembali(buku, tempat))).toContain('arsip-asing');
  expect(nilaiDari(await denganArsip(buku, tempat, P)).catatan).toMatchObject([{ kode: 'arsip-asing' }]);
});

test('berhenti sesudah arsip ditulis: data masih lengkap, perintah yang sama menyelesaikannya', async () => {
  const [buku, tempat] = [await terkunci(), folder()];
  const baris = await barisData(buku);
  const terapkan = jest
    .spyOn(buku, 'terapkan')
    .mockResolvedValueOnce({ ok: false, error: { kode: 'conflict' } });
  expect(await arsip(buku, tempat)).toMatchObject({ ok: false });
  terapkan.mockRestore();
  expect(tempat.isi.has(NAMA)).toBe(true);
  expect(await barisData(buku)).toEqual(baris);
  expect(isiDari(await arsip(buku, tempat)).baris).toMatchObject({ transaksi: 2 });
});

test('yang tidak dapat diarsipkan ditolak dengan alasannya, tanpa berkas', async () => {
  const tempat = folder();
  const terbuka = await ruangTerkompilasi();
  expect(kodeCatatan(await arsip(terbuka, tempat))).toContain('arsip-periode-belum-dikunci');
  expect(kodeCatatan(await arsip(terbuka, tempat, { periode: '2026-TW3' }))).toContain(
    'periode-belum-dikompilasi',
  );
  isiDari(await kunci(terbuka));
  // Nobody has returned a later period: every row is a last position.
  expect(kodeCatatan(await arsip(terbuka, tempat))).toContain('arsip-semua-dibutuhkan');
  expect(tempat.isi.size).toBe(0);
  const buku = await terkunci();
  expect(kodeCatatan(await arsip(buku, tempat, { oleh: ' ' }))).toContain('arsip-tanpa-nama');
  isiDari(await arsip(buku, tempat));
  expect(kodeCatatan(await arsip(buku, tempat))).toContain('arsip-sudah-ada');
});

test('yang memerlukan semua baris ditolak dan menyebut cara mengembalikannya', async () => {
  const [buku, tempat] = [await terkunci(), folder()];
  const template = BerkasKembali.dari((await sebar(buku, P, ['DINKES'])).get('DINKES')!);
  template.tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_400_000);
  isiDari(await arsip(buku, tempat));
  const revisi = await barisTabel(buku, 'meta');
  expect(kodeCatatan(await kunci(buku, 'salah'))).toContain('arsip-periode');
  expect(
    kodeCatatan(
      await bukaKunci(buku, lingkunganUji('buka'), {
        periode: P,
        oleh: 'Ani',
        alasan: 'salah',
        tulis: tulisKode,
      }),
    ),
  ).toContain('arsip-periode');
  expect(
    kodeCatatan(
      await koreksi(buku, lingkunganUji('koreksi'), {
        periode: P,
        baris: 'x',
        variabel: 'nilai_pdn',
        pratinjau: false,
      }),
    ),
  ).toContain('arsip-periode');
  expect(kodeCatatan(await kumpulkan(buku, [['a.xlsx', await template.bytes()]]))).toContain('arsip-periode');
  expect(await barisTabel(buku, 'meta')).toEqual(revisi);
});

test('potretnya rusak: angkanya tidak dihitung dari baris yang tersisa', async () => {
  const [buku, tempat] = [await terkunci(), folder()];
  isiDari(await arsip(buku, tempat));
  const isi = await barisTabel(buku, 'isi-panjang');
  const potret = isi.filter(({ _id }) => (_id as string).startsWith('potret-'));
  nilaiDari(
    await buku.terapkan([
      { jenis: 'hapus', tabelId: 'isi-panjang', id: potret.map(({ _id }) => _id as string) },
    ]),
  );
  const hasil = await capaian(buku, P);
  expect(nilaiDari(hasil).isi).toBeUndefined();
  expect(kodeCatatan(hasil)).toContain('arsip-periode');
});

test('arsip yang tertulis lain daripada yang diminta tidak dicatat, dan tidak ada baris yang diambil', async () => {
  const [buku, lain] = [await terkunci(), await terkunci()];
  const sumber = folder();
  // Another content of the same workspace: one contract less.
  nilaiDari(await lain.terapkan([{ jenis: 'hapus', tabelId: 'data-transaksi', id: [`${P}|inaproc:K1:1`] }]));
  isiDari(await arsip(lain, sumber));
  const tempat = folder();
  const salah: TempatArsip = {
    ...tempat,
    tulis: (nama) => tempat.tulis(nama, sumber.isi.get(NAMA)!, undefined),
  };
  const baris = await barisData(buku);
  const hasil = await arsip(buku, salah);
  expect(kodeCatatan(hasil)).toContain('arsip-tidak-terbukti');
  expect(nilaiDari(hasil).isi).toBeUndefined();
  expect(await barisData(buku)).toEqual(baris);
  expect(await barisTabel(buku, 'arsip-data')).toEqual([]);
});

test('periode tanpa baris tidak diarsipkan', async () => {
  const [buku, tempat] = [await terkunci(), folder()];
  for (const id of DATA)
    nilaiDari(
      await buku.terapkan([
        {
          ...{ jenis: 'hapus', tabelId: id },
          id: (await barisTabel(buku, id)).flatMap((satu) =>
            satu['periode'] === P ? [satu['_id'] as string] : [],
          ),
        },
      ]),
    );
  expect(kodeCatatan(await arsip(buku, tempat))).toContain('arsip-tanpa-baris');
  expect(tempat.isi.size).toBe(0);
});
