import { alurSop } from '../../../src/application/alur/alur-sop';
import { aturMulai } from '../../../src/application/alur/atur-mulai';
import { batalkanLangkah } from '../../../src/application/alur/batalkan';
import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { tandaiButir } from '../../../src/application/alur/tandai-butir';
import type { PermintaanTandai } from '../../../src/application/alur/tipe';
import { setujui } from '../../../src/application/setujui';
import type { Workbook } from '../../../src/application/ports/workbook';
import { isoDari } from '../../../src/domain/umum/tanggal';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari, ruangPada, sebar } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';

/** The cycle begins on Monday 5 January 2026; today is Wednesday 1 April 2026. */
async function ruangMulai(sampai: Parameters<typeof ruangPada>[0] = 'disetujui') {
  const buku = await ruangPada(sampai);
  isiDari(await aturMulai(buku, lingkunganUji('mulai'), { mulai: tgl('2026-01-05') }));
  return buku;
}

let urutan = 0;
const dunia = () => lingkunganUji(`t${++urutan}`);
const HARI_INI = dunia().hariIni();
const tandai = (buku: Workbook, nomor: number, isi: Partial<PermintaanTandai> = {}) =>
  tandaiLangkah(buku, dunia(), { nomor, oleh: 'Tim', ...isi });
const langkah = async (buku: Workbook, nomor: number) =>
  isiDari(await alurSop(buku, HARI_INI)).langkah[nomor - 1]!;

describe('tenggat', () => {
  test('langkah 2–11 dari mulai siklus 5 Januari 2026, hari kerja menurut SKB', async () => {
    // As in test/domain/sop/jadwal.test.ts, counted on a calendar: 16 January is Isra Mikraj.
    const { langkah: semua } = isiDari(await alurSop(await ruangMulai(), HARI_INI));
    expect(semua.slice(0, 11).map(({ tenggat }) => tenggat && isoDari(tenggat))).toEqual([
      undefined,
      '2026-01-12',
      '2026-01-14',
      '2026-01-22',
      '2026-01-26',
      '2026-01-27',
      '2026-01-30',
      '2026-02-03',
      '2026-02-04',
      '2026-02-09',
      '2026-02-11',
    ]);
  });

  test('langkah 13–18 setiap periode: langkah 13 pada batas pengembalian template, lalu 5, 2, 1, 1, 3 hari kerja', async () => {
    // TW I ends Tue 31 March; 1 2 | 3 is Wafat Yesus Kristus | 6 7 8: the 5th working day is Wed 8 April.
    // 14: 9 10 13 14 15; 15: 16 17; 16: 20; 17: 21; 18: 22 23 24.
    // TW IV ends Thu 31 December; 1 January 2027 is a holiday, 5 January is Isra Mikraj: 4 6 7 8 11 → Mon 11 January 2027.
    // 14: 12 13 14 15 18; 15: 19 20; 16: 21; 17: 22; 18: 25 26 27.
    const { langkah: semua } = isiDari(await alurSop(await ruangMulai(), HARI_INI));
    const tenggat = (periode: string) =>
      semua
        .slice(11, 18)
        .map(({ perPeriode }) => perPeriode.find((satu) => satu.periode === periode)!.tenggat)
        .map((satu) => satu && isoDari(satu));
    expect(tenggat('2026-TW1')).toEqual([
      undefined,
      '2026-04-08',
      '2026-04-15',
      '2026-04-17',
      '2026-04-20',
      '2026-04-21',
      '2026-04-24',
    ]);
    // The actions of the plan end on 18 December.
    expect(tenggat('2026-TW4')).toEqual([
      '2026-12-18',
      '2027-01-11',
      '2027-01-18',
      '2027-01-20',
      '2027-01-21',
      '2027-01-22',
      '2027-01-27',
    ]);
  });

  test('memindahkan mulai siklus menghitung ulang, juga pada lembar Alur SOP dan Pengaturan', async () => {
    const buku = await ruangMulai();
    isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-02-02') }));
    // Mon 2 February: 3 4 5 6 9 → Mon 9 February
    expect(isoDari((await langkah(buku, 2)).tenggat!)).toBe('2026-02-09');
    const baris = await barisTabel(buku, 'langkah');
    expect(baris[1]).toMatchObject({ tenggat: 46_062, status: 'Terlambat' }); // 9 February 2026: 31 March is 46112
    const setelan = (await barisTabel(buku, 'pengaturan')).find(({ _id }) => _id === 'mulaiSiklus');
    expect(setelan).toMatchObject({ nilai: '2026-02-02' });
  });

  test.each(['2025-06-30', '2027-01-01'])('mulai %s ditolak: bukan siklus tahun 2026', async (iso) => {
    expect(kodeCatatan(await aturMulai(await ruangPada('kosong'), dunia(), { mulai: tgl(iso) }))).toEqual([
      'mulai-di-luar-tahun',
    ]);
  });
});

describe('menandai selesai', () => {
  test('tepat waktu: siapa, kapan, catatan; langkah berikutnya sedang berjalan', async () => {
    const buku = await ruangMulai();
    isiDari(await tandai(buku, 1, { tanggal: tgl('2026-01-05') }));
    const hasil = isiDari(
      await tandai(buku, 2, { tanggal: tgl('2026-01-12'), oleh: 'Ani', catatan: 'Lokakarya di aula' }),
    );
    expect(hasil.langkah).toMatchObject({
      keadaan: 'selesai',
      selesai: { oleh: 'Ani', tanggal: tgl('2026-01-12'), catatan: 'Lokakarya di aula', kejadian: 1 },
      penyimpangan: [],
    });
    expect(hasil.alur.berikutnya).toBe(3);
    expect((await barisTabel(buku, 'langkah'))[1]).toMatchObject({
      status: 'Selesai',
      selesai: 46_034, // 12 January 2026: 31 March is 46112, 78 days later
      oleh: 'Ani',
      catatan: 'Lokakarya di aula',
      penyimpangan: null,
    });
    expect((await barisTabel(buku, 'pelaksanaan')).map(({ langkah: n }) => n)).toEqual([1, 2]);
  });

  test('terlambat dengan alasan: penyimpangan waktu, dihitung dalam hari kerja', async () => {
    const buku = await ruangMulai();
    isiDari(await tandai(buku, 1, { tanggal: tgl('2026-01-05') }));
    // Due Mon 12; done Mon 19: 13 14 15 (16 is a holiday) 19 → 4 working days after
    const hasil = await tandai(buku, 2, { tanggal: tgl('2026-01-19'), catatan: 'Menunggu RKPD' });
    expect(isiDari(hasil).langkah).toMatchObject({
      keadaan: 'ada-penyimpangan',
      penyimpangan: [{ jenis: 'waktu', hari: 4, tenggat: tgl('2026-01-12'), alasan: 'Menunggu RKPD' }],
    });
    expect(kodeCatatan(hasil)).toContain('langkah-terlambat');
    expect((await barisTabel(buku, 'langkah'))[1]).toMatchObject({
      status: 'Selesai, lewat waktu',
      penyimpangan: 'Waktu: 4 hari kerja sesudah 12 Januari 2026.',
    });
  });

  test('selesai pada hari libur sesudah tenggat belum terlambat', async () => {
    const buku = await ruangMulai('berdata');
    isiDari(await setujui(buku, lingkunganUji('s', '2026-01-30'), { oleh: 'Kepala', nomor: '027/1' }));
    isiDari(await tandai(buku, 1, { tanggal: tgl('2026-01-05') }));
    // Step 7 is due Fri 30 January; Sat 31 is no working day.
    for (const nomor of [2, 3, 4, 5]) await tandai(buku, nomor, { tanggal: tgl('2026-01-09') });
    await tandai(buku, 6, { tanggal: tgl('2026-01-27'), butir: ['2-k2'] });
    const hasil = await tandai(buku, 7, { tanggal: tgl('2026-01-31'), cabang: 'setujui-rencana' });
    expect(isiDari(hasil).langkah).toMatchObject({ keadaan: 'selesai', penyimpangan: [] });
  });

  test('terlambat tanpa alasan tetap tercatat, dan alasannya diminta', async () => {
    const buku = await ruangMulai();
    await tandai(buku, 1, { tanggal: tgl('2026-01-05') });
    const hasil = await tandai(buku, 2);
    expect(nilaiDari(hasil).catatan).toContainEqual(
      expect.objectContaining({ kode: 'langkah-terlambat-tanpa-alasan', tingkat: 'peringatan' }),
    );
    expect(isiDari(hasil).langkah.penyimpangan[0]!.alasan).toBeUndefined();
    expect((await barisTabel(buku, 'langkah'))[1]!['penyimpangan']).toMatch(/Alasan belum diisi\.$/);
  });

  test('mendahului langkah sebelumnya: peringatan, penyimpangan kelengkapan', async () => {
    const buku = await ruangMulai();
    const hasil = await tandai(buku, 3, { tanggal: tgl('2026-01-14') });
    expect(isiDari(hasil).langkah.penyimpangan).toEqual([
      {
        ...{ jenis: 'kelengkapan', mendahului: [2], alasan: undefined },
        ...{ kode: 'PNY-001', penanggungJawab: 'Tim' },
      },
    ]);
    expect(kodeCatatan(hasil)).toContain('langkah-mendahului');
  });

  test.each<[string, number, Partial<PermintaanTandai>, string]>([
    ['langkah 20', 20, {}, 'langkah-tidak-dikenal'],
    ['besok', 2, { tanggal: tgl('2026-04-02') }, 'langkah-tanggal-di-depan'],
    ['sebelum siklus mulai', 2, { tanggal: tgl('2026-01-04') }, 'langkah-sebelum-mulai'],
    ['sebelum periodenya', 12, { periode: '2026-TW1', tanggal: tgl('2025-12-31') }, 'langkah-sebelum-mulai'],
    ['tanpa nama', 2, { oleh: ' ' }, 'langkah-tanpa-nama'],
    ['periode pada langkah tahunan', 2, { periode: '2026-TW1' }, 'langkah-bukan-periodik'],
    ['periode yang tidak dilaporkan', 13, { periode: '2026-S1' }, 'langkah-periode-salah'],
    ['langkah 7 tanpa keputusan', 7, {}, 'cabang-wajib'],
    ['keputusan milik langkah lain', 7, { cabang: 'lanjutkan' }, 'cabang-tidak-dikenal'],
    ['dikembalikan ke langkah 6', 7, { cabang: 'kembalikan', ke: 6 }, 'cabang-tujuan-salah'],
    ['dikembalikan tanpa langkah', 7, { cabang: 'kembalikan', catatan: 'x' }, 'cabang-tujuan-wajib'],
    [
      'dikembalikan tanpa alasan',
      7,
      { cabang: 'kembalikan', ke: 4, catatan: ' ' },
      'kembalikan-tanpa-alasan',
    ],
    [
      'langkah 7a sebelum persetujuannya, 1 April',
      7,
      { cabang: 'setujui-rencana', tanggal: tgl('2026-03-31') },
      'langkah-sebelum-persetujuan',
    ],
    ['langkah 14 tanpa kompilasi', 14, { periode: '2026-TW1' }, 'langkah-tanpa-kompilasi'],
    ['langkah 19 tanpa penutupan', 19, {}, 'indikator-belum-ditutup'],
    ['butir langkah lain', 3, { butir: ['14-p1'] }, 'butir-tidak-dikenal'],
  ])('%s ditolak dan tidak ada yang ditulis', async (_, nomor, isi, kode) => {
    const buku = await ruangMulai();
    const awal = buku.potretSemua();
    const hasil = await tandai(buku, nomor, isi);
    expect(kodeCatatan(hasil)).toContain(kode);
    expect(nilaiDari(hasil).isi).toBeUndefined();
    expect(buku.potretSemua()).toEqual(awal);
  });

  test('butir yang bukan milik langkah 6: yang dapat dicentang di sana disebut dengan namanya', async () => {
    const buku = await ruangMulai('berdata');
    const { catatan } = nilaiDari(await tandai(buku, 6, { butir: ['6-k9'] }));
    const satu = catatan.find(({ kode }) => kode === 'butir-tidak-dikenal');
    expect(satu?.params).toMatchObject({
      pilihan: expect.arrayContaining(['2-k2 (Usulan Edaran Implementasi Pengelolaan Kinerja)']) as unknown,
    });
  });

  test('langkah 6 ditolak selama usulan edaran belum ada, lalu diterima dengan centangnya', async () => {
    const buku = await ruangMulai('berdata');
    const tolak = nilaiDari(await tandai(buku, 6));
    expect(tolak.catatan).toContainEqual(
      expect.objectContaining({
        kode: 'dokumen-perencanaan-kurang',
        params: { daftar: ['Usulan Edaran Implementasi Pengelolaan Kinerja'] },
      }),
    );
    expect(tolak.isi).toBeUndefined();
    expect(isiDari(await tandai(buku, 6, { butir: ['2-k2'] })).langkah.selesai).toMatchObject({
      cabang: 'ajukan',
      ke: 7,
    });
  });

  test('langkah 6 pada ruang kerja kosong menyebut setiap bagian yang kurang', async () => {
    const { catatan } = nilaiDari(await tandai(await ruangMulai('kosong'), 6));
    expect(catatan).toContainEqual(
      expect.objectContaining({
        kode: 'dokumen-perencanaan-kurang',
        params: {
          daftar: [
            'Tujuan PBJ',
            'Area strategis',
            'Indikator dan atribut',
            'Baseline dan target',
            'Template data kinerja',
            'Usulan Edaran Implementasi Pengelolaan Kinerja',
          ],
        },
      }),
    );
  });

  test('langkah 7a ditolak selama rencana belum disetujui di buku kerja', async () => {
    const hasil = await tandai(await ruangMulai('berdata'), 7, { cabang: 'Setujui Rencana' });
    expect(kodeCatatan(hasil)).toContain('langkah-tanpa-persetujuan');
  });

  test('menandai dua kali ditolak', async () => {
    const buku = await ruangMulai();
    await tandai(buku, 1);
    expect(kodeCatatan(await tandai(buku, 1))).toContain('langkah-sudah-selesai');
  });
});

describe('dikembalikan untuk perbaikan (7b)', () => {
  const dikembalikan = async () => {
    const buku = await ruangMulai();
    for (const nomor of [1, 2, 3, 4, 5]) isiDari(await tandai(buku, nomor, { tanggal: tgl('2026-01-05') }));
    isiDari(await tandai(buku, 6, { tanggal: tgl('2026-01-27'), butir: ['2-k2'] }));
    isiDari(
      await tandai(buku, 7, {
        tanggal: tgl('2026-01-30'),
        cabang: 'kembalikan',
        ke: 4,
        oleh: 'Kepala',
        catatan: 'Target terlalu rendah',
      }),
    );
    return buku;
  };

  test('langkah 4–7 terbuka lagi dengan tenggat sejak keputusan, 1–3 tetap selesai', async () => {
    const { langkah: semua, berikutnya } = isiDari(await alurSop(await dikembalikan(), HARI_INI));
    expect(berikutnya).toBe(4);
    expect(semua.slice(0, 8).map(({ selesai }) => selesai !== undefined)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false, // prettier-ignore
    ]);
    // From Fri 30 January: 2 3 4 5 6 | 9 10 | 11 | 12 13 18 (16 cuti bersama, 17 Imlek)
    expect(semua.slice(3, 7).map(({ tenggat }) => isoDari(tenggat!))).toEqual([
      '2026-02-06',
      '2026-02-10',
      '2026-02-11',
      '2026-02-18',
    ]);
    expect(semua[3]!.riwayat).toMatchObject([{ kejadian: 1, oleh: 'Tim' }]);
  });

  test('kali kedua dicatat sendiri, dan yang pertama tetap tercatat', async () => {
    const buku = await dikembalikan();
    const hasil = isiDari(await tandai(buku, 4, { tanggal: tgl('2026-02-06') }));
    expect(hasil.langkah.selesai).toMatchObject({ kejadian: 2 });
    expect(hasil.langkah.penyimpangan).toEqual([]);
    const kali = (await barisTabel(buku, 'pelaksanaan')).filter(({ langkah: n }) => n === 4);
    expect(kali.map(({ kejadian }) => kejadian)).toEqual([1, 2]);
  });

  test('membatalkan keputusan itu mengembalikan tanda putaran pertama', async () => {
    const buku = await dikembalikan();
    const batal = { nomor: 7, oleh: 'Kepala', alasan: 'Salah pilih' };
    const hasil = isiDari(await batalkanLangkah(buku, dunia(), batal));
    expect(hasil.alur.berikutnya).toBe(7);
    expect(hasil.alur.langkah[3]!.selesai).toMatchObject({ kejadian: 1, tanggal: tgl('2026-01-05') });
  });

  test('tidak dapat dibatalkan selama ada tanda di putaran kedua', async () => {
    const buku = await dikembalikan();
    isiDari(await tandai(buku, 4, { tanggal: tgl('2026-02-06') }));
    const hasil = await batalkanLangkah(buku, dunia(), { nomor: 7, oleh: 'Kepala', alasan: 'Salah pilih' });
    expect(nilaiDari(hasil).catatan).toContainEqual(
      expect.objectContaining({ kode: 'langkah-sesudahnya-dahulu', params: { langkah: [4] } }),
    );
  });
});

describe('membatalkan', () => {
  test('langkah yang belum selesai, atau tanpa alasan, ditolak', async () => {
    const buku = await ruangMulai();
    const tanpa = await batalkanLangkah(buku, dunia(), { nomor: 2, oleh: 'Ani', alasan: '' });
    expect(kodeCatatan(tanpa)).toEqual(['langkah-batal-tanpa-alasan', 'langkah-belum-selesai']);
  });

  test('yang dibatalkan tetap tercatat, beserta siapa, kapan, dan mengapa', async () => {
    const buku = await ruangMulai();
    await tandai(buku, 1);
    await tandai(buku, 2, { catatan: 'Terlambat' });
    const hasil = await batalkanLangkah(buku, dunia(), { nomor: 1, oleh: 'Ani', alasan: 'Salah langkah' });
    expect(kodeCatatan(hasil)).toContain('langkah-sesudahnya-selesai');
    expect(isiDari(hasil).langkah.riwayat).toMatchObject([
      { oleh: 'Tim', dibatalkan: { oleh: 'Ani', tanggal: HARI_INI, alasan: 'Salah langkah' } },
    ]);
    expect((await barisTabel(buku, 'riwayat')).map(({ perintah }) => perintah).slice(-2)).toEqual([
      'Tandai langkah',
      'Batalkan langkah',
    ]);
  });
});

describe('persyaratan dan keluaran', () => {
  test('langkah 2–6 berbagi butir; bagian dicentang bersama induknya', async () => {
    const buku = await ruangMulai('kosong');
    const hasil = isiDari(
      await tandaiButir(buku, dunia(), { nomor: 3, butir: '2-k1', dicentang: true, oleh: 'Ani' }),
    );
    const dokumen = hasil.alur.langkah[1]!.keluaran[0]!;
    expect(dokumen).toMatchObject({ id: '2-k1', dicentang: true });
    expect(dokumen.bagian.map(({ oleh }) => oleh)).toEqual(Array.from({ length: 6 }, () => 'Ani'));
    const baris = (await barisTabel(buku, 'kelengkapan')).find(({ _id }) => _id === '2-k1.1');
    expect(baris).toMatchObject({ langkah: '2–5', ada: 'Ya', oleh: 'Ani' });
  });

  test('butir langkah periodik dicentang per periode', async () => {
    const buku = await ruangMulai();
    const isi = { nomor: 16, periode: '2026-TW1', butir: '16-k1', dicentang: true, oleh: 'Ani' };
    const { alur } = isiDari(await tandaiButir(buku, dunia(), isi));
    expect(
      alur.langkah[15]!.perPeriode.map(({ periode, keluaran }) => [periode, keluaran[0]!.dicentang]),
    ).toEqual([
      ['2026-TW1', true],
      ['2026-TW2', false],
      ['2026-TW3', false],
      ['2026-TW4', false],
    ]);
  });

  test('yang terlihat program dianggap ada tanpa centang', async () => {
    const [kosong, berdata] = [await ruangPada('kosong'), await ruangPada('berdata')];
    const terlihat = async (buku: Workbook) =>
      (await langkah(buku, 2)).keluaran[0]!.bagian.map((satu) => satu.terlihat);
    expect(await terlihat(kosong)).toEqual([false, false, false, false, false, false]);
    // No package has an area yet; all else of the plan is there.
    expect(await terlihat(berdata)).toEqual([true, true, false, true, true, true]);
  });
});

describe('bukti', () => {
  test('template terbit dan belum kembali terlihat, langkahnya tidak ditandai diam-diam', async () => {
    const buku = await ruangMulai();
    await sebar(buku);
    const { langkah: semua, periodeBerjalan } = isiDari(await alurSop(buku, HARI_INI));
    expect(periodeBerjalan).toBe('2026-TW1');
    expect(semua[9]!.bukti).toEqual([
      {
        kode: 'template-terbit',
        params: { periode: '2026-TW1', terkirim: 2, dikirim: 0, unit: 2 },
        lengkap: true,
      },
    ]);
    expect(semua[12]!.bukti).toEqual([
      { kode: 'template-kembali', params: { periode: '2026-TW1', kembali: 0, unit: 2 }, lengkap: false },
    ]);
    expect(semua[6]!.bukti).toMatchObject([
      { kode: 'rencana-disetujui', params: { versi: 1, berlaku: true } },
    ]);
    expect(semua.filter(({ selesai }) => selesai !== undefined)).toEqual([]);
  });

  test('ringan: tidak memeriksa rumus dan tidak membaca paket', async () => {
    const { langkah: semua } = isiDari(await alurSop(await ruangMulai(), HARI_INI, { ringan: true }));
    expect(semua[2]!.bukti).toEqual([
      { kode: 'indikator-tersusun', params: { indikator: 2, catatan: undefined }, lengkap: true },
    ]);
    expect([semua[5]!.bukti, semua[10]!.bukti]).toEqual([[], []]);
  });
});
