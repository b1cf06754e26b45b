import { alurSop } from '../../../src/application/alur/alur-sop';
import { aturMulai } from '../../../src/application/alur/atur-mulai';
import { batalkanLangkah } from '../../../src/application/alur/batalkan';
import { tandaiButir } from '../../../src/application/alur/tandai-butir';
import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { alurJson } from '../../../src/cli/json/alur';
import { sajikanAlur } from '../../../src/sajian/alur/alur';
import { sajikanDibatalkan, sajikanDitandai } from '../../../src/sajian/alur/tanda';
import { bahasaDari } from '../../bangun/bahasa';
import { lingkunganUji } from '../../bangun/lingkungan';
import { isiDari, ruangPada } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';

const { id, en } = bahasaDari;
let urutan = 0;
const dunia = () => lingkunganUji(`s${++urutan}`);

/** Step 2 was due Monday 12 January 2026 and is done two working days later, before step 1. */
async function ruangTerlambat() {
  const buku = await ruangPada('disetujui');
  isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-01-05') }));
  isiDari(
    await tandaiLangkah(buku, dunia(), {
      nomor: 2,
      oleh: 'Ani',
      tanggal: tgl('2026-01-14'),
      catatan: 'Rapat ditunda',
    }),
  );
  return buku;
}
const lihat = async (buku: Awaited<ReturnType<typeof ruangTerlambat>>) =>
  isiDari(await alurSop(buku, tgl('2026-04-01')));

test('yang terlambat disebut terhadap tanggal mulai yang mana; sebelum ada yang terlambat tidak', async () => {
  const buku = await ruangPada('disetujui');
  isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-01-05') }));
  const pada = async (hari: string) =>
    sajikanAlur(isiDari(await alurSop(buku, tgl(hari))), id).terlambatSejak;
  // Step 2 is due on Monday 12 January: five working days after Monday the 5th.
  expect(await pada('2026-01-12')).toBeNull();
  expect(await pada('2026-01-13')).toBe(
    'Tenggat langkah 2–11 dihitung dari mulai siklus, 5 Januari 2026. Bila siklus sebenarnya mulai pada tanggal lain, atur tanggal mulainya pada langkah 1.',
  );
});

test('langkah terlambat: sebutan, siapa, penyimpangan beserta alasannya, dalam kedua bahasa', async () => {
  const alur = await lihat(await ruangTerlambat());
  const [indonesia, inggris] = [id, en].map((bahasa) => sajikanAlur(alur, bahasa).langkah[1]!);
  expect(indonesia).toMatchObject({ waktu: ['5 hari kerja'] });
  expect(indonesia!.kini).toMatchObject({
    tenggat: { iso: '2026-01-12', teks: '12 Januari 2026' },
    keadaan: 'ada-penyimpangan',
    status: 'Selesai, lewat waktu',
    selesai: {
      oleh: 'Ani',
      tanggal: { iso: '2026-01-14', teks: '14 Januari 2026' },
      teks: 'Selesai 14 Januari 2026 oleh Ani.',
      keputusan: null,
      catatan: 'Catatan: Rapat ditunda',
    },
    penyimpangan: [
      { teks: 'Selesai 2 hari kerja sesudah tenggat 12 Januari 2026.', alasan: 'Alasan: Rapat ditunda' },
      { teks: 'Selesai sebelum langkah 1.', alasan: 'Alasan: Rapat ditunda' },
    ],
  });
  expect(inggris).toMatchObject({ nama: indonesia!.nama, waktu: ['5 working days'] });
  expect(inggris!.kini).toMatchObject({
    tenggat: { teks: '12 January 2026' },
    status: 'Done, late',
    selesai: { teks: 'Done 14 January 2026 by Ani.', catatan: 'Note: Rapat ditunda' },
    penyimpangan: [
      { teks: 'Done 2 working days after the due date 12 January 2026.', alasan: 'Reason: Rapat ditunda' },
      { teks: 'Done before step 1.', alasan: 'Reason: Rapat ditunda' },
    ],
  });
});

test('kemajuan, periode, dan yang terlihat program', async () => {
  const alur = await lihat(await ruangTerlambat());
  const [indonesia, inggris] = [sajikanAlur(alur, id), sajikanAlur(alur, en)];
  expect([indonesia.kemajuan, inggris.kemajuan]).toEqual(['1 dari 19 langkah selesai', '1 of 19 steps done']);
  expect([indonesia.periodeBerjalan, inggris.periodeBerjalan]).toEqual([
    { kode: '2026-TW1', label: 'Triwulan I 2026' },
    { kode: '2026-TW1', label: 'Quarter I 2026' },
  ]);
  expect(indonesia.langkah[13]!.kini.bukti).toEqual(['Data Triwulan I 2026 belum dikompilasi']);
  expect(inggris.langkah[13]!.kini.bukti).toEqual(['Data of Quarter I 2026 not compiled']);
});

test('tanda yang dibatalkan menjadi satu baris riwayat', async () => {
  const buku = await ruangTerlambat();
  const hasil = isiDari(await batalkanLangkah(buku, dunia(), { nomor: 2, oleh: 'Budi', alasan: 'Keliru' }));
  expect([sajikanDibatalkan(hasil, id), sajikanDibatalkan(hasil, en)]).toEqual([
    'Tanda selesai langkah 2 dibatalkan.',
    'The mark of step 2 was undone.',
  ]);
  const { kini } = sajikanAlur(hasil.alur, id).langkah[1]!;
  expect(kini.selesai).toBeNull();
  expect(kini.riwayat).toEqual([
    expect.stringMatching(/^Selesai 14 Januari 2026 oleh Ani\. Dibatalkan .* 2026 oleh Budi: Keliru$/),
  ]);
});

test('keputusan yang mengembalikan: langkahnya terbuka lagi, keputusannya tetap diceritakan', async () => {
  const buku = await ruangTerlambat();
  const hasil = isiDari(
    await tandaiLangkah(buku, dunia(), {
      nomor: 7,
      oleh: 'Kepala',
      tanggal: tgl('2026-03-02'),
      cabang: 'kembalikan',
      ke: 4,
      catatan: 'Target terlalu rendah',
    }),
  );
  expect(sajikanDitandai(hasil, id)).toEqual([
    'Langkah 7 selesai 2 Maret 2026, oleh Kepala.',
    'Keputusan: Kembalikan untuk Perbaikan, menuju langkah 4.',
  ]);
  expect(sajikanDitandai(hasil, en)).toEqual([
    'Step 7 done on 2 March 2026 by Kepala.',
    'Decision: Kembalikan untuk Perbaikan, on to step 4.',
  ]);
});

test('langkah per periode menyebut periodenya, bukan kodenya', async () => {
  const hasil = isiDari(
    await tandaiLangkah(await ruangTerlambat(), dunia(), {
      nomor: 12,
      periode: '2026-TW1',
      oleh: 'Ani',
      tanggal: tgl('2026-03-31'),
    }),
  );
  expect(sajikanDitandai(hasil, id)).toEqual(['Langkah 12 Triwulan I 2026 selesai 31 Maret 2026, oleh Ani.']);
  expect(sajikanDitandai(hasil, en)).toEqual(['Step 12 of Quarter I 2026 done on 31 March 2026 by Ani.']);
});

test('butir yang dicentang menyebut siapa dan kapan', async () => {
  const { alur } = isiDari(
    await tandaiButir(await ruangTerlambat(), dunia(), {
      nomor: 2,
      butir: '2-p1',
      dicentang: true,
      oleh: 'Ani',
    }),
  );
  const [indonesia, inggris] = [id, en].map(
    (bahasa) => sajikanAlur(alur, bahasa).langkah[1]!.kini.persyaratan[0]!,
  );
  expect(indonesia).toMatchObject({ id: '2-p1', dicentang: true });
  expect(indonesia!.tanda).toMatch(/^Dicentang \d+ \w+ 2026 oleh Ani$/);
  expect(inggris!.tanda).toMatch(/^Ticked \d+ \w+ 2026 by Ani$/);
});

test('bentuk mesin: setiap tanggal ISO, yang lain seperti jawabannya', async () => {
  const alur = await lihat(await ruangTerlambat());
  const json = alurJson(alur);
  expect(json).toMatchObject({ perTanggal: '2026-04-01', mulai: '2026-01-05', tahun: 2026, berikutnya: 1 });
  expect(json.periode[0]).toMatchObject({ kode: '2026-TW1', awal: '2026-01-01', akhir: '2026-03-31' });
  expect(json.langkah[1]).toMatchObject({
    tenggat: '2026-01-12',
    selesai: { tanggal: '2026-01-14' },
    penyimpangan: [{ jenis: 'waktu', hari: 2, tenggat: '2026-01-12' }, { mendahului: [1] }],
  });
  expect(json.langkah[6]!.bukti).toEqual([
    expect.objectContaining({
      kode: 'rencana-disetujui',
      params: expect.objectContaining({
        tanggal: expect.stringMatching(/^2026-\d\d-\d\d$/) as string,
      }) as object,
    }),
  ]);
  expect(json.langkah[12]!.perPeriode[0]!.tenggat).toBe('2026-04-08');
});
