import { capaian } from '../../src/application/capaian/capaian';
import { hitungUlang } from '../../src/application/capaian/hitung-ulang';
import { rincian } from '../../src/application/capaian/rincian';
import type { Workbook } from '../../src/application/ports/workbook';
import { ujiRumus } from '../../src/application/rencana/uji-rumus';
import { perubahanIsiPanjang } from '../../src/application/ruang-kerja/isi-panjang';
import { setujui } from '../../src/application/setujui';
import { cetakCapaian } from '../../src/cli/cetak/capaian';
import { barisRincian } from '../../src/sajian/capaian/baris-rincian';
import { sajikanCapaian } from '../../src/sajian/capaian/capaian';
import { sajikanRincian } from '../../src/sajian/capaian/rincian';
import { capaianJson } from '../../src/sajian/json/capaian';
import { rincianJson } from '../../src/sajian/json/rincian';
import { sajikanUji } from '../../src/sajian/rencana/uji';
import { uraiIsiPanjang } from '../../src/lembar/isi-panjang';
import { bahasaDari } from '../bangun/bahasa';
import { ketik } from '../bangun/ketikan';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari } from '../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../bangun/terkompilasi';
import { tulisKode } from '../bangun/tulis-kode';

/*
 * As approved (test/bangun/terkompilasi.ts): IK01 1.100.000 / 2.000.000 = 55 % of 80, score 68,75; IK02 87,5 % of 90–110,
 * score 87,5 / 90 = 97,22; combined with weights of 1: (68,75 + 97,22) / 2 = 82,985 → 82,99 %.
 */
const indikatorKe = async (buku: Workbook, kode: string): Promise<string> =>
  (await barisTabel(buku, 'indikator')).find((satu) => satu['kode'] === kode)!['_id'] as string;

const ubahIndikator =
  (kolom: string, isi: string | number, kode = 'IK01') =>
  async (buku: Workbook): Promise<void> =>
    ketik(buku, 'indikator', await indikatorKe(buku, kode), kolom, isi);

/** Twice the share: 2.200.000 / 2.000.000 = 110 %. */
const rumusLain = ubahIndikator('rumus', 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 200');

const ubahTarget = async (buku: Workbook): Promise<void> => {
  const target = (await barisTabel(buku, 'target')).find((satu) => satu['periode'] === '2026-TW1');
  await ketik(buku, 'target', target!['_id'] as string, 'nilai', 50);
};

const hapus =
  (kode: string) =>
  async (buku: Workbook): Promise<void> => {
    nilaiDari(
      await buku.terapkan([{ jenis: 'hapus', tabelId: 'indikator', id: [await indikatorKe(buku, kode)] }]),
    );
  };

const hapusVersi = async (buku: Workbook): Promise<void> => {
  nilaiDari(await buku.terapkan([{ jenis: 'ganti', tabelId: 'isi-panjang', kolom: ['isiId'], baris: [] }]));
};

/** The figure over all units. */
async function seluruh(buku: Workbook, kode = 'IK01') {
  const hasil = isiDari(await capaian(buku));
  return hasil.capaian.find(
    ({ indikator, lingkup }) => indikator.kode === kode && lingkup.jenis === 'seluruh',
  )!;
}

const jenisKeadaan = (satu: { readonly keadaan: readonly { readonly jenis: string }[] }) =>
  satu.keadaan.map(({ jenis }) => jenis);

const disetujui = {
  jenis: 'ada',
  versi: 1,
  angka: { hasil: { jenis: 'nilai', nilai: 55 }, target: { nilai: 80 }, capaian: { skor: { skor: 68.75 } } },
};

describe('yang berubah sesudah persetujuan', () => {
  test.each<[string, (buku: Workbook) => Promise<void>, number]>([
    ['rumus', rumusLain, 110],
    ['target', ubahTarget, 55],
    ['bobot', ubahIndikator('bobot', 5), 55],
    ['polarisasi', ubahIndikator('polarisasi', 'Makin rendah makin baik'), 55],
    ['cakupan data', ubahIndikator('definisi', 'Lain sama sekali'), 55],
  ])('%s: tanpa status, dan yang disetujui di sampingnya', async (_, ubah, nilai) => {
    const buku = await ruangTerkompilasi();
    await ubah(buku);
    const satu = await seluruh(buku);
    expect(satu).toMatchObject({
      hasil: { jenis: 'nilai', nilai: expect.closeTo(nilai, 9) as number },
      capaian: { status: { jenis: 'rencana-belum-disetujui' }, tercapai: undefined },
      disetujui: {
        ...disetujui,
        angka: { ...disetujui.angka, hasil: { nilai: expect.closeTo(55, 9) as number } },
      },
    });
    expect(jenisKeadaan(satu)[0]).toBe('rencana-draf');
    // What nobody touched stands as it was approved.
    const lain = await seluruh(buku, 'IK02');
    expect(lain.capaian.status.jenis).toBe('berstatus');
    expect(lain.disetujui).toBeUndefined();
    expect(jenisKeadaan(lain)).not.toContain('rencana-draf');
  });

  test('indikator yang merujuk ikut; siklus pada rumus draf tidak menggantung', async () => {
    const buku = await ruangTerkompilasi();
    await ubahIndikator('rumus', 'IK02 / 2')(buku);
    isiDari(await setujui(buku, lingkunganUji('v2'), { oleh: 'Kepala', nomor: '027/2' }));
    await ubahIndikator('rumus', 'jumlah(pagu) / jumlah(belanja_pbj) * 50', 'IK02')(buku);
    // IK02 43,75; IK01 21,875 in the draft, 43,75 as approved.
    expect(await seluruh(buku)).toMatchObject({
      hasil: { nilai: expect.closeTo(21.875, 9) as number },
      capaian: { status: { jenis: 'rencana-belum-disetujui' } },
      disetujui: { versi: 2, angka: { hasil: { nilai: expect.closeTo(43.75, 9) as number } } },
    });
    await ubahIndikator('rumus', 'IK01 * 2', 'IK02')(buku);
    expect(await seluruh(buku)).toMatchObject({
      hasil: { jenis: 'tidak-dapat-dihitung' },
      disetujui: { angka: { hasil: { nilai: expect.closeTo(43.75, 9) as number } } },
    });
  });

  test('rumus yang tidak terbaca menahan angkanya sendiri, dengan tempat kesalahannya', async () => {
    const buku = await ruangTerkompilasi();
    await ubahIndikator('rumus', 'jumlah(nilai_pdnn) /')(buku);
    const hasil = nilaiDari(await capaian(buku));
    expect(hasil.catatan.length).toBeGreaterThan(0);
    expect(hasil.catatan[0]!.lokasi).toMatchObject({
      lembar: 'Indikator',
      sel: expect.any(String) as string,
    });
    expect(await seluruh(buku)).toMatchObject({
      hasil: { jenis: 'tidak-dapat-dihitung' },
      disetujui: { angka: { hasil: { nilai: expect.closeTo(55, 9) as number } } },
    });
    expect((await seluruh(buku, 'IK02')).hasil).toMatchObject({ nilai: 87.5 });
  });

  test('indikator yang dihapus dari draf tetap disebut dengan angkanya', async () => {
    const buku = await ruangTerkompilasi();
    await hapus('IK02')(buku);
    const hasil = isiDari(await capaian(buku, undefined, ({ jenis }) => jenis === 'seluruh'));
    expect(hasil.capaian.map(({ indikator }) => indikator.kode)).toEqual(['IK01']);
    expect(hasil.draf?.hanyaDisetujui).toMatchObject([
      { indikator: { kode: 'IK02' }, hasil: { nilai: 87.5 } },
    ]);
    expect(sajikanCapaian(hasil, bahasaDari.id).draf?.baris).toEqual([
      'Menurut rencana yang disetujui (versi 1), capaian gabungan: 82,99 % (2 indikator).',
      'IK02 masih ada pada rencana yang disetujui: 87,5 %, target 90–110 %, capaian 97,22 %, Mendekati target.',
    ]);
  });

  test('indikator baru belum ada pada versi yang disetujui', async () => {
    const buku = await ruangTerkompilasi();
    const lama = (await barisTabel(buku, 'indikator'))[0]!;
    const { _id, ...isi } = lama;
    nilaiDari(
      await buku.terapkan([
        {
          jenis: 'simpan',
          tabelId: 'indikator',
          kolom: Object.keys(isi),
          baris: [
            { id: 'baru', sel: Object.values<string>({ ...isi, kode: 'IK09' } as Record<string, string>) },
          ],
        },
      ]),
    );
    expect(await seluruh(buku, 'IK09')).toMatchObject({
      capaian: { status: { jenis: 'rencana-belum-disetujui' } },
      disetujui: { jenis: 'tidak-ada', versi: 1, sebab: 'belum-ada-pada-versi' },
    });
    expect((await seluruh(buku)).disetujui).toBeUndefined();
  });
});

describe('yang disetujui tidak dapat dihitung: disebut sebabnya, dan semua angka tanpa status', () => {
  test.each<[string, (buku: Workbook) => Promise<void>, string, number | null]>([
    ['versi tidak tersimpan', hapusVersi, 'versi-tidak-tersimpan', 1],
    [
      'belum pernah disetujui',
      async (buku) => {
        nilaiDari(
          await buku.terapkan([{ jenis: 'ganti', tabelId: 'persetujuan', kolom: ['versi'], baris: [] }]),
        );
      },
      'belum-pernah-disetujui',
      null,
    ],
    [
      'salinan versi diubah tangan',
      async (buku) => {
        const { _id, teks } = (await barisTabel(buku, 'isi-panjang'))[0]!;
        await ketik(
          buku,
          'isi-panjang',
          _id as string,
          'teks',
          (teks as string).replace('"nilai":80', '"nilai":10'),
        );
      },
      'versi-rusak',
      1,
    ],
    [
      'salinan versi ditulis lagi bersama sidiknya sendiri: sidik persetujuannya lain',
      async (buku) => {
        const tabel = nilaiDari(await buku.baca(['isi-panjang'])).tabel.get('isi-panjang');
        const pengenal = { id: 'rencana-1', jenis: 'rencana', format: 1 };
        const isi = uraiIsiPanjang(tabel, pengenal);
        const lama = isi.ok ? JSON.stringify(isi.value?.nilai) : '';
        const baru = perubahanIsiPanjang(pengenal, JSON.parse(lama.replaceAll('"nilai":80', '"nilai":10')));
        nilaiDari(await buku.terapkan(baru.ok ? baru.value.perubahan : []));
      },
      'versi-rusak',
      1,
    ],
  ])('%s', async (_, rusak, sebab, versi) => {
    const buku = await ruangTerkompilasi();
    await rumusLain(buku);
    await rusak(buku);
    for (const kode of ['IK01', 'IK02'])
      expect(await seluruh(buku, kode)).toMatchObject({
        capaian: { status: { jenis: 'rencana-belum-disetujui' } },
        disetujui: { jenis: 'tidak-ada', versi, sebab },
      });
  });
});

describe('setiap permukaan', () => {
  const DRAF = 'Yang berbeda: lembar Indikator (IK01).';
  const BANDING =
    'Menurut rencana yang disetujui (versi 1): 55 %, target 80 %, capaian 68,75 %, Jauh dari target.';

  test('panel dan baris perintah: status, nasihat yang dapat dijalankan, tanpa hitung ulang', async () => {
    const buku = await ruangTerkompilasi();
    await rumusLain(buku);
    const hasil = isiDari(await capaian(buku));
    const sajian = sajikanCapaian(hasil, bahasaDari.id);
    expect(sajian.usang).toBeNull();
    expect(sajian.draf?.judul).toContain(DRAF);
    expect(sajian.kelompok[0]!.indikator[0]).toMatchObject({
      status: { teks: 'Rencana belum disetujui', warna: null },
      disetujui: BANDING,
      tren: null,
    });
    const baris = cetakCapaian(hasil, bahasaDari.id, 'kinerja hitung x', 'kinerja setujui x').join('\n');
    expect(baris).toContain(`IK01: ${BANDING}`);
    expect(baris).toContain('capaian gabungan: 82,99 % (2 indikator)');
    expect(baris).toContain('kinerja setujui x');
    expect(baris).not.toContain('kinerja hitung x');
    expect(kodeCatatan(await hitungUlang(buku, lingkunganUji(), { tulis: tulisKode }))).toContain(
      'rencana-berubah',
    );
  });

  test('Rincian', async () => {
    const buku = await ruangTerkompilasi();
    await rumusLain(buku);
    const hasil = isiDari(await rincian(buku, { indikator: 'IK01', batas: 1 }));
    const sajian = sajikanRincian(hasil, bahasaDari.id);
    expect(sajian).toMatchObject({ usang: null, indikator: { disetujui: BANDING, status: { warna: null } } });
    const teks = barisRincian(sajian, bahasaDari.id).join('\n');
    expect(teks).toContain(BANDING);
    expect(teks).toContain(DRAF);
    expect(rincianJson(hasil)).toMatchObject({
      status: 'rencana-belum-disetujui',
      disetujui: { versi: 1, skor: 68.75 },
    });
  });

  test('JSON', async () => {
    const buku = await ruangTerkompilasi();
    await rumusLain(buku);
    expect(JSON.parse(JSON.stringify(capaianJson(isiDari(await capaian(buku)))))).toMatchObject({
      keadaan: [{ jenis: 'rencana-draf', versi: 1, tanggal: '2026-04-01' }, {}, {}],
      draf: { versi: 1, beda: [{ lembar: 'Indikator', kode: ['IK01'] }], sebab: null, hanyaDisetujui: [] },
      capaian: [
        { kode: 'IK01', status: 'rencana-belum-disetujui', disetujui: { versi: 1, skor: 68.75 } },
        {},
        {},
        {},
        {},
        {},
      ],
      gabungan: [
        {
          lingkup: { jenis: 'seluruh' },
          skor: 97.22,
          tidakIkut: [{ kode: 'IK01', sebab: 'rencana-belum-disetujui' }],
        },
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  test('uji rumus: yang dicoba tanpa persetujuan, yang disetujui di sampingnya', async () => {
    const buku = await ruangTerkompilasi();
    const indikatorId = await indikatorKe(buku, 'IK01');
    const coba = async (rumus: string) =>
      sajikanUji(
        isiDari(
          await ujiRumus(buku, {
            draf: { indikatorId, rumus, basis: '' },
            sumber: { periode: '2026-TW1' },
            batas: 1,
          }),
        ),
        '%',
        bahasaDari.id,
      );
    expect(await coba('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 200')).toMatchObject({
      nilai: '110 %',
      keadaan: [{ label: 'Rencana berubah sejak disetujui' }],
      disetujui: BANDING,
    });
    const { rumus, basis } = (await barisTabel(buku, 'indikator'))[0]!;
    expect(basis ?? null).toBeNull();
    expect(await coba(rumus as string)).toMatchObject({ nilai: '55 %', keadaan: [], disetujui: null });
  });

  test('lembar Capaian tidak ditulis oleh draf', async () => {
    const buku = await ruangTerkompilasi();
    const awal = await barisTabel(buku, 'capaian');
    await rumusLain(buku);
    await capaian(buku);
    await hitungUlang(buku, lingkunganUji(), { tulis: tulisKode });
    expect(await barisTabel(buku, 'capaian')).toEqual(awal);
  });

  test('sesudah disetujui lagi, atau dikembalikan: seperti biasa', async () => {
    const buku = await ruangTerkompilasi();
    const semula = (await barisTabel(buku, 'indikator'))[0]!['rumus'] as string;
    await rumusLain(buku);
    await ubahIndikator('rumus', semula)(buku);
    expect(await seluruh(buku)).toMatchObject({
      capaian: { status: { jenis: 'berstatus' } },
      keadaan: [{ jenis: 'sementara' }],
    });
    await rumusLain(buku);
    isiDari(await setujui(buku, lingkunganUji('v2'), { oleh: 'Kepala', nomor: '027/2' }));
    expect(await seluruh(buku)).toMatchObject({ capaian: { status: { jenis: 'berstatus' } } });
  });
});
