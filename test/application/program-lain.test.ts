import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { denganFolder, ubahDenganSoffice, ujiDengan } from '../alat/program-luar';
import type { Catatan } from '../../src/application/catatan';
import { BerkasKembali, dinyatakan } from '../bangun/berkas-kembali';
import { barisTabel, isiDari, kumpulkan, ruangBerkas, sebar } from '../bangun/ruang-kerja';

type Ubahan = readonly [lembar: string, idBaris: string, kolom: string, nilai: unknown];

/** The template after openpyxl loaded it, changed these cells and saved it. */
const ubahDenganOpenpyxl = (isi: Uint8Array, ...ubahan: readonly Ubahan[]): Uint8Array =>
  denganFolder((folder) => {
    const [masuk, keluar] = [join(folder, 'masuk.xlsx'), join(folder, 'keluar.xlsx')];
    writeFileSync(masuk, isi);
    const argumen = ubahan.flatMap(([lembar, id, kolom, nilai]) => [
      lembar,
      id,
      kolom,
      JSON.stringify(nilai),
    ]);
    execFileSync('/usr/bin/python3', ['test/alat/ubah_template.py', masuk, keluar, ...argumen]);
    return new Uint8Array(readFileSync(keluar));
  });

const isian: Ubahan = ['Data OPD', 'DINKES', 'belanja_pbj', 1_500_000];

/** Those that somebody should look at: the other program's clock is not that of the test. */
const perluDilihat = (catatan: readonly Catatan[]): readonly Catatan[] =>
  catatan.filter(({ tingkat }) => tingkat !== 'info');

async function terkirim() {
  const buku = await ruangBerkas('disetujui');
  return { buku, template: await dinyatakan((await sebar(buku)).get('DINKES')!) };
}

ujiDengan('openpyxl', 'template yang diisi dan disimpan openpyxl diterima utuh', async () => {
  const { buku, template } = await terkirim();
  const kembali = ubahDenganOpenpyxl(template, isian, [
    'Transaksi',
    'inaproc:K1:1',
    'nilai_pdn',
    'Rp 123.000',
  ]);
  const [berkas] = isiDari(await kumpulkan(buku, [['a.xlsx', kembali]])).berkas;
  expect([berkas!.status, perluDilihat(berkas!.catatan)]).toEqual(['diterima', []]);
  expect((await barisTabel(buku, 'data-transaksi'))[0]).toMatchObject({
    nilai_kontrak: 800_000,
    nilai_pdn: 123_000,
  });
  expect((await barisTabel(buku, 'data-opd'))[0]).toMatchObject({ belanja_pbj: 1_500_000 });
});

ujiDengan('openpyxl', 'rumus tanpa nilai dan tanggal pada kolom angka disebut pada selnya', async () => {
  const { buku, template } = await terkirim();
  const kembali = ubahDenganOpenpyxl(
    template,
    isian,
    ['Transaksi', 'inaproc:K1:1', 'nilai_pdn', { rumus: '=E9/2' }],
    ['Transaksi', 'inaproc:K2:1', 'nilai_pdn', { tanggal: '2026-05-01' }],
  );
  const [berkas] = isiDari(await kumpulkan(buku, [['a.xlsx', kembali]])).berkas;
  expect(perluDilihat(berkas!.catatan).map(({ kode, lokasi }) => [kode, lokasi.sel])).toEqual([
    ['rumus-tanpa-nilai', 'F9'],
    ['angka-menjadi-tanggal', 'F10'],
  ]);
});

ujiDengan('soffice', 'template yang disimpan LibreOffice diterima, dan rumusnya terhitung', async () => {
  const { buku, template } = await terkirim();
  const isi = await BerkasKembali.dari(template)
    .tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_500_000)
    .tulis('Transaksi', 'inaproc:K1:1', 'nilai_pdn', { rumus: 'E9/2' })
    .bytes();
  const kembali = ubahDenganSoffice(isi, 'template.xlsx', 'xlsx');
  const [berkas] = isiDari(await kumpulkan(buku, [['a.xlsx', kembali]])).berkas;
  expect([berkas!.status, perluDilihat(berkas!.catatan)]).toEqual(['diterima', []]);
  expect((await barisTabel(buku, 'data-transaksi'))[0]).toMatchObject({ nilai_pdn: 400_000 });
});
