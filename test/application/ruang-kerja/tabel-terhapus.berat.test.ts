import { tulisBuku } from '../../../src/adapters/xlsx/tulis/tulis-buku';
import type { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { perubahanMeta } from '../../../src/application/ruang-kerja/perubahan';
import { simpanRuangKerja } from '../../../src/application/ruang-kerja/simpan';
import { lembarRuangKerja } from '../../../src/application/siapkan';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { daftarTabel } from '../../../src/lembar/daftar';
import { lingkunganUji } from '../../bangun/lingkungan';
import { buka, nilaiDari } from '../../bangun/ruang-kerja';

/** A new workspace from which a person deleted one sheet; `tercatat` as the present program makes it, or as 0.1.0 did. */
async function tanpaLembar(tabelId: string, tercatat: boolean): Promise<BukuXlsx> {
  const lembar = lembarRuangKerja({ instansi: 'Kota X', tahun: 2026 }, lingkunganUji())
    .filter(({ spec }) => spec.tabel.id !== tabelId)
    .map((satu) =>
      satu.spec.tabel.id === 'meta' && !tercatat
        ? { ...satu, baris: satu.baris.filter(({ id }) => id !== 'bentuk') }
        : satu,
    );
  return buka(nilaiDari(await tulisBuku(lembar)));
}

/** Cells of every table that is there, by id. */
async function semuaIsi(buku: BukuXlsx): Promise<ReadonlyMap<string, unknown>> {
  const { tabel } = nilaiDari(await buku.baca(daftarTabel(variabelBaku).map(({ id }) => id)));
  return new Map([...tabel].map(([id, { kolom, baris }]) => [id, { kolom, baris }]));
}

const BERUBAH = new Set(['meta', 'riwayat']);
const semua = daftarTabel(variabelBaku).map(({ id, lembar }) => [id, lembar.nama] as const);
/** What came after 0.1.0, or only shows what stands elsewhere, comes (back) with the next write. */
const DATANG_KEMBALI: ReadonlySet<string> = new Set(['langkah']);
const SESUDAH_010: ReadonlySet<string> = new Set([
  'pelaksanaan',
  'kelengkapan',
  'isi-panjang',
  'riwayat-opd',
  'perubahan-paket',
  'koreksi',
  'kunci-angka',
  'keputusan',
  'arsip-data',
  'analisis',
  'rekomendasi',
  'tahun-lalu',
  'penyimpangan',
  'pelaksana',
  'kembali',
  'sidik-baris',
]);

describe.each([
  ['dengan catatan bentuk', true],
  ['dari versi tanpa catatan', false],
])('lembar yang dihapus orang, ruang kerja %s', (_, tercatat) => {
  test.each(semua)('%s (%s): disebut atau kembali, dan tidak ada lain yang hilang', async (tabelId, nama) => {
    const buku = await tanpaLembar(tabelId, tercatat);
    const sebelum = await semuaIsi(buku);
    const ruang = await muatRuangKerja(buku);
    if (tabelId === 'meta') {
      expect(ruang).toEqual({ ok: false, error: { kode: 'not-a-workspace' } });
      return;
    }
    const isi = nilaiDari(ruang);
    const disebut = isi.data.catatan.some(
      (satu) => satu.kode === 'lembar-hilang' && satu.params.lembar === nama,
    );
    const ditulis = await simpanRuangKerja(isi, lingkunganUji('t'), 'Uji', 'isi', [
      perubahanMeta([['uji', '1']]),
    ]);
    const sesudah = await semuaIsi(buku);
    for (const [id, lama] of sebelum) if (!BERUBAH.has(id)) expect([id, sesudah.get(id)]).toEqual([id, lama]);
    if (tabelId === 'riwayat') {
      expect(ditulis).toEqual({ ok: false, error: { kode: 'table-not-found', tabelId } });
      return;
    }
    nilaiDari(ditulis);
    const kembali = DATANG_KEMBALI.has(tabelId) || (!tercatat && SESUDAH_010.has(tabelId));
    expect(sesudah.has(tabelId)).toBe(kembali);
    if (kembali) return;
    // What every use case reads is told at once; the rest where somebody writes to it.
    const menulis = await simpanRuangKerja(
      nilaiDari(await muatRuangKerja(buku)),
      lingkunganUji('u'),
      'Uji',
      'isi',
      [{ jenis: 'hapus', tabelId, id: ['x'] }],
    );
    expect(disebut || (!menulis.ok && menulis.error.kode === 'table-not-found')).toBe(true);
  });
});
