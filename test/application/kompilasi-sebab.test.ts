import { unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../../src/application/ports/workbook';
import { capaian } from '../../src/application/capaian/capaian';
import { imporRencana } from '../../src/application/impor-rencana';
import { setujui } from '../../src/application/setujui';
import { BerkasKembali, dinyatakan } from '../bangun/berkas-kembali';
import { lingkunganUji } from '../bangun/lingkungan';
import {
  barisTabel,
  isiDari,
  kodeCatatan,
  kumpulkan,
  nilaiDari,
  ruangBerkas,
  ruangPada,
  sebar,
} from '../bangun/ruang-kerja';

/** A workspace that has sent its templates, and the template of DINKES. */
async function terkirim(): Promise<{
  buku: Awaited<ReturnType<typeof ruangPada>>;
  dinkes: Uint8Array;
  dpu: Uint8Array;
}> {
  const buku = await ruangPada('disetujui');
  const template = await sebar(buku);
  return {
    buku,
    dinkes: await dinyatakan(template.get('DINKES')!),
    dpu: await dinyatakan(template.get('DPU')!),
  };
}

const denganIdentitas = (isi: Uint8Array, ubah: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  BerkasKembali.dari(isi)
    .ubah((berkas) => {
      for (const [kunci, nilai] of Object.entries(ubah)) {
        berkas.tulis('_kinerja', kunci, 'nilai', nilai);
        berkas.properti.set(`kinerja.${kunci}`, nilai);
      }
    })
    .bytes();

const hapusLembar = (isi: Uint8Array, nama: string): Promise<Uint8Array> => {
  const berkas = BerkasKembali.dari(isi);
  berkas.lembar.splice(berkas.lembar.indexOf(berkas.pada(nama)), 1);
  return berkas.bytes();
};

/** The part of a sheet breaks off in the middle. */
function rusakkan(isi: Uint8Array, nama: string): Promise<Uint8Array> {
  const bagian = unzipSync(isi);
  const baca = (satu: string): string => new TextDecoder().decode(bagian[satu]);
  const id = new RegExp(`name="${nama}"[^>]*r:id="([^"]*)"`).exec(baca('xl/workbook.xml'))![1]!;
  const relasi = baca('xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g)!;
  const sasaran = /Target="\/?(?:xl\/)?([^"]*)"/.exec(
    relasi.find((satu) => satu.includes(`Id="${id}"`))!,
  )![1]!;
  const lembar = `xl/${sasaran}`;
  bagian[lembar] = bagian[lembar]!.slice(0, bagian[lembar]!.length / 2);
  return Promise.resolve(zipSync(bagian));
}

/** Codes of the findings of each file, and whether its data were taken. */
async function putusan(buku: Workbook, ...berkas: readonly Uint8Array[]) {
  const hasil = isiDari(
    await kumpulkan(
      buku,
      berkas.map((isi, i) => [`f${i}.xlsx`, isi]),
    ),
  );
  return hasil.berkas.map(({ status, catatan }) => [
    status,
    ...catatan.filter((c) => c.tingkat !== 'info').map((c) => c.kode),
  ]);
}

const teks = new TextEncoder();

describe('sebab sebuah berkas dikembalikan', () => {
  test.each<readonly [string, (isi: Uint8Array) => Promise<Uint8Array>, string]>([
    ['ruang kerja lain', (isi) => denganIdentitas(isi, { ruangKerja: 'lain' }), 'ruang-kerja-lain'],
    ['periode lain', (isi) => denganIdentitas(isi, { periode: '2026-TW2' }), 'periode-lain'],
    ['unit yang tidak terdaftar', (isi) => denganIdentitas(isi, { opd: 'XYZ' }), 'unit-tidak-terdaftar'],
    ['rencana lama', (isi) => denganIdentitas(isi, { hashRencana: 'abc' }), 'rencana-lama'],
    ['susunan template lain', (isi) => denganIdentitas(isi, { skema: '2' }), 'skema-template-lain'],
    ['terbitan yang tidak dikenal', (isi) => denganIdentitas(isi, { serial: '9' }), 'terbitan-tidak-dikenal'],
    ['identitas rusak', (isi) => denganIdentitas(isi, { serial: '' }), 'identitas-rusak'],
    [
      'buku kerja biasa',
      (isi) => denganIdentitas(isi, { jenis: 'lain' }).then((b) => tanpaProperti(b)),
      'bukan-template',
    ],
    ['lembar dihapus', (isi) => hapusLembar(isi, 'Data OPD'), 'lembar-template-hilang'],
    ['lembar yang rusak', (isi) => rusakkan(isi, 'Data OPD'), 'lembar-template-rusak'],
    ['kolom dihapus', (isi) => hapusKolom(isi, 'Transaksi', 'nilai_pdn'), 'kolom-template-hilang'],
    ['bukan xlsx', () => Promise.resolve(teks.encode('a,b\n1,2')), 'berkas-tidak-terbaca'],
    ['kosong', () => Promise.resolve(new Uint8Array()), 'berkas-tidak-terbaca'],
    ['terpotong', (isi) => Promise.resolve(isi.slice(0, isi.length / 2)), 'berkas-tidak-terbaca'],
  ])('%s, dan berkas lain tetap diterima', async (_, ubah, kode) => {
    const { buku, dinkes, dpu } = await terkirim();
    const lengkap = await BerkasKembali.dari(dpu).tulis('Data OPD', 'DPU', 'belanja_pbj', 5).bytes();
    // Two good files of the period, so that a wrong one cannot decide which period is meant.
    const [salah, baik] = await putusan(buku, await ubah(dinkes), lengkap, lengkap);
    expect(salah).toEqual(['dikembalikan', kode]);
    expect(baik).toEqual(['diterima']);
    expect((await barisTabel(buku, 'data-opd')).map(({ opd }) => opd)).toEqual(['DPU']);
  });

  const tanpaProperti = (isi: Uint8Array): Promise<Uint8Array> =>
    BerkasKembali.dari(isi)
      .ubah(({ properti }) => properti.clear())
      .bytes();
  const hapusKolom = (isi: Uint8Array, lembar: string, kolom: string): Promise<Uint8Array> =>
    BerkasKembali.dari(isi)
      .ubah((berkas) => {
        const indeks = berkas.kolom(lembar, kolom);
        for (const baris of berkas.pada(lembar).baris) baris.splice(indeks, 1);
      })
      .bytes();

  test('capaian unit itu menyebut berkasnya dikembalikan, bukan sekadar belum melapor', async () => {
    const { buku, dinkes, dpu } = await terkirim();
    const lengkap = await BerkasKembali.dari(dpu).tulis('Data OPD', 'DPU', 'belanja_pbj', 5).bytes();
    await putusan(buku, await hapusLembar(dinkes, 'Data OPD'), lengkap);
    const dinilai = isiDari(await capaian(buku)).capaian;
    const milik = dinilai.filter(({ lingkup }) => lingkup.jenis === 'opd' && lingkup.kode === 'DINKES');
    expect(milik).not.toEqual([]);
    for (const satu of milik)
      expect(satu.sebab()[0]).toMatchObject({
        jenis: 'unit-belum-melapor',
        keadaan: [{ keadaan: 'dikembalikan', jumlah: 1 }],
      });
  });

  test('ruang kerja sendiri yang diberikan sebagai pengembalian', async () => {
    const { buku, dpu } = await terkirim();
    expect(await putusan(buku, (await ruangBerkas('disetujui')).bytes(), dpu)).toEqual([
      ['dikembalikan', 'ini-ruang-kerja'],
      ['diterima'],
    ]);
  });

  test('template rencana versi lama diterima bila rencana yang baru tidak meminta yang lain', async () => {
    const { buku, dpu } = await terkirim();
    isiDari(
      await imporRencana(buku, lingkunganUji('x'), {
        tujuan: [{ kode: 'T1', pernyataan: 'baru', dasar: 'rkpd' }],
      }),
    );
    isiDari(await setujui(buku, lingkunganUji('y'), { oleh: 'a', nomor: 'b' }));
    expect(await putusan(buku, dpu)).toEqual([['diterima']]);
  });

  test('salinan berkas unit lain, dikenali dari ID barisnya', async () => {
    const { buku, dinkes, dpu } = await terkirim();
    // DPU sends DINKES's rows under its own identity.
    const asing = await denganIdentitas(dinkes, { opd: 'DPU' });
    const [hasil] = await putusan(buku, asing);
    expect(hasil![0]).toBe('dikembalikan');
    expect(hasil).toContain('salinan-unit-lain');
    expect(hasil).toContain('baris-asing');
    expect(await putusan(buku, dpu)).toEqual([['diterima']]);
  });

  test('tanpa satu pun berkas yang dikenali, tidak ada yang ditulis', async () => {
    const { buku } = await terkirim();
    const awal = buku.potretSemua();
    const hasil = await kumpulkan(buku, [['a.txt', teks.encode('x')]]);
    expect(kodeCatatan(hasil)).toContain('berkas-tidak-terbaca');
    expect(nilaiDari(hasil).isi).toBeUndefined();
    expect(buku.potretSemua()).toEqual(awal);
  });

  test('rencana yang tidak berlaku menghentikan kompilasi', async () => {
    const hasil = await kumpulkan(await ruangPada('berdata'), []);
    expect(kodeCatatan(hasil)).toEqual(['rencana-belum-disetujui']);
  });
});

describe('terbitan', () => {
  test('yang lama ditolak sesudah yang baru diterima', async () => {
    const { buku, dpu: pertama } = await terkirim();
    const kedua = await dinyatakan((await sebar(buku)).get('DPU')!);
    expect(await putusan(buku, kedua)).toEqual([['diterima']]);
    expect(await putusan(buku, pertama)).toEqual([['dikembalikan', 'terbitan-lama']]);
    expect((await barisTabel(buku, 'register'))[1]).toMatchObject({ status: 'Diterima', serialTerima: 2 });
  });

  test('yang bukan terakhir diterima dengan catatan bila belum ada yang diterima', async () => {
    const { buku, dpu } = await terkirim();
    await sebar(buku);
    expect(await putusan(buku, dpu)).toEqual([['diterima-dengan-catatan', 'terbitan-bukan-terakhir']]);
  });

  test('dua terbitan sekaligus: yang baru dipakai', async () => {
    const { buku, dpu: pertama } = await terkirim();
    const kedua = await dinyatakan((await sebar(buku)).get('DPU')!);
    expect(await putusan(buku, pertama, kedua)).toEqual([
      ['digantikan', 'terbitan-bukan-terakhir', 'terbitan-digantikan'],
      ['diterima'],
    ]);
  });

  test.each([[[0, 1]], [[1, 0]]])(
    'dua isi berbeda dari satu terbitan, urutan %p: tidak satu pun dipakai',
    async (urutan) => {
      const { buku, dpu } = await terkirim();
      const satu = await BerkasKembali.dari(dpu).tulis('Data OPD', 'DPU', 'belanja_pbj', 1).bytes();
      const berkas = [satu, dpu];
      expect(await putusan(buku, ...urutan.map((i) => berkas[i]!))).toEqual([
        ['dikembalikan', 'dua-pengembalian'],
        ['dikembalikan', 'dua-pengembalian'],
      ]);
      expect((await barisTabel(buku, 'register'))[1]).toMatchObject({
        _id: '2026-TW1|DPU',
        status: 'Dikembalikan untuk perbaikan',
      });
      expect(await barisTabel(buku, 'data-transaksi')).toEqual([]);
    },
  );

  test('berkas yang sama dua kali dibaca sekali', async () => {
    const { buku, dpu } = await terkirim();
    expect(await putusan(buku, dpu, dpu)).toEqual([['diterima'], ['digantikan']]);
    expect(await barisTabel(buku, 'data-transaksi')).toHaveLength(1);
  });
});

test('berkas yang ditolak tidak membatalkan pengembalian yang sudah diterima', async () => {
  const { buku, dpu } = await terkirim();
  await putusan(buku, dpu);
  const data = await barisTabel(buku, 'data-transaksi');
  expect(await putusan(buku, await hapusLembar(dpu, 'Transaksi'))).toEqual([
    ['dikembalikan', 'lembar-template-hilang'],
  ]);
  expect(await barisTabel(buku, 'data-transaksi')).toEqual(data);
  expect((await barisTabel(buku, 'register'))[1]).toMatchObject({ status: 'Diterima' });
});

test('kompilasi mencatat sebab pada lembar Catatan dan menggantinya pada kompilasi berikut', async () => {
  const { buku, dpu } = await terkirim();
  await putusan(buku, await hapusLembar(dpu, 'Transaksi'));
  const tercatat = async () =>
    (await barisTabel(buku, 'catatan'))
      .filter(({ tingkat }) => tingkat === 'Harus diperbaiki')
      .map(({ opd, berkas, kode }) => [opd, berkas, kode]);
  expect(await tercatat()).toEqual([['DPU', 'f0.xlsx', 'lembar-template-hilang']]);
  await putusan(buku, await hapusLembar(dpu, 'Paket'), teks.encode('x'));
  expect(await tercatat()).toEqual([
    ['DPU', 'f0.xlsx', 'lembar-template-hilang'],
    [null, 'f1.xlsx', 'berkas-tidak-terbaca'],
  ]);
});
