import { bacaData } from '../../src/adapters/csv/baca-csv';
import { bacaRencanaJson } from '../../src/adapters/rencana-json/baca-rencana';
import { imporData } from '../../src/application/impor-data/impor-data';
import { bacaDaftarTempel } from '../../src/domain/impor/unit/tempel/daftar-tempel';
import { lingkunganUji } from '../bangun/lingkungan';
import { isiDari, nilaiDari, ruangPada } from '../bangun/ruang-kerja';

const byte = (teks: string): Uint8Array => new TextEncoder().encode(teks);

const KEPALA = [
  ...['Nama Instansi', 'Nama Satuan Kerja', 'Kode Paket', 'Kode RUP', 'Tahun Anggaran', 'Sumber Transaksi'],
  ...['Sumber Dana', 'Nama Penyedia', 'Metode Pengadaan', 'Jenis Pengadaan', 'Nama Paket', 'Status Paket'],
  ...['Total Nilai (Rp)', 'Nilai PDN (Rp)'],
];
const BARIS = [
  ...['KOTA X', 'Dinas Kesehatan', 'K9', '1001', '2026', 'Tender', 'APBD', 'PT', 'Tender', 'Barang'],
  ...['Paket K9', 'SELESAI', '1000', '100'],
];
const BAIK = BARIS.map((isi) => (isi === 'K9' ? 'K8' : isi));

/** Imports a good row and one with a changed cell; the findings of the bad one, and which codes came in. */
async function impor(nama: string, isi: Uint8Array) {
  const tabel = bacaData({ nama, isi });
  if (!tabel.ok) throw new Error(tabel.error.kode);
  const buku = await ruangPada('disetujui');
  const hasil = await imporData(buku, lingkunganUji(nama), { nama, tabel: tabel.value }, { sebagian: true });
  isiDari(hasil);
  const transaksi = nilaiDari(await buku.baca(['transaksi'])).tabel.get('transaksi');
  return { catatan: nilaiDari(hasil).catatan, teks: JSON.stringify(transaksi?.baris) };
}

const csv = (kolom: number, isi: string): Uint8Array =>
  byte(
    [KEPALA, BARIS.map((asal, k) => (k === kolom ? isi : asal)), BAIK]
      .map((baris) => baris.map((satu) => `"${satu}"`).join(';'))
      .join('\r\n'),
  );
const json = (kolom: number, isi: string): Uint8Array =>
  byte(
    JSON.stringify(
      [BARIS.map((asal, k) => (k === kolom ? isi : asal)), BAIK].map((baris) =>
        Object.fromEntries(KEPALA.map((nama, k) => [nama, baris[k]])),
      ),
    ),
  );

describe.each([
  ['CSV', 'data.csv', csv, 2],
  ['JSON', 'data.json', json, 1],
] as const)(
  '%s: aksara yang tidak dapat disimpan disebut pada baris dan kolomnya',
  (_, nama, tulis, nomor) => {
    // Lone halves of pairs are no UTF-8: in JSON they stand as escapes.
    const aksara: readonly [string, string][] = [
      ['\u0001', 'U+0001'],
      ['\0', 'U+0000'],
      ['\ufffe', 'U+FFFE'],
      ...(nama.endsWith('json') ? ([['\ud800', 'U+D800']] as [string, string][]) : []),
    ];
    test.each(KEPALA.map((kepala, k) => [kepala, k] as const))('%s', async (kepala, kolom) => {
      for (const [satu, sebutan] of aksara) {
        const { catatan, teks } = await impor(nama, tulis(kolom, `${BARIS[kolom]}${satu}`));
        const dibuang = catatan.find(({ kode }) => kode === 'aksara-dibuang');
        expect(dibuang).toMatchObject({
          params: { aksara: [sebutan] },
          lokasi: { berkas: nama, baris: nomor, kolom: kepala },
        });
        expect(teks).toContain('"K8"');
      }
    });

    test('kode yang kehilangan satu aksara tidak menjadi kode lain', async () => {
      const { catatan, teks } = await impor(nama, tulis(2, 'K1\u0001'));
      expect(catatan.map(({ kode }) => kode)).toContain('kode-berlubang');
      expect(teks).not.toContain('K1\ufffd');
    });

    test('kode dan nama yang terlalu panjang menahan barisnya saja', async () => {
      for (const [kolom, isi] of [
        [2, 'K'.repeat(300)],
        [3, '9'.repeat(3_000)],
        [10, '\ufdfa'.repeat(30_000)],
        [1, 'x'.repeat(32_767)],
      ] as const) {
        const { teks } = await impor(nama, tulis(kolom, isi));
        expect(teks).toContain('"K8"');
      }
    });
  },
);

test('satu NUL dalam teks tidak menjadikannya bukan teks; teks dua byte tanpa tanda tetap bukan', () => {
  expect(bacaData({ nama: 'a.csv', isi: csv(10, 'a\0b') }).ok).toBe(true);
  const duaByte = new Uint8Array(Buffer.from(KEPALA.join(';'), 'utf16le'));
  expect(bacaData({ nama: 'a.csv', isi: duaByte })).toMatchObject({ error: { kode: 'wrong-format' } });
});

test('nama unit yang kehilangan aksara bukan nama unit lain', async () => {
  const { catatan } = await impor('data.csv', csv(1, 'Dinas Kesehatan \u0001'));
  expect(catatan.map(({ kode }) => kode)).toContain('unit-sementara');
});

describe('rencana JSON: ditolak pada jalurnya', () => {
  const baca = (isi: unknown) => bacaRencanaJson({ nama: 'rencana.json', isi: byte(JSON.stringify(isi)) });
  const unit = { kode: 'A', nama: 'Dinas A' };

  test.each([
    ['nilai', { opd: [unit, { ...unit, nama: 'Dinas\u0001' }] }, 'opd[1].nama', 'U+0001'],
    [
      'separuh pasangan',
      { tujuan: [{ kode: 'T\ud800', pernyataan: 'x', dasar: 'rpjmd' }] },
      'tujuan[0].kode',
      'U+D800',
    ],
    ['daftar', { opd: [{ ...unit, ejaanLain: ['a', 'b\ufffe'] }] }, 'opd[0].ejaanLain[1]', 'U+FFFE'],
    ['nama medan', { ['opd\u0002']: [] }, 'opd\ufffd', 'U+0002'],
  ])('%s', (_, isi, jalur, aksara) => {
    const hasil = baca(isi);
    expect(hasil.ok ? [] : hasil.error.filter(({ kode }) => kode === 'json-aksara')).toEqual([
      expect.objectContaining({ params: { aksara: [aksara] }, lokasi: { berkas: 'rencana.json', jalur } }),
    ]);
  });

  test('ejaan lain yang bersama-sama tidak muat dalam satu sel', () => {
    const ejaanLain = Array.from({ length: 20 }, (_, k) => `${k}${'x'.repeat(1_990)}`);
    expect(baca({ opd: [{ ...unit, ejaanLain }] })).toMatchObject({
      error: [{ kode: 'json-di-luar-batas', lokasi: { jalur: 'opd[0].ejaanLain' } }],
    });
  });

  test('sejuta salah disebut yang pertama', () => {
    const hasil = baca({ opd: Array.from({ length: 4_000 }, () => ({ kode: 'a\u0001', nama: 'b\u0001' })) });
    expect(hasil.ok ? 0 : hasil.error.filter(({ kode }) => kode === 'json-aksara').length).toBe(50);
  });
});

describe('daftar OPD yang ditempel', () => {
  test('aksara yang tidak dapat disimpan disebut pada barisnya; kodenya tidak dipakai', () => {
    const { catatan, unit } = bacaDaftarTempel('A1\tDinas A\nA2\u0001\tDinas B\nA3\tDinas\u0001 C');
    expect(
      catatan.filter(({ kode }) => kode === 'opd-aksara-dibuang').map(({ lokasi }) => lokasi.baris),
    ).toEqual([2, 3]);
    expect(catatan.map(({ kode }) => kode)).toContain('opd-kode-rusak');
    expect(unit.map(({ kode, nama }) => [kode, nama])).toEqual([
      ['A1', 'Dinas A'],
      ['A3', 'Dinas\ufffd C'],
    ]);
  });

  test.each([
    ['kode', `Kode\tNama\n${'A'.repeat(300)}\tDinas A\nA2\tDinas B`],
    ['nama', `A1\t${'Dinas '.repeat(1_000)}\nA2\tDinas B`],
  ])('%s yang terlalu panjang', (apa, teks) => {
    const { catatan } = bacaDaftarTempel(teks);
    expect(catatan.find(({ kode }) => kode === 'opd-terlalu-panjang')).toMatchObject({
      params: { apa },
      lokasi: { baris: apa === 'kode' ? 2 : 1 },
    });
  });
});
