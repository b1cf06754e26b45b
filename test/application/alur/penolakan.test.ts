import { alurSop } from '../../../src/application/alur/alur-sop';
import { batalkanLangkah } from '../../../src/application/alur/batalkan';
import { tandaiLangkah } from '../../../src/application/alur/tandai';
import type { PermintaanTandai } from '../../../src/application/alur/tipe';
import { distribusi } from '../../../src/application/distribusi/distribusi';
import { pratinjauDistribusi } from '../../../src/application/distribusi/pratinjau';
import { distribusiLembar } from '../../../src/application/lembar-isian/distribusi-lembar';
import type { Workbook } from '../../../src/application/ports/workbook';
import { setujui } from '../../../src/application/setujui';
import { tulisBuku } from '../../../src/adapters/xlsx/tulis/tulis-buku';
import { serialDari } from '../../../src/domain/umum/tanggal';
import type { Sel } from '../../../src/lembar/tipe';
import { lingkunganUji } from '../../bangun/lingkungan';
import {
  isiDari,
  kodeCatatan,
  kumpulkan,
  nilaiDari,
  ruangPada,
  sebar,
  tujuanUji,
} from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';

const periode = '2026-TW1';
let urutan = 0;
const dunia = (hari = '2026-04-06') => lingkunganUji(`n${++urutan}`, hari);
const tandai7 = (buku: Workbook, isi: Partial<PermintaanTandai>, hari?: string) =>
  tandaiLangkah(buku, dunia(hari), { nomor: 7, oleh: 'Kepala', ...isi });
const bagikan = (buku: Workbook) => distribusi(buku, dunia(), tulisBuku, tujuanUji(), { periode });
const setujuiLagi = (buku: Workbook, hari?: string) =>
  setujui(buku, dunia(hari), { oleh: 'Kepala', nomor: '027/3' });

const disetujui7April = async () => {
  const buku = await ruangPada('berdata');
  isiDari(await setujuiLagi(buku, '2026-04-07'));
  return buku;
};

/** Approved on 1 April 2026, sent back on 6 April. */
const ditolak = async () => {
  const buku = await ruangPada('disetujui');
  isiDari(await tandai7(buku, { cabang: 'kembalikan', ke: 4, catatan: 'Target terlalu rendah' }));
  return buku;
};
const ditahan = {
  kode: 'distribusi-ditahan',
  params: { oleh: 'Kepala', tanggal: tgl('2026-04-06'), alasan: 'Target terlalu rendah', ke: 4 },
};

test('langkah 7b menahan distribusi, sebagai berkas dan sebagai lembar, dan mengatakan mengapa', async () => {
  const buku = await ditolak();
  const awal = buku.potretSemua();
  for (const hasil of [
    nilaiDari(await bagikan(buku)),
    nilaiDari(await distribusiLembar(buku, dunia(), { periode })),
  ]) {
    expect(hasil.isi).toBeUndefined();
    expect(hasil.catatan).toContainEqual(expect.objectContaining(ditahan));
  }
  expect(buku.potretSemua()).toEqual(awal);
  const pratinjau = nilaiDari(await pratinjauDistribusi(buku, tgl('2026-04-06'), periode));
  expect(pratinjau.catatan).toContainEqual(expect.objectContaining(ditahan));
  expect(pratinjau.isi?.akan).toBeUndefined();
});

test('template yang sudah beredar tetap diterima dan dikompilasi', async () => {
  const buku = await ruangPada('disetujui');
  const berkas = await sebar(buku, periode);
  isiDari(await tandai7(buku, { cabang: 'kembalikan', ke: 2, catatan: 'Tujuan kurang' }));
  const hasil = isiDari(await kumpulkan(buku, [...berkas]));
  expect(hasil.berkas.map(({ status }) => status)).not.toContain('dikembalikan');
});

test('persetujuan baru melepasnya, juga bila rencananya tidak jadi diubah; versinya baru', async () => {
  const buku = await ditolak();
  expect(isiDari(await setujuiLagi(buku, '2026-04-07'))).toMatchObject({ versi: 2, sudahBerlaku: false });
  expect(kodeCatatan(await bagikan(buku))).not.toContain('distribusi-ditahan');
  expect(isiDari(await setujuiLagi(buku))).toMatchObject({ versi: 2, sudahBerlaku: true });
});

test('persetujuan yang bertanggal sebelum penolakan tidak melepas', async () => {
  const buku = await ditolak();
  const permintaan = { oleh: 'Kepala', nomor: '027/3', tanggal: tgl('2026-04-03') };
  const hasil = await setujui(buku, dunia('2026-04-08'), permintaan);
  expect(nilaiDari(hasil).catatan).toContainEqual(
    expect.objectContaining({
      kode: 'persetujuan-sebelum-dikembalikan',
      params: { tanggal: tgl('2026-04-03'), dikembalikan: tgl('2026-04-06'), oleh: 'Kepala' },
    }),
  );
});

test('langkah 7a menunggu persetujuan yang baru, dan tidak mendahuluinya', async () => {
  const buku = await ditolak();
  const setuju = { cabang: 'setujui-rencana' };
  expect(kodeCatatan(await tandai7(buku, setuju))).toContain('langkah-tanpa-persetujuan-baru');
  isiDari(await setujuiLagi(buku, '2026-04-10'));
  const pagi = await tandai7(buku, { ...setuju, tanggal: tgl('2026-04-09') }, '2026-04-13');
  expect(nilaiDari(pagi).catatan).toContainEqual(
    expect.objectContaining({
      kode: 'langkah-sebelum-persetujuan',
      params: { tanggal: tgl('2026-04-09'), versi: 2, disetujui: tgl('2026-04-10') },
    }),
  );
  expect(isiDari(await tandai7(buku, setuju, '2026-04-10')).langkah.selesai).toMatchObject({ kejadian: 2 });
});

test('keputusan yang dibatalkan tidak menahan', async () => {
  const buku = await ditolak();
  isiDari(await batalkanLangkah(buku, dunia(), { nomor: 7, oleh: 'Kepala', alasan: 'Salah pilih' }));
  expect(kodeCatatan(await bagikan(buku))).not.toContain('distribusi-ditahan');
});

test('penolakan yang dicatat kemudian, tetapi diputuskan sebelum persetujuan, tidak menahan', async () => {
  const buku = await disetujui7April();
  const lama = { cabang: 'kembalikan', ke: 4, catatan: 'x', tanggal: tgl('2026-04-03') };
  isiDari(await tandai7(buku, lama, '2026-04-08'));
  expect(kodeCatatan(await bagikan(buku))).not.toContain('distribusi-ditahan');
});

test('penolakan pada hari persetujuan menahan bila dicatat sesudahnya', async () => {
  const buku = await ruangPada('disetujui'); // 1 April 2026, at 8
  const sesudah = { ...dunia('2026-04-01'), sekarang: () => '2026-04-01T15:00:00+07:00' };
  const isi = { nomor: 7, oleh: 'Kepala', cabang: 'kembalikan', ke: 4, catatan: 'x' };
  isiDari(await tandaiLangkah(buku, sesudah, isi));
  expect(kodeCatatan(await bagikan(buku))).toContain('distribusi-ditahan');
});

describe('diketik pada lembar Alur SOP', () => {
  const ketik = async (isi: Readonly<Record<string, Sel>>, asal = ruangPada('disetujui')) => {
    const buku = await asal;
    const baris = [{ id: '7', sel: Object.values(isi) }];
    nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'langkah', kolom: Object.keys(isi), baris }]));
    return buku;
  };
  const kembalikan = {
    selesai: serialDari(tgl('2026-04-06')),
    oleh: 'Kepala',
    keputusan: 'Kembalikan untuk Perbaikan',
  };
  const baca = async (buku: Workbook) => nilaiDari(await alurSop(buku, tgl('2026-04-06')));

  test('langkahnya disebut pada Catatan, dan distribusi ditahan', async () => {
    const buku = await ketik({ ...kembalikan, catatan: 'Langkah 4: target terlalu rendah' });
    const { isi } = await baca(buku);
    expect(isi!.langkah[6]!.riwayat).toMatchObject([{ cabang: 'kembalikan', ke: 4 }]);
    expect(kodeCatatan(await bagikan(buku))).toContain('distribusi-ditahan');
  });

  test.each<[string, Readonly<Record<string, Sel>>, string]>([
    ['tanpa alasan', kembalikan, 'kembalikan-tanpa-alasan'],
    ['tanpa langkah', { ...kembalikan, catatan: 'Target rendah' }, 'cabang-tujuan-wajib'],
    ['dua langkah', { ...kembalikan, catatan: 'langkah 3 dan langkah 4' }, 'cabang-tujuan-wajib'],
  ])('%s: catatan pada selnya, dan tidak dianggap selesai', async (_, isi, kode) => {
    const buku = await ketik(isi);
    const { catatan, isi: alur } = await baca(buku);
    const satu = catatan.find((calon) => calon.kode === kode);
    // L is the column Catatan, row 11 step 7.
    expect(satu?.lokasi).toMatchObject({ lembar: 'Alur SOP', sel: 'L12' });
    expect(alur!.langkah[6]!.riwayat).toEqual([]);
    expect(kodeCatatan(await bagikan(buku))).not.toContain('distribusi-ditahan');
  });

  test('7a sebelum hari persetujuannya ditolak pada sel tanggalnya', async () => {
    const isi = {
      selesai: serialDari(tgl('2026-04-06')),
      oleh: 'Kepala',
      keputusan: 'Rencana disetujui',
    };
    const buku = await ketik(isi, disetujui7April());
    const { catatan } = await baca(buku);
    const satu = catatan.find(({ kode }) => kode === 'langkah-sebelum-persetujuan');
    expect(satu?.lokasi).toMatchObject({ lembar: 'Alur SOP', kolom: 'Selesai' });
  });
});

test('tanda 7a lama yang mendahului persetujuannya disebut, dan tetap tercatat', async () => {
  const buku = await ruangPada('disetujui');
  isiDari(await tandai7(buku, { cabang: 'setujui-rencana' }));
  const id = nilaiDari(await buku.baca(['pelaksanaan'])).tabel.get('pelaksanaan')!;
  const letak = id.kolom.findIndex((satu) => satu.id === '_id');
  const baris = [{ id: id.baris[0]!.sel[letak] as string, sel: [serialDari(tgl('2026-01-30'))] }];
  nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'pelaksanaan', kolom: ['tanggal'], baris }]));
  const { catatan, isi } = nilaiDari(await alurSop(buku, tgl('2026-04-06')));
  expect(catatan).toContainEqual(
    expect.objectContaining({
      kode: 'tanda-mendahului-persetujuan',
      params: { ditandai: tgl('2026-01-30'), versi: 1, disetujui: tgl('2026-04-01') },
    }),
  );
  expect(isi!.langkah[6]!.selesai).toBeDefined();
});
