import { distribusiLembar } from '../../src/application/lembar-isian/distribusi-lembar';
import type { PermintaanDistribusi } from '../../src/application/distribusi/siapkan-distribusi';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Workbook } from '../../src/application/ports/workbook';
import { setujui } from '../../src/application/setujui';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { lingkunganUji } from '../bangun/lingkungan';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import {
  barisTabel,
  buka,
  isiDari,
  kodeCatatan,
  kumpulkan,
  nilaiDari,
  ruangBerkas,
  sebar,
} from '../bangun/ruang-kerja';

const TW1 = '2026-TW1';
const TRANSAKSI = 'DINKES TW1 Transaksi';
const K1 = 'inaproc:K1:1';

const bagikan = (buku: Workbook, permintaan: PermintaanDistribusi = { periode: TW1 }) =>
  distribusiLembar(buku, lingkunganUji('lembar'), permintaan);

const daftarLembar = (isi: Uint8Array): readonly string[] =>
  BerkasKembali.dari(isi).lembar.map(({ nama }) => nama);

/** The workspace with the sheets of both units, filled in and declared done, then changed. */
async function terisi(ubah: (berkas: BerkasKembali) => void = () => undefined) {
  const buku = await ruangBerkas('disetujui');
  isiDari(await bagikan(buku));
  const berkas = BerkasKembali.dari(buku.bytes());
  berkas.tulis('DINKES TW1 Data OPD', 'DINKES', 'belanja_pbj', 1_500_000);
  berkas.tulis('DPU TW1 Data OPD', 'DPU', 'belanja_pbj', 2_500_000);
  for (const unit of ['DINKES', 'DPU'])
    berkas
      .tulis(`${unit} TW1 Pernyataan`, 'nihil', 'isi', 'Ada data')
      .tulis(`${unit} TW1 Pernyataan`, 'diisiOleh', 'isi', 'Siti')
      .tulis(`${unit} TW1 Pernyataan`, 'disetujuiOleh', 'isi', 'Budi');
  ubah(berkas);
  return buka(await berkas.bytes());
}

const kompilasiLembar = (buku: Workbook) => kumpulkan(buku, [], { lembarIsian: TW1 });

test('koreksi lewat lembar isian sesudah tenggat: tetap tepat waktu, kedua tanggalnya disimpan', async () => {
  const ketepatan = async (buku: Workbook) =>
    (await barisTabel(buku, 'register')).map(({ opd, ketepatan: satu, tanggalPertama, tanggalDiterima }) => [
      opd,
      satu,
      tanggalPertama,
      tanggalDiterima,
    ]);
  const buku = await terisi();
  isiDari(await kumpulkan(buku, [], { lembarIsian: TW1, hari: '2026-04-07' }));
  // 7 April and 20 May 2026 as Excel counts days.
  const [pertama, kemudian] = [46_119, 46_162];
  expect(await ketepatan(buku)).toEqual([
    ['DINKES', 'Tepat waktu', pertama, pertama],
    ['DPU', 'Tepat waktu', pertama, pertama],
  ]);
  const berkas = BerkasKembali.dari(buku.bytes());
  berkas.tulis('DINKES TW1 Data OPD', 'DINKES', 'belanja_pbj', 1_400_000);
  const dikoreksi = buka(await berkas.bytes());
  isiDari(await kumpulkan(dikoreksi, [], { lembarIsian: TW1, hari: '2026-05-20' }));
  expect(await ketepatan(dikoreksi)).toEqual([
    ['DINKES', 'Tepat waktu', pertama, kemudian],
    ['DPU', 'Tepat waktu', pertama, pertama],
  ]);
});

describe('lembar isian yang disalin', () => {
  const putusan = async (ubah: (berkas: BerkasKembali) => void) => {
    const { berkas } = isiDari(await kompilasiLembar(await terisi(ubah)));
    return berkas.map(({ status, catatan }) => [
      status,
      ...catatan.filter(({ tingkat }) => tingkat === 'galat').map(({ kode, params }) => [kode, params]),
    ]);
  };

  test('lembar: kedua namanya disebut, unit lain tetap diterima', async () => {
    const hasil = await putusan((b) => {
      const { baris } = b.pada(TRANSAKSI);
      b.lembar.unshift({
        nama: `${TRANSAKSI} (2)`,
        tersembunyi: false,
        baris: baris.map((sel) => [...sel]),
      });
    });
    expect(hasil).toEqual([
      [
        'dikembalikan',
        [
          'tabel-ganda',
          {
            tempat: [
              { lembar: `${TRANSAKSI} (2)`, tersembunyi: false },
              { lembar: TRANSAKSI, tersembunyi: false },
            ],
          },
        ],
      ],
      ['diterima'],
    ]);
  });

  test('kolom: kedua hurufnya disebut, unit lain tetap diterima', async () => {
    const hasil = await putusan((b) => {
      const asal = b.kolom(TRANSAKSI, 'nilai_pdn');
      for (const sel of b.pada(TRANSAKSI).baris) {
        while (sel.length <= asal) sel.push(null);
        sel.push(sel[asal]!);
      }
    });
    expect(hasil).toEqual([
      ['dikembalikan', ['kolom-ganda', { kolom: 'Nilai produk dalam negeri', huruf: ['F', 'G'] }]],
      ['diterima'],
    ]);
  });
});

describe('Distribusi Template sebagai lembar', () => {
  test('setiap unit mendapat lembar bernama unit dan periodenya, dan register mencatatnya', async () => {
    const buku = await ruangBerkas('disetujui');
    const sebelum = daftarLembar(buku.bytes());
    const { unit } = isiDari(await bagikan(buku));
    expect(daftarLembar(buku.bytes())).toEqual([
      // Made where there is none yet: the contents of all sheets.
      'Daftar Isi',
      ...sebelum,
      ...['DINKES', 'DPU'].flatMap((opd) =>
        ['Paket', 'Transaksi', 'Data OPD', 'Pernyataan'].map((nama) => `${opd} TW1 ${nama}`),
      ),
    ]);
    expect(unit.map(({ opd }) => opd)).toEqual(['DINKES', 'DPU']);
    expect(await barisTabel(buku, 'register')).toMatchObject([
      { opd: 'DINKES', serial: 1, berkasKirim: 'Lembar isian DINKES' },
      { opd: 'DPU', serial: 1, berkasKirim: 'Lembar isian DPU' },
    ]);
  });

  test('lembar memuat baris yang sama dengan berkas template unit itu', async () => {
    const buku = await ruangBerkas('disetujui');
    const template = BerkasKembali.dari((await sebar(await ruangBerkas('disetujui'))).get('DINKES')!);
    isiDari(await bagikan(buku));
    const ruang = BerkasKembali.dari(buku.bytes());
    for (const nama of ['Paket', 'Transaksi', 'Data OPD', 'Pernyataan']) {
      const dari = (berkas: BerkasKembali, lembar: string) =>
        berkas.pada(lembar).baris.slice(berkas.barisId(lembar) + 1);
      expect(dari(ruang, `DINKES TW1 ${nama}`)).toEqual(dari(template, nama));
    }
  });

  test('lembar yang sudah ada dibiarkan beserta isinya, dan itu dikatakan; unit lain tetap mendapat', async () => {
    const buku = await ruangBerkas('disetujui');
    isiDari(await bagikan(buku, { periode: TW1, unit: ['DINKES'] }));
    const berkas = BerkasKembali.dari(buku.bytes()).tulis(TRANSAKSI, K1, 'nilai_pdn', 123);
    const diisi = buka(await berkas.bytes());
    const hasil = await bagikan(diisi);
    expect(kodeCatatan(hasil)).toEqual(['lembar-isian-sudah-ada']);
    expect(isiDari(hasil).unit.map(({ opd }) => opd)).toEqual(['DPU']);
    expect(BerkasKembali.dari(diisi.bytes()).isi(TRANSAKSI, K1, 'nilai_pdn')).toBe(123);
  });

  test('sesudah semua lembarnya dihapus, unit mendapat terbitan berikutnya', async () => {
    const buku = await terisi((berkas) => {
      for (let i = berkas.lembar.length - 1; i >= 0; i--)
        if (berkas.lembar[i]!.nama.startsWith('DINKES')) berkas.lembar.splice(i, 1);
    });
    const hasil = await bagikan(buku);
    expect(isiDari(hasil).unit.map(({ opd }) => opd)).toEqual(['DINKES']);
    expect((await barisTabel(buku, 'register')).map(({ opd, serial }) => [opd, serial])).toEqual([
      ['DINKES', 2],
      ['DPU', 1],
    ]);
  });

  test('nama lembar muat di Excel dan tidak memuat tanda yang ditolak, sepanjang apa pun kode unitnya', async () => {
    const buku = await ruangBerkas('disetujui');
    const berkas = BerkasKembali.dari(buku.bytes());
    const kode = '1.02.0.00/0.00.01:0000-Dinas';
    const baris = berkas.pada('OPD').baris;
    for (const sel of baris) for (const [k, isi] of sel.entries()) if (isi === 'DINKES') sel[k] = kode;
    const lain = buka(await berkas.bytes());
    // The plan did not change: units are no part of it.
    const { unit } = isiDari(await bagikan(lain, { periode: TW1, unit: [kode] }));
    for (const nama of unit[0]!.lembar) {
      expect(nama.length).toBeLessThanOrEqual(31);
      expect(nama).not.toMatch(/[\\/?*[\]:]/);
    }
    expect(new Set(unit[0]!.lembar).size).toBe(unit[0]!.lembar.length);
  });
});

describe('Kompilasi Data dari lembar', () => {
  test('isi lembar diterima seperti pengembalian, dan angka dapat ditelusuri ke selnya', async () => {
    const buku = await terisi((berkas) => berkas.tulis(TRANSAKSI, K1, 'nilai_pdn', 500_000));
    const hasil = isiDari(await kompilasiLembar(buku));
    expect(hasil.berkas.map(({ berkas, status }) => [berkas, status])).toEqual([
      ['Lembar isian DINKES', 'diterima'],
      ['Lembar isian DPU', 'diterima'],
    ]);
    const transaksi = await barisTabel(buku, 'data-transaksi');
    expect(transaksi.find(({ baris }) => baris === K1)).toMatchObject({
      nilai_pdn: 500_000,
      berkas: 'Lembar isian DINKES',
      lembar: TRANSAKSI,
      barisAsal: 9,
    });
  });

  test('sel yang salah ditemukan di tempatnya, pada lembar dan bukan pada berkas', async () => {
    const buku = await terisi((berkas) => berkas.tulis(TRANSAKSI, K1, 'nilai_pdn', 'lima ratus ribu'));
    const { berkas } = isiDari(await kompilasiLembar(buku));
    const dinkes = berkas.find(({ opd }) => opd === 'DINKES')!;
    expect(dinkes.status).toBe('diterima-dengan-catatan');
    const salah = dinkes.catatan.filter(({ tingkat }) => tingkat !== 'info');
    // Hidden row id, kodePaket, kodeRup, nama, nilai_kontrak, nilai_pdn: column F; first data row: 9.
    expect(salah.map(({ lokasi }) => lokasi)).toEqual([
      { lembar: TRANSAKSI, baris: 9, kolom: 'Nilai produk dalam negeri', sel: 'F9' },
    ]);
  });

  test('unit yang belum menyatakan selesai tidak diambil, dan tetap berstatus Sudah dibuat; Nihil pun pernyataan', async () => {
    const buku = await terisi((berkas) =>
      berkas
        .tulis('DINKES TW1 Pernyataan', 'diisiOleh', 'isi', '  ')
        .tulis('DPU TW1 Pernyataan', 'diisiOleh', 'isi', null)
        .tulis('DPU TW1 Pernyataan', 'nihil', 'isi', 'Ya'),
    );
    const [dinkes, dpu] = isiDari(await kompilasiLembar(buku)).berkas;
    expect([dinkes!.status, dinkes!.catatan.map(({ kode }) => kode)]).toEqual([
      'terkirim',
      ['lembar-belum-selesai'],
    ]);
    // Title, two instructions, hidden ids, headers, then Nihil and who filled in; column C holds what is stated.
    expect(dinkes!.catatan[0]!.lokasi).toEqual({ lembar: 'DINKES TW1 Pernyataan', baris: 7, sel: 'C7' });
    expect(dpu!.catatan.map(({ kode }) => kode)).toContain('pernyataan-nihil');
    const register = await barisTabel(buku, 'register');
    expect(register.find(({ opd }) => opd === 'DINKES')).toMatchObject({
      status: 'Sudah dibuat',
      berkasTerima: null,
      diterima: null,
    });
    expect((await barisTabel(buku, 'data-transaksi')).some(({ opd }) => opd === 'DINKES')).toBe(false);
  });

  test('lembar yang dihapus seorang unit mengembalikan unit itu saja', async () => {
    const buku = await terisi((berkas) => {
      berkas.lembar.splice(berkas.lembar.indexOf(berkas.pada(TRANSAKSI)), 1);
    });
    const { berkas } = isiDari(await kompilasiLembar(buku));
    const dinkes = berkas.find(({ opd }) => opd === 'DINKES')!;
    expect([dinkes.status, dinkes.catatan.map(({ kode }) => kode)]).toEqual([
      'dikembalikan',
      ['lembar-template-hilang'],
    ]);
  });

  test('kolom yang digeser pada lembar satu unit adalah catatan unit itu; unit lain tetap terbaca', async () => {
    const buku = await terisi((berkas) => {
      const { baris } = berkas.pada(TRANSAKSI);
      const [dari, kepala] = [berkas.kolom(TRANSAKSI, 'nilai_kontrak'), berkas.barisId(TRANSAKSI) + 1];
      // "Delete table columns" moves headers and cells, not the hidden ids above.
      for (const sel of baris.slice(kepala)) sel.splice(dari, 1);
    });
    const { berkas } = isiDari(await kompilasiLembar(buku));
    const [dinkes, dpu] = berkas;
    expect(dinkes!.catatan.map(({ kode }) => kode)).toContain('kolom-bergeser');
    expect(dinkes!.status).toBe('dikembalikan');
    expect(dpu!.status).not.toBe('dikembalikan');
  });

  test('kompilasi kedua tanpa perubahan tidak menulis apa pun', async () => {
    const buku = await terisi();
    isiDari(await kompilasiLembar(buku));
    const isi = buku.bytes();
    expect(isiDari(await kompilasiLembar(buku)).tanpaPerubahan).toBe(true);
    expect(buku.bytes()).toBe(isi);
  });

  test('berkas dan lembar satu unit: terbitan terakhir yang dipakai, dan itu dikatakan', async () => {
    const buku = await terisi();
    const berkas = BerkasKembali.dari((await sebar(buku, TW1, ['DINKES'])).get('DINKES')!);
    berkas.nyatakan().tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_500_000);
    const hasil = isiDari(
      await kumpulkan(buku, [['dinkes.xlsx', await berkas.bytes()]], { lembarIsian: TW1 }),
    );
    expect(hasil.berkas.map(({ berkas: nama, status }) => [nama, status]).slice(0, 2)).toEqual([
      ['dinkes.xlsx', 'diterima'],
      ['Lembar isian DINKES', 'digantikan'],
    ]);
  });

  test('lembar dari versi rencana dahulu dinilai seperti berkas: diambil, dan kolom yang belum ditanyakan disebut', async () => {
    const buku = await terisi();
    const indikator = rencanaMasukan.indikator!.map((satu) =>
      satu.kode === 'IK01' ? { ...satu, rumus: 'jumlah(nilai_umk) / jumlah(nilai_kontrak) * 100' } : satu,
    );
    isiDari(await imporRencana(buku, lingkunganUji('ubah'), { indikator }));
    isiDari(await setujui(buku, lingkunganUji('lagi'), { oleh: 'a', nomor: 'b' }));
    const { berkas } = isiDari(await kompilasiLembar(buku));
    expect(berkas.map(({ opd, status }) => [opd, status])).toEqual([
      ['DINKES', 'diterima-dengan-catatan'],
      ['DPU', 'diterima-dengan-catatan'],
    ]);
    for (const { catatan } of berkas)
      expect(catatan.find(({ kode }) => kode === 'kolom-belum-ditanyakan')).toMatchObject({
        params: { kolom: [{ kolom: 'Nilai usaha mikro, kecil dan koperasi', indikator: ['IK01'] }] },
        lokasi: { lembar: expect.stringMatching(/TW1 Transaksi$/) as string },
      });
  });

  test('lembar yang menyebut versi rencana yang tidak pernah disetujui ditolak', async () => {
    const buku = await terisi((berkas) => {
      const meta = berkas.pada('_kinerja');
      for (const sel of meta.baris)
        for (const [k, isi] of sel.entries())
          if (typeof isi === 'string' && /^1 1 1 v2:[0-9a-f]{64} /.test(isi))
            sel[k] = isi.replace(/^1 1/, '1 7');
    });
    const hasil = nilaiDari(await kompilasiLembar(buku));
    // Nothing is taken, and no unit reported before: no figure has a value.
    expect(new Set(hasil.catatan.map(({ kode }) => kode))).toEqual(
      new Set(['rencana-lama', 'angka-tanpa-nilai']),
    );
  });

  test('periode tanpa lembar dikatakan, dan tidak ada yang ditulis', async () => {
    const buku = await ruangBerkas('disetujui');
    const isi = buku.bytes();
    expect(kodeCatatan(await kompilasiLembar(buku))).toEqual(['lembar-isian-tidak-ada']);
    expect(buku.bytes()).toBe(isi);
  });
});
