import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setujui } from '../../src/application/setujui';
import { bahasaDari } from '../bangun/bahasa';
import { denganFolder, ujiDengan } from '../alat/program-luar';
import { BerkasKembali, dinyatakan } from '../bangun/berkas-kembali';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, buka, isiDari, kumpulkan, ruangBerkas, sebar } from '../bangun/ruang-kerja';

type Cara = 'delete' | 'insert';

/** The file after openpyxl moved the cells of a table, as Excel does when one of its columns is deleted or inserted. */
const geserKolom = (isi: Uint8Array, lembar: string, cara: Cara, tempat: number): Uint8Array =>
  denganFolder((folder) => {
    const [masuk, keluar] = [join(folder, 'masuk.xlsx'), join(folder, 'keluar.xlsx')];
    writeFileSync(masuk, isi);
    const argumen = ['test/alat/kolom_tabel.py', masuk, keluar, lembar, cara, String(tempat)];
    execFileSync('/usr/bin/python3', argumen);
    return new Uint8Array(readFileSync(keluar));
  });

async function terkirim() {
  const buku = await ruangBerkas('disetujui');
  const template = await sebar(buku);
  return { buku, dinkes: template.get('DINKES')!, dpu: template.get('DPU')! };
}

const KONTRAK = 'Nilai kontrak terakhir (termasuk adendum)';
const PDN = 'Nilai produk dalam negeri';

describe('template yang kolom tabelnya digeser', () => {
  // Transaksi: A ID baris, B Kode paket, C Kode RUP, D Nama paket, E KONTRAK, F PDN; headers in row 8.
  // Pernyataan: A ID baris, B Uraian, C Isian; headers in row 4.
  const uji: readonly (readonly [string, string, Cara, number, object, string])[] = [
    ['Nama paket dihapus', 'Transaksi', 'delete', 3, { kepala: KONTRAK, kolom: 'Nama paket' }, 'D8'],
    ['kolom terakhir dihapus', 'Transaksi', 'delete', 5, { kepala: '', kolom: PDN }, 'F8'],
    ['kolom disisipkan', 'Transaksi', 'insert', 4, { kepala: 'Column1', kolom: KONTRAK }, 'E8'],
    ['Uraian dihapus', 'Pernyataan', 'delete', 1, { kepala: 'Isian', kolom: 'Uraian' }, 'B4'],
  ];
  for (const [nama, lembar, cara, tempat, params, sel] of uji)
    ujiDengan('openpyxl', `${nama}: dikembalikan dengan selnya, tidak ada yang dikompilasi`, async () => {
      const { buku, dinkes, dpu } = await terkirim();
      const hasil = isiDari(
        await kumpulkan(buku, [
          ['dinkes.xlsx', geserKolom(dinkes, lembar, cara, tempat)],
          ['dpu.xlsx', await dinyatakan(dpu)],
        ]),
      );
      expect(hasil.berkas.map(({ status }) => status)).toEqual(['dikembalikan', 'diterima']);
      expect(hasil.berkas[0]!.catatan).toEqual([
        {
          kode: 'kolom-bergeser',
          tingkat: 'galat',
          akibat: 'mengembalikan-berkas',
          params,
          lokasi: { berkas: 'dinkes.xlsx', lembar, sel },
        },
      ]);
      const unit = (await barisTabel(buku, 'data-transaksi')).map(({ opd }) => opd);
      expect(unit).not.toContain('DINKES');
    });

  test('kepala yang diketik ulang dengan kata sendiri diterima', async () => {
    const { buku, dinkes } = await terkirim();
    const kembali = await BerkasKembali.dari(dinkes)
      .nyatakan()
      .ubah((berkas) => {
        berkas.pada('Transaksi').baris[7]![4] = 'Kontrak akhir kami';
      })
      .tulis('Transaksi', 'inaproc:K1:1', 'nilai_kontrak', 5)
      .bytes();
    const [berkas] = isiDari(await kumpulkan(buku, [['a.xlsx', kembali]])).berkas;
    expect(berkas!.status).toBe('diterima');
    expect((await barisTabel(buku, 'data-transaksi'))[0]).toMatchObject({ nilai_kontrak: 5 });
  });
});

describe('ruang kerja yang kolom tabelnya digeser', () => {
  // Target: A ID baris, B Kode indikator, C Kode unit, D Periode, E Target, …; headers in row 5.
  const uji: readonly (readonly [string, Cara, number, object])[] = [
    ['Kode unit dihapus', 'delete', 2, { sel: 'C5', kepala: 'Periode', kolom: 'Kode unit' }],
    ['kolom disisipkan sebelum Target', 'insert', 4, { sel: 'E5', kepala: 'Column1', kolom: 'Target' }],
  ];
  for (const [nama, cara, tempat, harapan] of uji)
    ujiDengan('openpyxl', `${nama}: tidak ada perintah yang membaca atau menulis`, async () => {
      const asal = geserKolom((await ruangBerkas('disetujui')).bytes(), 'Target', cara, tempat);
      const buku = buka(asal);
      const gagal = { kode: 'columns-shifted', tabelId: 'target', lembar: 'Target', ...harapan };
      const oleh = { oleh: 'Kepala UKPBJ', nomor: '027/2' };
      expect(await setujui(buku, lingkunganUji('lagi'), oleh)).toEqual({ ok: false, error: gagal });
      const isi = { jenis: 'hapus', tabelId: 'target', id: ['x'] } as const;
      expect(await buku.terapkan([isi])).toEqual({ ok: false, error: gagal });
      expect(buku.bytes()).toBe(asal);
    });
});

test('pesan menyebut lembar, sel, kolom yang seharusnya, dan apa yang dilakukan', () => {
  const gagal = {
    kode: 'columns-shifted',
    tabelId: 'target',
    lembar: 'Target',
    sel: 'C5',
    kepala: '',
  } as const;
  expect(bahasaDari.id.gagal({ ...gagal, kolom: 'Kode unit' })).toMatch(
    /"Target".*C5 kosong.*"Kode unit".*Ctrl\+Z/,
  );
  expect(bahasaDari.en.gagal({ ...gagal, kolom: 'Kode unit' })).toMatch(
    /"Target".*C5 is blank.*"Kode unit".*Undo/,
  );
});
