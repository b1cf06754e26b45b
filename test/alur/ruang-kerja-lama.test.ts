/**
 * A workspace that version 0.1.0 made (test/bahan/0.1.0) with the command line of today, as its user works on: what reads
 * leaves it alone, the first write brings it up to date, and the figures are those that the old program printed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { muatRuangKerja } from '../../src/application/ruang-kerja/muat';
import { hashRencana } from '../../src/domain/rencana/hash-rencana';
import { kinerja, type HasilKinerja } from '../alat/kinerja';
import { tanyaPython, ujiDengan } from '../alat/program-luar';

jest.setTimeout(300_000);

const BAHAN = resolve('test/bahan/0.1.0');
/** Of rk.xlsx as commit 1618782 wrote it. */
const SIDIK = 'f257716c4dcdbab7de3d037ab94d02716716241b92762714904cce4eca819e17';
const KEMBALI = readdirSync(join(BAHAN, 'kembali'))
  .sort()
  .map((nama) => join(BAHAN, 'kembali', nama));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-lama-'));
  copyFileSync(join(BAHAN, 'rk.xlsx'), join(folder, 'v.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const jalankan = (...argumen: readonly string[]): Promise<HasilKinerja> => kinerja(folder, ...argumen);
const isi = (): Buffer => readFileSync(join(folder, 'v.xlsx'));
const sidik = (): string => createHash('sha256').update(isi()).digest('hex');
const jsonDari = (nama: string): unknown => JSON.parse(readFileSync(join(BAHAN, nama), 'utf8'));

async function berhasil(...argumen: readonly string[]): Promise<string> {
  const { kode, keluaran, laporan } = await jalankan(...argumen);
  expect([argumen[0], kode, kode === 0 ? '' : laporan]).toEqual([argumen[0], 0, '']);
  return keluaran;
}
async function capaian(periode: string): Promise<unknown> {
  const { hasil } = JSON.parse(await berhasil('capaian', 'v.xlsx', '--periode', periode, '--json')) as {
    hasil: unknown;
  };
  return hasil;
}

/** What openpyxl sees: ids of the columns of transactions, lines of Riwayat that tell of the growth, keys of `_kinerja`. */
const LIHAT = `
import sys, json, openpyxl
wb = openpyxl.load_workbook(sys.argv[1])
def penanda(id):
    for ws in wb:
        for r in ws.iter_rows(max_row=12):
            if r[0].value == '#tabel:' + id: return ws, r[0].row
def baris(id):
    ws, n = penanda(id)
    return [[c.value for c in r] for r in ws.iter_rows(min_row=n)]
riwayat = baris('riwayat')
kepala = riwayat[0]
meta = {r[0]: r[2] for r in baris('meta')[2:]}
ws, n = penanda('transaksi')
print(json.dumps({
  'transaksi': [c for c in baris('transaksi')[0] if c],
  'objek': [t if isinstance(t, str) else t.ref for t in ws.tables.values()],
  'data': baris('data-transaksi')[0][-1],
  'pembaruan': [r[kepala.index('ringkasan')] for r in riwayat if r[kepala.index('perintah')] == 'Pembaruan buku kerja'],
  'skema': meta['skema'],
}))`;
interface Terlihat {
  readonly transaksi: readonly string[];
  readonly objek: readonly string[];
  readonly data: string;
  readonly pembaruan: readonly string[];
  readonly skema: string;
}
const terlihat = (): Terlihat => JSON.parse(tanyaPython(LIHAT, isi())) as Terlihat;

const KOLOM_BARU = 'Kolom baru: Jenis kontrak (Transaksi), Jenis kontrak (Data Transaksi).';

test('perintah yang hanya membaca: kode 0 dan berkas tidak berubah; angka seperti dulu', async () => {
  expect(sidik()).toBe(SIDIK);
  const dulu = jsonDari('capaian.json') as Record<string, object>;
  for (const [periode, angka] of Object.entries(dulu)) expect(await capaian(periode)).toEqual(angka);
  await berhasil('capaian', 'v.xlsx');
  await berhasil('langkah', 'v.xlsx');
  await berhasil('rincian', 'v.xlsx', 'IK01', '--periode', '2026-TW1');
  await berhasil('kompilasi', 'v.xlsx', ...KEMBALI, '--pratinjau');
  expect(sidik()).toBe(SIDIK);
});

ujiDengan(
  'openpyxl',
  'kompilasi berkas lama: kolom baru dan sebaris Riwayat, sekali; angka seperti dulu; persetujuan masih cocok',
  async () => {
    await berhasil('kompilasi', 'v.xlsx', ...KEMBALI);
    const kini = terlihat();
    expect(kini).toMatchObject({ objek: ['A4:AA76'], data: 'jenis_kontrak', skema: '1' });
    expect(kini.transaksi.at(-1)).toBe('jenis_kontrak');
    expect(kini.pembaruan).toHaveLength(1);
    expect(kini.pembaruan[0]).toContain(KOLOM_BARU);

    expect(await capaian('2026-TW4')).toEqual(jsonDari('capaian-tw4.json'));
    const dulu = jsonDari('capaian.json') as Record<string, object>;
    for (const [periode, angka] of Object.entries(dulu)) expect(await capaian(periode)).toEqual(angka);

    const buku = BukuXlsx.buka('v.xlsx', new Uint8Array(isi()));
    const ruang = buku.ok ? await muatRuangKerja(buku.value) : buku;
    if (!ruang.ok) throw new Error(JSON.stringify(ruang.error));
    const { persetujuan, rencana } = ruang.value.data;
    expect(persetujuan.map(({ hash }) => hash)).toContain(hashRencana(rencana));

    const sesudah = sidik();
    expect(await berhasil('kompilasi', 'v.xlsx', ...KEMBALI)).toContain('tidak ada yang berubah');
    expect(sidik()).toBe(sesudah);
    await berhasil('langkah', 'v.xlsx', '--selesai', '15', '--oleh', 'Ani', '--tanggal', '2026-10-12');
    expect(terlihat()).toEqual(kini);
  },
);

/** The workspace as another program left it; the path is in `sys.argv[1]`. */
const ubah = (program: string): void => {
  execFileSync('/usr/bin/python3', [
    '-c',
    `import sys, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1])\n${program}\nwb.save(sys.argv[1])`,
    join(folder, 'v.xlsx'),
  ]);
};

/** A finished tender as SPSE exports it, with the kind of contract in the words of before Perpres 12/2021. */
const SPSE = [
  'tahun_anggaran,kd_tender,kd_rup,nama_satker,nama_paket,mtd_pemilihan,jenis_pengadaan,status_tender,hps,nilai_kontrak,jenis_kontrak',
  '2026,99001,60114457,Sekretariat Daerah,Pembangunan Gedung Arsip,Tender,Pekerjaan Konstruksi,Selesai,500000000,480000000,Terima Jadi',
].join('\r\n');

const pertama: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    'setujui',
    () => {
      // The plan as it stands is approved: a word of a goal makes it another one.
      ubah(`ws = wb['Tujuan']\nws['C6'].value += ' (diperbarui)'`);
      return berhasil('setujui', 'v.xlsx', '--oleh', 'Kepala UKPBJ', '--nomor', '027/9/2026');
    },
  ],
  ['distribusi', () => berhasil('distribusi', 'v.xlsx', '--periode', '2026-TW4', '--keluar', 'template')],
  ['langkah --selesai', () => berhasil('langkah', 'v.xlsx', '--selesai', '15', '--oleh', 'Ani')],
  ['kompilasi lembar isian', () => berhasil('kompilasi', 'v.xlsx', '--lembar-isian', '2026-TW4')],
];

describe('perintah mana pun yang menulis pertama kali', () => {
  for (const [nama, perintah] of pertama)
    ujiDengan('openpyxl', `${nama}: ruang kerja lama tumbuh dalam tulisan itu`, async () => {
      await perintah();
      const { transaksi, pembaruan } = terlihat();
      expect(transaksi.filter((id) => id === 'jenis_kontrak')).toHaveLength(1);
      expect(pembaruan).toHaveLength(1);
      expect(pembaruan[0]).toContain(KOLOM_BARU);
    });

  ujiDengan(
    'openpyxl',
    'impor SPSE: Terima Jadi terbaca Putar Kunci, walau Padanan lama tidak mengenalnya',
    async () => {
      writeFileSync(join(folder, 'spse.csv'), SPSE);
      await berhasil('impor-data', 'v.xlsx', 'spse.csv');
      const baris = tanyaPython(
        `${LIHAT}\nt = baris('transaksi')\nprint([r[-1] for r in t if r[0] and '99001' in str(r[0])], len([r for r in t[2:] if r[-1]]))`,
        isi(),
      );
      expect(terlihat().pembaruan).toEqual([expect.stringContaining(KOLOM_BARU)]);
      expect(baris.trim().split('\n').at(-1)).toBe("['Putar Kunci'] 1");
    },
  );
});

ujiDengan(
  'openpyxl',
  'skema 99: kode 3, yang harus dilakukan disebut, dan tidak ada yang ditulis',
  async () => {
    ubah(`ws = wb['_kinerja']\n[r for r in ws.iter_rows() if r[0].value == 'skema'][0][2].value = '99'`);
    const sebelum = sidik();
    for (const argumen of [
      ['capaian', 'v.xlsx'],
      ['kompilasi', 'v.xlsx', ...KEMBALI],
    ]) {
      const { kode, laporan } = await jalankan(...argumen);
      expect(kode).toBe(3);
      expect(laporan).toMatch(/versi 99; program ini mengenal sampai 1\).*Perbarui program/);
    }
    expect(sidik()).toBe(sebelum);
  },
);
