import { pembacaSelData } from '../../src/application/pengembalian/baca-sel';
import { rentangTanggalWajar } from '../../src/domain/data/rentang-tanggal';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { barisTabel, isiDari, kumpulkan, ruangPada, sebar } from '../bangun/ruang-kerja';

const K1 = 'inaproc:K1:1';
const K2 = 'inaproc:K2:1';

/** The template of DINKES, filled in, after a change. Transaksi: K1 in row 9, K2 in row 10. */
async function sesudah(ubah: (berkas: BerkasKembali) => void) {
  const buku = await ruangPada('disetujui');
  const berkas = BerkasKembali.dari((await sebar(buku)).get('DINKES')!);
  berkas.tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_500_000);
  berkas.tulis('Pernyataan', 'diisiOleh', 'isi', 'Siti');
  ubah(berkas);
  const hasil = isiDari(await kumpulkan(buku, [['dinkes.xlsx', await berkas.bytes()]]));
  const [satu] = hasil.berkas;
  return {
    status: satu!.status,
    catatan: satu!.catatan.filter(({ tingkat }) => tingkat !== 'info'),
    baris: (await barisTabel(buku, 'data-transaksi')).map((baris) => baris['baris']),
  };
}

/** Exchanges what K1 and K2 show, as sorting the visible columns does; the hidden ids stay. */
const tukar = (b: BerkasKembali, daftar: readonly string[]): void => {
  const { baris } = b.pada('Transaksi');
  const [x, y] = [baris[b.letak('Transaksi', K1)]!, baris[b.letak('Transaksi', K2)]!];
  for (const kolom of daftar) {
    const k = b.kolom('Transaksi', kolom);
    [x[k], y[k]] = [y[k]!, x[k]!];
  }
};
const semuaKolom = ['kodePaket', 'kodeRup', 'nama', 'nilai_kontrak', 'nilai_pdn'];

test('diurutkan tanpa kolom tersembunyi: baris, kedua kode, dan tidak satu pun diambil', async () => {
  const { status, catatan, baris } = await sesudah((b) => tukar(b, semuaKolom));
  expect(status).toBe('diterima-dengan-catatan');
  expect(catatan).toEqual([
    expect.objectContaining({
      kode: 'kode-bertentangan',
      params: { tampak: 'K2', seharusnya: 'K1' },
      lokasi: { berkas: 'dinkes.xlsx', lembar: 'Transaksi', baris: 9, sel: 'B9' },
    }),
    expect.objectContaining({
      kode: 'kode-bertentangan',
      params: { tampak: 'K1', seharusnya: 'K2' },
      lokasi: { berkas: 'dinkes.xlsx', lembar: 'Transaksi', baris: 10, sel: 'B10' },
    }),
  ]);
  expect(baris).toEqual([]);
});

describe('yang bertentangan', () => {
  test.each<readonly [string, (b: BerkasKembali) => void, readonly [string, string, string]]>([
    ['kode diganti orang', (b) => b.tulis('Transaksi', K1, 'kodePaket', 'K9'), ['B9', 'K9', 'K1']],
    [
      'kode dihapus, kode RUP-nya lain',
      (b) => b.tulis('Transaksi', K1, 'kodePaket', null).tulis('Transaksi', K1, 'kodeRup', '7777'),
      ['C9', '7777', '1001'],
    ],
  ])('%s: hanya baris itu yang tidak diambil', async (_, ubah, [sel, tampak, seharusnya]) => {
    const { catatan, baris } = await sesudah(ubah);
    expect(catatan).toEqual([
      expect.objectContaining({
        kode: 'kode-bertentangan',
        params: { tampak, seharusnya },
        lokasi: expect.objectContaining({ sel }) as object,
      }),
    ]);
    expect(baris).toEqual([K2]);
  });

  test('paket: kode RUP pada lembar Paket', async () => {
    const { catatan } = await sesudah((b) => b.tulis('Paket', 'rup:1001', 'kodeRup', '1002'));
    expect(catatan).toEqual([
      expect.objectContaining({ kode: 'kode-bertentangan', params: { tampak: '1002', seharusnya: '1001' } }),
    ]);
  });

  test('unit: nama unit lain pada lembar Data OPD', async () => {
    const { catatan } = await sesudah((b) => b.tulis('Data OPD', 'DINKES', 'nama', 'Dinas Pekerjaan Umum'));
    expect(catatan).toEqual([
      expect.objectContaining({
        kode: 'kode-bertentangan',
        params: { tampak: 'Dinas Pekerjaan Umum', seharusnya: 'Dinas Kesehatan' },
      }),
    ]);
  });
});

describe('yang tidak bertentangan', () => {
  test.each<readonly [string, (b: BerkasKembali) => void]>([
    ['kode RUP menjadi 1001.0', (b) => b.tulis('Transaksi', K1, 'kodeRup', '1001.0')],
    ['kode RUP menjadi angka', (b) => b.tulis('Paket', 'rup:1001', 'kodeRup', 1001)],
    ['nol di depan', (b) => b.tulis('Paket', 'rup:1001', 'kodeRup', '001001')],
    ['notasi ilmiah', (b) => b.tulis('Paket', 'rup:1001', 'kodeRup', '1,00E+03')],
    ['huruf kecil dan spasi', (b) => b.tulis('Transaksi', K1, 'kodePaket', ' k1 ')],
    ['kode dihapus', (b) => b.tulis('Transaksi', K1, 'kodePaket', null)],
    ['nama dirapikan orang', (b) => b.tulis('Transaksi', K1, 'nama', 'Nama yang lebih lengkap')],
    [
      'baris diurutkan beserta kolom tersembunyinya',
      (b) => {
        const { baris } = b.pada('Transaksi');
        baris.push(...baris.splice(b.letak('Transaksi', K1), 1));
      },
    ],
  ])('%s', async (_, ubah) => {
    const { status, catatan, baris } = await sesudah(ubah);
    expect(catatan).toEqual([]);
    expect([status, baris.length]).toEqual(['diterima', 2]);
  });
});

test('baris daftar ditempel tanpa kolom tersembunyi: disebut sebagai baris daftar, bukan paket baru', async () => {
  const { catatan, baris } = await sesudah((b) =>
    b.pada('Transaksi').baris.push([null, 'K1', '1001', 'x', 5, 5]),
  );
  expect(catatan).toEqual([
    expect.objectContaining({
      kode: 'baris-tanpa-id',
      params: { kode: 'K1', barisLain: 9 },
      lokasi: expect.objectContaining({ baris: 11 }) as object,
    }),
  ]);
  expect(baris).toHaveLength(2);
});

describe('identitas lembar tersembunyi dan properti dokumen', () => {
  test.each([
    ['opd', 'DPU'],
    ['periode', '2026-TW2'],
    ['serial', '7'],
    ['ruangKerja', 'lain'],
  ])('%s berbeda: dikembalikan, tidak ada yang dipilih diam-diam', async (kunci, lain) => {
    const buku = await ruangPada('disetujui');
    const template = await sebar(buku);
    const berkas = BerkasKembali.dari(template.get('DINKES')!);
    berkas.properti.set(`kinerja.${kunci}`, lain);
    const dpu = BerkasKembali.dari(template.get('DPU')!);
    const hasil = isiDari(
      await kumpulkan(buku, [
        ['dinkes.xlsx', await berkas.bytes()],
        ['dpu.xlsx', await dpu.bytes()],
      ]),
    );
    const asli = berkas.isi('_kinerja', kunci, 'nilai');
    expect(hasil.berkas[0]).toMatchObject({
      status: 'dikembalikan',
      opd: null,
      catatan: [
        {
          kode: 'identitas-bertentangan',
          params: { beda: [{ bagian: kunci, lembar: asli, properti: lain }] },
        },
      ],
    });
    // Neither of the units that the two places name is marked by it.
    expect((await barisTabel(buku, 'register')).find((r) => r['opd'] === 'DINKES')!['status']).toBe(
      'Sudah dibuat',
    );
  });
});

describe('sel yang digabung', () => {
  // Transaksi: E nilai_kontrak, F nilai_pdn; rows from 0.
  test.each([
    ['dua baris satu kolom', { startRow: 8, endRow: 9, startCol: 5, endCol: 5 }, 'F9:F10', [null, null]],
    ['dua kolom satu baris', { startRow: 9, endRow: 9, startCol: 4, endCol: 5 }, 'E10:F10', [400_000, null]],
  ])('%s: rentangnya disebut, isinya tidak sah', async (_, gabungan, rentang, pdn) => {
    const buku = await ruangPada('disetujui');
    const berkas = BerkasKembali.dari((await sebar(buku)).get('DINKES')!);
    berkas.pada('Transaksi').gabungan = [gabungan];
    const hasil = isiDari(await kumpulkan(buku, [['dinkes.xlsx', await berkas.bytes()]]));
    expect(hasil.berkas[0]!.status).toBe('diterima-dengan-catatan');
    expect(hasil.berkas[0]!.catatan).toContainEqual(
      expect.objectContaining({
        kode: 'sel-digabung',
        params: { rentang },
        lokasi: expect.objectContaining({ lembar: 'Transaksi' }) as object,
      }),
    );
    const tersimpan = (await barisTabel(buku, 'data-transaksi')).map((baris) => baris['nilai_pdn']);
    expect(tersimpan.map((isi) => (typeof isi === 'number' ? isi : null))).toEqual(pdn);
  });

  test('yang tidak menyentuh data tidak disebut: judul, dan kolom kosong di kanan tabel', async () => {
    const { catatan } = await sesudah((b) => {
      b.pada('Transaksi').gabungan = [
        { startRow: 0, endRow: 0, startCol: 2, endCol: 5 },
        { startRow: 8, endRow: 8, startCol: 5, endCol: 7 },
        { startRow: 8, endRow: 9, startCol: 7, endCol: 7 },
      ];
    });
    expect(catatan).toEqual([]);
  });
});

describe('tanggal yang tidak masuk akal', () => {
  const variabel = variabelBaku.find(({ id }) => id === 'tgl_akhir_kontrak')!;
  // 9999-12-31 is the last serial of Excel, 2958465; 1900-02-01 is 32; 2206-03-01 is 111837.
  test.each<readonly [string, number | string]>([
    ['tahun 9999', 2_958_465],
    ['tahun 1900', 32],
    ['2206 untuk 2026', '01/03/2206'],
    ['tahun 0026', '01/03/0026'],
    ['dua puluh tahun lalu', '01/03/2005'],
  ])('%s tidak diam-diam', (_, isi) => {
    const sel =
      typeof isi === 'number'
        ? ({ jenis: 'angka', nilai: isi, tanggal: true, rumus: false } as const)
        : ({ jenis: 'teks', nilai: isi, rumus: false } as const);
    const hasil = pembacaSelData(variabel, {}, rentangTanggalWajar(2026))(sel);
    expect(hasil.isian.keadaan).toBe('tidak-sah');
    expect(hasil.catatan).toHaveLength(1);
  });

  test.each([2011, 2026, 2041])('%d wajar untuk rencana 2026', (tahun) => {
    const sel = { jenis: 'teks', nilai: `01/03/${tahun}`, rumus: false } as const;
    expect(pembacaSelData(variabel, {}, rentangTanggalWajar(2026))(sel).catatan).toEqual([]);
  });
});
