import { tulisBuku } from '../../src/adapters/xlsx/tulis/tulis-buku';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Workbook } from '../../src/application/ports/workbook';
import { muatRuangKerja } from '../../src/application/ruang-kerja/muat';
import { lembarRuangKerja, rencanaAwal } from '../../src/application/siapkan';
import { liburBawaan } from '../../src/domain/kalender/hari-libur';
import { hariLangkahSop } from '../../src/domain/sop/hari-langkah';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTabel } from '../../src/lembar/daftar';
import { barisTabel, buka, isiDari, nilaiDari, ruangBaru, ruangPada, sebar } from '../bangun/ruang-kerja';
import { lingkunganUji } from '../bangun/lingkungan';
import { tgl } from '../bangun/tanggal';

test('ruang kerja baru memuat setiap lembar, tanpa catatan', async () => {
  const buku = await ruangBaru();
  const semua = daftarTabel(variabelBaku).map(({ id }) => id);
  expect([...nilaiDari(await buku.baca(semua)).tabel.keys()].sort()).toEqual([...semua].sort());
  const ruang = nilaiDari(await muatRuangKerja(buku));
  expect(ruang.data).toMatchObject({
    id: 'id-1',
    instansi: 'Kota X',
    tahun: 2026,
    revisi: 0,
    catatan: [],
    opd: [],
  });
  expect(ruang.data.pengaturan).toEqual({
    ambangCakupan: 80,
    desimal: 2,
    hariKembali: 5,
    alamatKembali: 'Tim Peningkatan Kapabilitas UKPBJ',
    mulaiSiklus: tgl('2026-04-01'),
    hitunganHari: 'hari-kerja',
    nomorSop: '027/SOP/300/2020',
    hariLangkah: hariLangkahSop,
    pimpinan: 'Kepala UKPBJ',
  });
});

test('19 langkah SOP dan hari libur SKB tertulis', async () => {
  const buku = await ruangBaru();
  const langkah = await barisTabel(buku, 'langkah');
  expect(langkah.map(({ nomor }) => nomor)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  expect(await barisTabel(buku, 'hari-libur')).toHaveLength(liburBawaan.length);
});

test('tenggat langkah 2 dihitung dari mulai siklus yang disebut, tanpanya dari 2 Januari, bukan dari hari ini', async () => {
  const tenggat = async (buku: Workbook) => (await barisTabel(buku, 'langkah'))[1]!['tenggat'];
  // From Wed 1 April 2026: 2 | 3 is a holiday | 6 7 8 9 → Thu 9 April; 31 March is 46112
  expect(await tenggat(await ruangBaru())).toBe(46_121);
  // Today is 1 April. From Fri 2 January: 5 6 7 8 9 → Fri 9 January, 81 days before 31 March
  const tanpa = lembarRuangKerja({ instansi: 'Kota X', tahun: 2026 }, lingkunganUji());
  expect(await tenggat(buka(nilaiDari(await tulisBuku(tanpa))))).toBe(46_031);
  const lembar = lembarRuangKerja(
    { instansi: 'Kota X', tahun: 2026, mulai: tgl('2026-01-05') },
    lingkunganUji(),
  );
  // Mon 12 January, 78 days before 31 March
  expect(await tenggat(buka(nilaiDari(await tulisBuku(lembar))))).toBe(46_034);
});

test('kalender ruang kerja menghitung 240 hari kerja pada 2026, seperti SKB', async () => {
  const { kalender } = nilaiDari(await muatRuangKerja(await ruangBaru())).data;
  const hari = (iso: string): number => Date.parse(iso) / 86_400_000;
  expect(kalender.hariKerjaAntara(hari('2025-12-31') as never, hari('2026-12-31') as never)).toBe(240);
});

test('isi awal: delapan indikator pustaka siap pakai, tiap area pengukuran terwakili', async () => {
  const buku = await ruangBaru();
  const { jumlah, siapDisetujui } = isiDari(await imporRencana(buku, lingkunganUji('a'), rencanaAwal()));
  expect(jumlah.find(({ bagian }) => bagian === 'Indikator')).toMatchObject({ baru: 8, diperbarui: 0 });
  expect(siapDisetujui).toBe(false); // targets and actions are the team's to give
  const { rencana } = nilaiDari(await muatRuangKerja(buku)).data;
  expect(new Set(rencana.indikator.map(({ areaPengukuran }) => areaPengukuran)).size).toBe(4);
});

describe('buku yang bukan ruang kerja ditolak dengan sebabnya', () => {
  test('template', async () => {
    const template = await sebar(await ruangPada('disetujui'));
    expect(await muatRuangKerja(buka(template.get('DPU')!))).toEqual({
      ok: false,
      error: { kode: 'is-a-template', opd: 'Dinas Pekerjaan Umum', periode: '2026-TW1' },
    });
  });

  test.each([
    ['tanpa lembar identitas', { jenis: 'x' }, 'not-a-workspace'],
    ['dari program yang lebih baru', { skema: '99' }, 'newer-workspace'],
    ['versi yang ditimpa kata', { skema: 'satu' }, 'schema-unreadable'],
    ['versi yang dikosongkan', { skema: '' }, 'schema-unreadable'],
    ['versi yang bukan bilangan bulat positif', { skema: '-1' }, 'schema-unreadable'],
    ['versi pecahan', { skema: '1.5' }, 'schema-unreadable'],
  ])('%s', async (_, isi, kode) => {
    const buku = await ruangBaru();
    const baris = Object.entries(isi).map(([id, nilai]) => ({ id, sel: [nilai] }));
    nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'meta', kolom: ['nilai'], baris }]));
    expect(await muatRuangKerja(buku)).toMatchObject({ ok: false, error: { kode } });
  });
});
