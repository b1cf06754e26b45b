/**
 * A workspace that version 0.1.0 made (test/bahan/0.1.0) with the command line of today, as its user works on: what reads
 * leaves it alone, the first write brings it up to date, and the figures are those that the old program printed.
 */
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { muatRuangKerja } from '../../src/application/ruang-kerja/muat';
import { hashRencana } from '../../src/domain/rencana/hash-rencana';
import { ujiDengan } from '../alat/program-luar';
import {
  berhasil,
  isi,
  jalankan,
  jsonDari,
  KEMBALI,
  KOLOM_BARU,
  KUNCI_BARU,
  LEMBAR_BARU,
  SEBUTAN_BARU,
  SIDIK,
  sidik,
  terlihat,
  ubah,
} from './bahan-lama';

jest.setTimeout(300_000);

interface CapaianTercetak {
  readonly periode: string;
  readonly perTanggal: string;
  readonly usang: unknown;
  readonly capaian: readonly (Readonly<Record<string, unknown>> & {
    readonly hasil: { readonly jenis: string };
    readonly lingkup: { readonly jenis: string };
  })[];
}

/** What both versions print of a figure; why one cannot be calculated, or be judged, is told more closely since. */
const angka = ({ periode, perTanggal, usang, capaian }: CapaianTercetak): object => ({
  periode,
  perTanggal,
  usang,
  capaian: capaian.map(({ kode, pustaka, lingkup, hasil, cakupan, target, skor, status }) => ({
    ...{ kode, pustaka, lingkup, cakupan, target, skor, status },
    hasil: hasil.jenis === 'nilai' ? hasil : hasil.jenis,
  })),
});

/**
 * What the old program printed, but for one thing: IK16, an amount in rupiah, was judged for every unit by the target of the
 * whole city. Of a unit it has no target now, so that results of before are stale.
 */
const angkaDulu = (satu: CapaianTercetak): object =>
  angka({
    ...satu,
    capaian: satu.capaian.map((figur) =>
      figur['kode'] === 'IK16' && figur.lingkup.jenis === 'opd'
        ? { ...figur, target: null, skor: null, status: 'tidak-dapat-dinilai' }
        : figur,
    ),
  });

async function capaian(periode: string): Promise<object> {
  const { hasil } = JSON.parse(await berhasil('capaian', 'v.xlsx', '--periode', periode, '--json')) as {
    hasil: CapaianTercetak;
  };
  return angka(hasil);
}

test('perintah yang hanya membaca: kode 0 dan berkas tidak berubah; angka seperti dulu', async () => {
  expect(sidik()).toBe(SIDIK);
  const dulu = jsonDari('capaian.json') as Record<string, CapaianTercetak>;
  for (const [periode, satu] of Object.entries(dulu))
    expect(await capaian(periode)).toEqual(angkaDulu({ ...satu, usang: true }));
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
    expect(kini).toMatchObject({ objek: ['A4:AB76'], data: 'pagu_transaksi', skema: '3' });
    expect(kini.transaksi.at(-1)).toBe('pagu_transaksi');
    expect(kini.pembaruan).toEqual([SEBUTAN_BARU, KUNCI_BARU, expect.any(String)]);
    // One finding out what came: in whatever order the sheets are declared.
    const [lembarBaru, kolomBaru] = ['Lembar baru', 'Kolom baru'].map((judul) =>
      (new RegExp(`${judul}: (.*?)\\.(?: |$)`).exec(String(kini.pembaruan[2]))?.[1] ?? '')
        .split(', ')
        .toSorted(),
    );
    expect(lembarBaru).toEqual(LEMBAR_BARU.toSorted());
    expect(kolomBaru).toEqual(KOLOM_BARU.toSorted());

    expect(await capaian('2026-TW4')).toEqual(angkaDulu(jsonDari('capaian-tw4.json') as CapaianTercetak));
    const dulu = jsonDari('capaian.json') as Record<string, CapaianTercetak>;
    for (const [periode, satu] of Object.entries(dulu))
      expect(await capaian(periode)).toEqual(angkaDulu({ ...satu, usang: true }));

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
      expect(laporan).toMatch(/versi 99; program ini mengenal sampai 3\).*Perbarui program/);
    }
    expect(sidik()).toBe(sebelum);
  },
);
