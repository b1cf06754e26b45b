import { tulisBuku } from '../../src/adapters/xlsx/tulis/tulis-buku';
import { distribusi } from '../../src/application/distribusi/distribusi';
import type { PermintaanDistribusi } from '../../src/application/distribusi/siapkan-distribusi';
import { namaBerkasTemplate } from '../../src/application/distribusi/nama-berkas';
import { imporRencana } from '../../src/application/impor-rencana';
import { bacaTemplate } from '../../src/application/pengembalian/baca-template';
import type { Workbook } from '../../src/application/ports/workbook';
import { setujui } from '../../src/application/setujui';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { lingkunganUji } from '../bangun/lingkungan';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import {
  barisTabel,
  isiDari,
  kodeCatatan,
  kumpulkan,
  nilaiDari,
  pembacaUji,
  ruangPada,
  sebar,
  tujuanUji,
} from '../bangun/ruang-kerja';

const bagikan = (
  buku: Workbook,
  permintaan: PermintaanDistribusi = { periode: '2026-TW1' },
  tujuan = tujuanUji(),
) => distribusi(buku, lingkunganUji('d'), tulisBuku, tujuan, permintaan);

const kepala = (isi: Uint8Array, lembar: string): unknown[] => {
  const berkas = BerkasKembali.dari(isi);
  return berkas.pada(lembar).baris[berkas.barisId(lembar)]!;
};

const identitasDari = async (isi: Uint8Array) => {
  const terbaca = bacaTemplate(nilaiDari(await pembacaUji.baca({ nama: 'x', isi })));
  if (!('template' in terbaca)) throw new Error(terbaca.catatan.kode);
  return terbaca.template.identitas;
};

describe('ditolak tanpa menulis berkas dan tanpa mengubah buku', () => {
  const berubah = async () => {
    const buku = await ruangPada('disetujui');
    isiDari(
      await imporRencana(buku, lingkunganUji('x'), {
        tujuan: [{ kode: 'T1', pernyataan: 'lain', dasar: 'rkpd' }],
      }),
    );
    return buku;
  };
  const tanpaUnit = async () => {
    const buku = await ruangPada('kosong');
    isiDari(await imporRencana(buku, lingkunganUji('x'), { ...rencanaMasukan, opd: [] }));
    isiDari(await setujui(buku, lingkunganUji('y'), { oleh: 'a', nomor: 'b' }));
    return buku;
  };
  test.each<readonly [string, () => Promise<Workbook>, PermintaanDistribusi, string]>([
    [
      'rencana belum disetujui',
      () => ruangPada('berdata'),
      { periode: '2026-TW1' },
      'rencana-belum-disetujui',
    ],
    ['rencana berubah sejak disetujui', berubah, { periode: '2026-TW1' }, 'rencana-berubah'],
    ['periode tahun lain', () => ruangPada('disetujui'), { periode: '2027-TW1' }, 'periode-salah'],
    ['bukan periode', () => ruangPada('disetujui'), { periode: 'Maret' }, 'periode-salah'],
    [
      'periode tanpa indikator',
      () => ruangPada('disetujui'),
      { periode: '2026-B02' },
      'periode-tanpa-indikator',
    ],
    [
      'unit tidak dikenal',
      () => ruangPada('disetujui'),
      { periode: '2026-TW1', unit: ['DINKS'] },
      'unit-tidak-dikenal',
    ],
    ['belum ada unit', tanpaUnit, { periode: '2026-TW1' }, 'tidak-ada-unit'],
  ])('%s', async (_, siapkan, permintaan, kode) => {
    const buku = await siapkan();
    const register = await barisTabel(buku, 'register');
    const tujuan = tujuanUji();
    const hasil = await bagikan(buku, permintaan, tujuan);
    expect(nilaiDari(hasil).isi).toBeUndefined();
    expect(kodeCatatan(hasil)).toContain(kode);
    expect(tujuan.berkas.size).toBe(0);
    expect(await barisTabel(buku, 'register')).toEqual(register);
  });
});

describe('isi template', () => {
  test('kolomnya diturunkan dari rumus yang disetujui', async () => {
    const template = await sebar(await ruangPada('disetujui'));
    const isi = template.get('DINKES')!;
    expect(kepala(isi, 'Paket')).toEqual(['#tabel:isi-rup', 'kodeRup', 'nama', 'pagu']);
    expect(kepala(isi, 'Transaksi')).toEqual([
      '#tabel:isi-transaksi',
      'kodePaket',
      'kodeRup',
      'nama',
      'nilai_kontrak',
      'nilai_pdn',
    ]);
    expect(kepala(isi, 'Data OPD')).toEqual(['#tabel:isi-opd', 'nama', 'belanja_pbj']);
  });

  test('basis, kolom tanggal, dan indikator yang dirujuk ikut diminta; tingkat yang tidak dipakai tidak', async () => {
    const buku = await ruangPada('kosong');
    const [satu, dua] = rencanaMasukan.indikator!;
    const indikator = [
      { ...satu!, rumus: 'skor(IK02)', frekuensi: 'triwulan' as const },
      {
        ...dua!,
        rumus: 'jumlah(nilai_kontrak)',
        polarisasi: 'makin-tinggi' as const,
        aturanCapaian: satu!.aturanCapaian!,
        satuan: 'Rp',
        frekuensi: 'tahunan' as const,
        basis: 'status == "Selesai"',
        sifat: 'periodik' as const,
        kolomTanggal: 'tgl_bast',
      },
    ];
    const target = [
      ...rencanaMasukan.target!.filter((t) => t.indikator === 'IK01'),
      { indikator: 'IK02', opd: null, periode: '2026', nilai: 1, batasBawah: null, batasAtas: null },
    ];
    isiDari(await imporRencana(buku, lingkunganUji('x'), { ...rencanaMasukan, indikator, target }));
    isiDari(await setujui(buku, lingkunganUji('y'), { oleh: 'a', nomor: 'b' }));
    const isi = (await sebar(buku)).get('DPU')!;
    expect(kepala(isi, 'Transaksi').slice(4)).toEqual(['status', 'nilai_kontrak', 'tgl_bast']);
    expect(BerkasKembali.dari(isi).lembar.map(({ nama }) => nama)).not.toContain('Paket');
  });

  test('hanya baris unit itu, dengan isi awal dari impor', async () => {
    const berkas = BerkasKembali.dari((await sebar(await ruangPada('disetujui'))).get('DINKES')!);
    expect(berkas.isi('Transaksi', 'inaproc:K1:1', 'nilai_pdn')).toBe(400_000);
    expect(berkas.isi('Paket', 'rup:1002', 'pagu')).toBe(500_000);
    expect(berkas.isi('Data OPD', 'DINKES', 'belanja_pbj')).toBeNull();
    expect(() => berkas.letak('Transaksi', 'inaproc:U1:1')).toThrow();
  });

  // 31 March 2026 + 5 working days: 1, 2 (3 April Good Friday), 6, 7, 8 April.
  test('petunjuk menyebut tanggal data dan tenggat menurut hari kerja', async () => {
    const berkas = BerkasKembali.dari((await sebar(await ruangPada('disetujui'))).get('DPU')!);
    const petunjuk = berkas
      .pada('Transaksi')
      .baris.flat()
      .filter((isi) => typeof isi === 'string')
      .join(' ');
    expect(petunjuk).toContain('Data per 31 Maret 2026');
    expect(petunjuk).toContain('paling lambat 8 April 2026 kepada Tim Peningkatan Kapabilitas UKPBJ');
  });

  test('identitas tertulis pada lembar tersembunyi dan pada properti berkas', async () => {
    const isi = (await sebar(await ruangPada('disetujui'))).get('DPU')!;
    const harapan = {
      opd: 'DPU',
      namaOpd: 'Dinas Pekerjaan Umum',
      periode: '2026-TW1',
      versiRencana: 1,
      serial: 1,
      skema: 1,
    };
    expect(await identitasDari(isi)).toMatchObject(harapan);
    const tanpaLembar = BerkasKembali.dari(isi);
    tanpaLembar.lembar.splice(
      tanpaLembar.lembar.findIndex(({ nama }) => nama === '_kinerja'),
      1,
    );
    expect(await identitasDari(await tanpaLembar.bytes())).toMatchObject(harapan);
  });

  test('triwulan berikutnya diisi awal dari pengembalian terakhir, yang menang atas impor', async () => {
    const buku = await ruangPada('disetujui');
    const isi = (await sebar(buku)).get('DINKES')!;
    const kembali = BerkasKembali.dari(isi)
      .tulis('Transaksi', 'inaproc:K1:1', 'nilai_pdn', 123)
      .tulis('Data OPD', 'DINKES', 'belanja_pbj', 777);
    isiDari(await kumpulkan(buku, [['a.xlsx', await kembali.bytes()]]));
    const berikut = BerkasKembali.dari((await sebar(buku, '2026-TW2')).get('DINKES')!);
    expect(berikut.isi('Transaksi', 'inaproc:K1:1', 'nilai_pdn')).toBe(123);
    expect(berikut.isi('Transaksi', 'inaproc:K2:1', 'nilai_pdn')).toBe(200_000);
    expect(berikut.isi('Data OPD', 'DINKES', 'belanja_pbj')).toBe(777);
  });
});

describe('register', () => {
  test('satu baris setiap unit: terkirim, dengan tenggat dan nama berkas', async () => {
    const buku = await ruangPada('disetujui');
    const hasil = isiDari(await bagikan(buku));
    expect(hasil.berkas.map(({ nama, opd, jumlahBaris }) => [nama, opd, jumlahBaris])).toEqual([
      ['2026-TW1_DINKES_Dinas-Kesehatan.xlsx', 'DINKES', 4],
      ['2026-TW1_DPU_Dinas-Pekerjaan-Umum.xlsx', 'DPU', 2],
    ]);
    expect(await barisTabel(buku, 'register')).toMatchObject([
      {
        _id: '2026-TW1|DINKES',
        status: 'Sudah dibuat',
        serial: 1,
        versiRencana: 1,
        tenggat: 46_120,
        serialTerima: null,
      },
      { _id: '2026-TW1|DPU', status: 'Sudah dibuat', berkasKirim: '2026-TW1_DPU_Dinas-Pekerjaan-Umum.xlsx' },
    ]);
  });

  test('terbitan dihitung per unit dan periode', async () => {
    const buku = await ruangPada('disetujui');
    await sebar(buku);
    await sebar(buku, '2026-TW1', ['DPU']);
    await sebar(buku, '2026-TW2');
    const register = await barisTabel(buku, 'register');
    expect(register.map(({ _id, serial }) => [_id, serial])).toEqual([
      ['2026-TW1|DINKES', 1],
      ['2026-TW1|DPU', 2],
      ['2026-TW2|DINKES', 1],
      ['2026-TW2|DPU', 1],
    ]);
  });

  test('terbitan baru tidak membatalkan pengembalian yang sudah diterima', async () => {
    const buku = await ruangPada('disetujui');
    const isi = (await sebar(buku)).get('DPU')!;
    isiDari(
      await kumpulkan(buku, [
        [
          'a.xlsx',
          await BerkasKembali.dari(isi).nyatakan().tulis('Data OPD', 'DPU', 'belanja_pbj', 1).bytes(),
        ],
      ]),
    );
    await sebar(buku);
    expect((await barisTabel(buku, 'register'))[1]).toMatchObject({
      status: 'Diterima',
      serial: 2,
      serialTerima: 1,
    });
  });
});

test('dibatalkan di tengah jalan: tidak ada berkas dan register tetap kosong', async () => {
  const buku = await ruangPada('disetujui');
  const tujuan = tujuanUji();
  const hasil = await distribusi(
    buku,
    lingkunganUji('d'),
    tulisBuku,
    tujuan,
    { periode: '2026-TW1' },
    (n) => n < 1,
  );
  expect(hasil).toEqual({ ok: false, error: { kode: 'cancelled' } });
  expect([tujuan.berkas.size, await barisTabel(buku, 'register')]).toEqual([0, []]);
});

test('folder yang tidak dapat ditulis: register tidak berubah', async () => {
  const buku = await ruangPada('disetujui');
  const gagal = { kode: 'file-exists', berkas: 'x' } as const;
  const tujuan = { ...tujuanUji(), siapkan: () => Promise.resolve({ ok: false, error: gagal } as const) };
  expect(await bagikan(buku, undefined, tujuan)).toEqual({ ok: false, error: gagal });
  expect(await barisTabel(buku, 'register')).toEqual([]);
});

test.each([
  ['spasi dan garis miring', 'A/B', 'Dinas  X', '2026-TW1_A-B_Dinas-X.xlsx'],
  ['huruf bertanda', 'É', 'Café', '2026-TW1_E_Cafe.xlsx'],
  ['hanya tanda', '??', '…', '2026-TW1.xlsx'],
  ['keluar folder', '../..', '..\\x', '2026-TW1_x.xlsx'],
])('nama berkas aman: %s', (_, kode, nama, harapan) =>
  expect(namaBerkasTemplate('2026-TW1', kode, nama, new Set())).toBe(harapan),
);

test('kode yang berbeda mendapat nama berkas yang berbeda', () => {
  const terpakai = new Set<string>();
  const nama = ['A/B', 'A-B', 'a b'].map((kode) =>
    namaBerkasTemplate('2026', kode, 'x', terpakai).toLowerCase(),
  );
  expect(new Set(nama).size).toBe(3);
});
