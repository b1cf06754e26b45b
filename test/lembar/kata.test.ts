import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kegunaanLembar } from '../../src/application/daftar-isi/kegunaan';
import { lembarDaftarIsi } from '../../src/application/daftar-isi/lembar-daftar-isi';
import { barisPengaturanAwal } from '../../src/application/pengaturan';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTingkatData } from '../../src/domain/variabel/tipe';
import { daftarTabel } from '../../src/lembar/daftar';
import { tabelIsi } from '../../src/lembar/template/isi';
import { butirPernyataan, tabelPernyataan } from '../../src/lembar/template/pernyataan';
import type { Tabel } from '../../src/lembar/tabel';
import { validasiKolom } from '../../src/lembar/validasi';
import { tgl } from '../bangun/tanggal';
import { kataLamaDalam } from '../teks/kata-lama';

const milikKerja = daftarTabel(variabelBaku);
const semuaTabel: readonly Tabel[] = [
  ...milikKerja,
  ...daftarTingkatData.map((tingkat) => tabelIsi(tingkat, variabelBaku, [])),
  tabelPernyataan,
];

/** Everything that a sheet shows beside what people and programs put into its cells. */
const teksTabel = ({ lembar }: Tabel): readonly string[] => [
  lembar.nama,
  lembar.judul,
  ...lembar.petunjuk,
  ...lembar.tabel.kolom.flatMap((kolom) => {
    const validasi = validasiKolom(kolom, lembar);
    return [
      kolom.label,
      ...(kolom.pilihan ?? []),
      ...Object.values(kolom.petunjuk ?? {}),
      ...(validasi === undefined ? [] : [validasi.judul, validasi.pesan]),
    ];
  }),
];

test.each(semuaTabel.map((tabel) => [tabel.id, tabel] as const))(
  'lembar %s: tanpa kata yang sudah diganti',
  (_, tabel) => {
    expect(teksTabel(tabel).flatMap(kataLamaDalam)).toEqual([]);
  },
);

test('isi awal dan Daftar Isi: tanpa kata yang sudah diganti', () => {
  const pengaturan = barisPengaturanAwal(tgl('2026-01-05')).flatMap(({ nama, keterangan }) => [
    nama,
    keterangan ?? '',
  ]);
  const kegunaan = milikKerja.map(
    ({ id, lembar: { nama, visibilitas } }) =>
      kegunaanLembar({ nama, visibilitas, tabelId: id, kolom: [], jumlahBaris: 0 }).kegunaan,
  );
  const daftarIsi = lembarDaftarIsi([]).sel.map(({ isi }) => (typeof isi === 'string' ? isi : ''));
  const semua = [...pengaturan, ...kegunaan, ...daftarIsi, ...Object.values(butirPernyataan)];
  expect(semua.length).toBeGreaterThan(30);
  expect(semua.flatMap(kataLamaDalam)).toEqual([]);
});

/** Label constants of the code: exports whose name begins with `label`, but for those that keep former words. */
function labelDari(folder: string): readonly (readonly [string, unknown])[] {
  return readdirSync(resolve(folder), { recursive: true, encoding: 'utf8' })
    .filter((nama) => /(?<!\.d)\.ts$/.test(nama))
    .flatMap((nama) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const isi = require(join(resolve(folder), nama)) as Record<string, unknown>;
      return Object.entries(isi).filter(([ekspor]) => /^label(?!.*Lama$)/.test(ekspor));
    });
}
const teksDalam = (isi: unknown): readonly string[] =>
  typeof isi === 'string'
    ? [isi]
    : typeof isi === 'object' && isi !== null
      ? Object.values(isi).flatMap(teksDalam)
      : [];

test('konstanta label: tanpa kata yang sudah diganti', () => {
  const label = [...labelDari('src/domain'), ...labelDari('src/lembar')];
  expect(label.map(([nama]) => nama)).toEqual(
    expect.arrayContaining(['labelCabang', 'labelSebutanLangkah', 'labelStatusCapaian']),
  );
  expect(label.flatMap(([, isi]) => teksDalam(isi)).flatMap(kataLamaDalam)).toEqual([]);
});
