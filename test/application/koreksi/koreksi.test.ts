import { capaian } from '../../../src/application/capaian/capaian';
import { rincian } from '../../../src/application/capaian/rincian';
import { hitungUlang } from '../../../src/application/capaian/hitung-ulang';
import { gantiKode } from '../../../src/application/unit/ganti-kode';
import { koreksi } from '../../../src/application/koreksi/koreksi';
import type { PermintaanKoreksi } from '../../../src/application/koreksi/tipe';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import { layananUmum } from '../../../src/layanan/daftar';
import { barisKoreksi, sajikanKoreksi } from '../../../src/sajian/koreksi/koreksi';
import type { Workbook } from '../../../src/application/ports/workbook';
import type { Sel } from '../../../src/lembar/tipe';
import { bahasaDari } from '../../bangun/bahasa';
import { ketik, ketikPdn } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari } from '../../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';
import { tulisKode } from '../../bangun/tulis-kode';

const K1 = '2026-TW1|inaproc:K1:1';

const dasar: PermintaanKoreksi = {
  periode: '2026-TW1',
  baris: 'inaproc:K1:1',
  variabel: 'nilai_pdn',
  nilai: 'Rp 600.000',
  konfirmasi: 'Budi, PPK',
  tanggal: '1 April 2026',
  cara: 'telepon',
  oleh: 'Ani',
};

const jalankan = (buku: Workbook, ganti: PermintaanKoreksi = {}) =>
  koreksi(buku, lingkunganUji(`koreksi-${++putaran}`, '2026-04-10'), { ...dasar, ...ganti });
let putaran = 0;

async function angka(buku: Workbook, opd?: string): Promise<unknown> {
  const isi = isiDari(
    await rincian(buku, { indikator: 'IK01', batas: 5, ...(opd === undefined ? {} : { opd }) }),
  );
  const { hasil, keadaan } = isi.capaian;
  return [
    hasil.jenis === 'nilai' ? Math.round(hasil.nilai * 1e9) / 1e9 : hasil,
    keadaan.filter(({ jenis }) => jenis === 'dikoreksi' || jenis === 'baris-diubah'),
  ];
}

const sel = async (buku: Workbook): Promise<Sel | undefined> =>
  (await barisTabel(buku, 'data-transaksi')).find(({ _id }) => _id === K1)?.['nilai_pdn'];

/** A row of the sheet Koreksi UKPBJ as a person types it. */
async function ketikKoreksi(
  buku: Workbook,
  id: string,
  ganti: Readonly<Record<string, Sel>> = {},
): Promise<void> {
  const isi: Record<string, Sel> = {
    ...{ periode: '2026-TW1', opd: 'DINKES', tingkat: 'Transaksi', baris: 'inaproc:K1:1' },
    ...{ variabel: 'nilai_pdn', lama: 400_000, baru: 600_000, konfirmasi: 'Budi, PPK' },
    // 1 April 2026 as Excel counts days.
    ...{ tanggal: 46_113, cara: 'Telepon' },
    ...ganti,
  };
  for (const [kolom, nilai] of Object.entries(isi)) await ketik(buku, 'koreksi', id, kolom, nilai);
}

test('dicatat: nilainya dihitung, sel tetap seperti dikembalikan, dan keadaannya disebut', async () => {
  const buku = await ruangTerkompilasi();
  // A workspace of before has no such sheet: it comes with the first write.
  const { dilakukan } = isiDari(await jalankan(buku));
  // 1.100.000 + 200.000 = 1.300.000 of 2.000.000; DINKES 600.000 + 200.000 of 1.000.000.
  expect(
    dilakukan!.capaian.map(({ lama, baru }) => [
      lama.indikator.kode,
      lama.lingkup.kode,
      [lama, baru].map(({ hasil }) => hasil.jenis === 'nilai' && Math.round(hasil.nilai * 1e6) / 1e6),
    ]),
  ).toEqual([
    ['IK01', null, [55, 65]],
    ['IK01', 'DINKES', [60, 80]],
  ]);
  expect(await angka(buku)).toEqual([65, [{ jenis: 'dikoreksi', baris: 1 }]]);
  expect(await angka(buku, 'DINKES')).toEqual([80, [{ jenis: 'dikoreksi', baris: 1 }]]);
  expect(await angka(buku, 'DPU')).toEqual([50, []]);
  expect(await sel(buku)).toBe(400_000);
  const [baris] = await barisTabel(buku, 'koreksi');
  expect(baris).toMatchObject({
    periode: '2026-TW1',
    opd: 'DINKES',
    tingkat: 'Transaksi',
    baris: 'inaproc:K1:1',
    lama: 'Rp 400.000',
    baru: 'Rp 600.000',
    konfirmasi: 'Budi, PPK',
    tanggal: 46_113,
    cara: 'Telepon',
    oleh: 'Ani',
  });
  expect((await barisTabel(buku, 'riwayat')).at(-1)).toMatchObject({
    perintah: 'Koreksi UKPBJ',
    ringkasan: expect.stringContaining(
      'Rp 400.000 → Rp 600.000; dikonfirmasi Budi, PPK, 1 April 2026',
    ) as unknown,
  });
  // Results on the sheet Capaian are older than the correction.
  expect(isiDari(await capaian(buku)).usang).toBe(true);
  isiDari(await hitungUlang(buku, lingkunganUji('h'), { tulis: tulisKode }));
  expect(isiDari(await capaian(buku)).usang).toBe(false);
  expect((await barisTabel(buku, 'capaian'))[0]).toMatchObject({ nilai: 65 });
});

test('pratinjau menyebut perubahannya dan tidak menulis apa pun', async () => {
  const buku = await ruangTerkompilasi();
  const awal = buku.potretSemua();
  expect(isiDari(await jalankan(buku, { pratinjau: true })).dilakukan).toMatchObject({ pratinjau: true });
  expect(buku.potretSemua()).toEqual(awal);
});

test('sel yang terlanjur diubah dicatat sebagai koreksi: sel kembali ke nilai dari unit', async () => {
  const buku = await ruangTerkompilasi();
  await ketikPdn(buku);
  expect(await angka(buku)).toEqual([65, [{ jenis: 'baris-diubah', baris: 1 }]]);
  expect(isiDari(await jalankan(buku)).dilakukan).toMatchObject({ selDikembalikan: true });
  expect(await sel(buku)).toBe(400_000);
  expect(await angka(buku)).toEqual([65, [{ jenis: 'dikoreksi', baris: 1 }]]);
  expect(kodeCatatan(await capaian(buku))).toEqual([]);
});

test('dibatalkan: nilai dari unit dihitung lagi, barisnya tetap ada', async () => {
  const buku = await ruangTerkompilasi();
  isiDari(await jalankan(buku));
  const { periode, baris, variabel } = dasar;
  const hasil = await koreksi(buku, lingkunganUji('batal', '2026-04-11'), {
    ...({ periode, baris, variabel } as PermintaanKoreksi),
    batal: 'Salah dengar',
    oleh: 'Ani',
  });
  expect(isiDari(hasil).dilakukan).toMatchObject({ apa: 'dibatalkan' });
  expect(await angka(buku)).toEqual([55, []]);
  expect((await barisTabel(buku, 'koreksi'))[0]).toMatchObject({
    baru: 'Rp 600.000',
    dibatalkan: 46_123,
    dibatalkanOleh: 'Ani',
    alasanBatal: 'Salah dengar',
  });
});

test('koreksi kedua menyambung yang pertama; yang dipastikan terakhir yang dihitung', async () => {
  const buku = await ruangTerkompilasi();
  isiDari(await jalankan(buku));
  isiDari(await jalankan(buku, { nilai: 'Rp 500.000', tanggal: '2026-04-05', cara: 'Surat' }));
  // 500.000 + 200.000 + 500.000 of 2.000.000.
  expect(await angka(buku)).toEqual([60, [{ jenis: 'dikoreksi', baris: 1 }]]);
  expect((await barisTabel(buku, 'koreksi')).map(({ lama, baru }) => [lama, baru])).toEqual([
    ['Rp 400.000', 'Rp 600.000'],
    ['Rp 600.000', 'Rp 500.000'],
  ]);
  expect(isiDari(await koreksi(buku, lingkunganUji(), {})).koreksi.map(({ akibat }) => akibat)).toEqual([
    'digantikan',
    'berlaku',
  ]);
});

test.each<readonly [string, PermintaanKoreksi, readonly string[]]>([
  ['tanpa nilai dan tanpa siapa', { nilai: '', konfirmasi: ' ' }, ['koreksi-belum-lengkap']],
  ['baris yang tidak ada', { baris: 'inaproc:K1:9' }, ['koreksi-baris-tidak-ada']],
  ['kolom yang tidak ada', { variabel: 'nilai_pnd' }, ['koreksi-kolom-tidak-dikenal']],
  ['kolom tingkat lain', { variabel: 'belanja_pbj' }, ['koreksi-kolom-tidak-dikenal']],
  ['nilai yang tidak terbaca', { nilai: 'lima' }, ['angka-tidak-terbaca']],
  ['nilai negatif', { nilai: '-5' }, ['angka-di-luar-batas']],
  ['tanggal yang tidak terbaca', { tanggal: 'kemarin' }, ['koreksi-tanggal-salah']],
  ['tanggal di depan', { tanggal: '2026-04-11' }, ['koreksi-tanggal-di-depan']],
  ['cara yang tidak dikenal', { cara: 'telpon' }, ['koreksi-cara-tidak-dikenal']],
  ['nilai yang sama', { nilai: '400.000' }, ['koreksi-tanpa-perubahan']],
  ['periode yang belum dikompilasi', { periode: '2026-TW3' }, ['periode-belum-dikompilasi']],
  ['pembatalan tanpa koreksi', { batal: 'Salah' }, ['koreksi-tidak-ada']],
])('%s: tidak ada yang ditulis', async (_, ganti, harapan) => {
  const buku = await ruangTerkompilasi();
  const awal = buku.potretSemua();
  const hasil = nilaiDari(await jalankan(buku, ganti));
  expect(hasil.isi).toBeUndefined();
  expect(hasil.catatan.map(({ kode, akibat }) => [kode, akibat])).toEqual(
    harapan.map((kode) => [kode, 'menghentikan']),
  );
  expect(buku.potretSemua()).toEqual(awal);
});

test('baris yang diminta dengan kode paketnya', async () => {
  const buku = await ruangTerkompilasi();
  expect(isiDari(await jalankan(buku, { baris: 'K1' })).dilakukan!.koreksi.baris).toBe('inaproc:K1:1');
});

describe('baris yang diketik pada lembar Koreksi UKPBJ', () => {
  const siap = async (): Promise<Workbook> => {
    const buku = await ruangTerkompilasi();
    return buku;
  };
  test.each<readonly [string, Readonly<Record<string, Sel>>, unknown, readonly string[]]>([
    ['lengkap', {}, 65, []],
    ['dengan judul kolomnya', { variabel: 'Nilai produk dalam negeri' }, 65, []],
    ['dengan nilai sebagai teks', { lama: 'Rp 400.000', baru: '600.000' }, 65, []],
    ['nilai semula lain', { lama: 5 }, 55, ['koreksi-tidak-cocok']],
    ['tanpa nilai semula', { lama: null }, 55, ['koreksi-tidak-cocok']],
    ['unit lain', { opd: 'DPU' }, 55, ['koreksi-baris-tidak-ada']],
    ['baris yang tidak ada', { baris: 'K1' }, 55, ['koreksi-baris-tidak-ada']],
    ['kolom yang tidak ada', { variabel: 'pdn' }, 55, ['koreksi-kolom-tidak-dikenal']],
    ['periode yang bukan periode', { periode: 'TW1' }, 55, ['koreksi-periode-tidak-dikenal']],
    ['nilai yang tidak terbaca', { baru: 'enam ratus ribu' }, 55, ['angka-tidak-terbaca']],
    ['tanpa siapa yang memastikan', { konfirmasi: null }, 55, ['sel-wajib-kosong']],
    ['tanggal yang bukan tanggal', { tanggal: 'kemarin' }, 55, ['sel-bukan-tanggal']],
    ['galat Excel', { baru: { galat: '#REF!' } }, 55, ['sel-galat-excel']],
    ['dibatalkan', { dibatalkan: 46_114 }, 55, []],
  ])('%s', async (_, ganti, nilai, harapan) => {
    const buku = await siap();
    await ketikKoreksi(buku, 'a', ganti);
    expect(kodeCatatan(await capaian(buku))).toEqual(harapan);
    expect(((await angka(buku)) as unknown[])[0]).toBe(nilai);
  });

  test('sel yang diubah dan dijelaskan oleh koreksi tidak ditegur', async () => {
    const buku = await siap();
    await ketikPdn(buku);
    await ketikKoreksi(buku, 'a');
    expect(kodeCatatan(await capaian(buku))).toEqual([]);
    expect(await angka(buku)).toEqual([65, [{ jenis: 'dikoreksi', baris: 1 }]]);
  });
});

test('sel yang juga ditimpa orang: catatannya menyebut bahwa koreksinya yang dihitung', async () => {
  const buku = await ruangTerkompilasi();
  isiDari(await jalankan(buku));
  await ketik(buku, 'data-transaksi', K1, 'nilai_pdn', 9_000_000);
  const hasil = await capaian(buku, '2026-TW1');
  const satu = nilaiDari(hasil).catatan.find(({ kode }) => kode === 'sel-data-diubah')!;
  for (const [kode, kata] of [
    ['id', /9\.000\.000.*mengembalikan Rp 400\.000.*Yang dihitung Koreksi UKPBJ: Rp 600\.000\. Kembalikan/],
    ['en', /9,000,000.*returned Rp 400,000.*A Koreksi UKPBJ is calculated with: Rp 600,000\. Put/],
  ] as const)
    expect(bahasaDari[kode].catatan(satu)).toMatch(kata);
  // 600.000 + 200.000 + 500.000 of 2.000.000: the correction counts.
  expect(isiDari(hasil).capaian[0]?.hasil).toEqual({ jenis: 'nilai', nilai: 65 });
});

test('baris yang tidak dikenal tanpa unit: kalimatnya utuh', async () => {
  const buku = await ruangTerkompilasi();
  const hasil = await jalankan(buku, { baris: 'xxx' });
  const satu = nilaiDari(hasil).catatan.find(({ kode }) => kode === 'koreksi-baris-tidak-ada')!;
  expect(bahasaDari.id.catatan(satu)).toMatch(/karena tidak ada baris "xxx" pada data/);
  expect(bahasaDari.en.catatan(satu)).toMatch(/because there is no row "xxx" among/);
});

test.each(['DINKES', 'DKK', ' dkk '])(
  'sesudah ganti kode: koreksi atas nama %s mengenai baris unit itu',
  async (opd) => {
    const buku = await ruangTerkompilasi();
    const permintaan = { lama: 'DINKES', baru: 'DKK', mulai: '2026-04-01' };
    isiDari(await gantiKode(buku, lingkunganUji('ganti', '2026-04-20'), permintaan));
    await ketikKoreksi(buku, 'k', { opd });
    // DINKES in the first quarter: 600.000 + 200.000 of 1.000.000.
    expect((await angka(buku, 'DKK')) as unknown[]).toMatchObject([80, [{ jenis: 'dikoreksi' }]]);
  },
);

// What a correction is answered with must not send people to `hitung`, which leaves a locked period alone.
test('pada periode yang dikunci: tercatat, angkanya tetap, dan yang disarankan perbaikan', async () => {
  const buku = await ruangTerkompilasi();
  const bahasa = bahasaDari.id;
  const sajikan = async (): Promise<readonly string[]> =>
    barisKoreksi(sajikanKoreksi(isiDari(await jalankan(buku, { pratinjau: true })), bahasa));
  expect((await sajikan()).join('\n')).not.toMatch(/dikunci/);
  const dikunci = { periode: '2026-TW1', oleh: 'Rina, Kepala UKPBJ', tulis: tulisKode };
  nilaiDari(await tetapkan(buku, lingkunganUji('kunci-koreksi'), dikunci));
  expect((await sajikan()).at(-1)).toBe(
    'Angka Triwulan I 2026 dikunci dan tetap seperti yang disajikan. Supaya koreksi ini ikut terhitung, tetapkan perbaikan dengan alasannya.',
  );
  const hasil = isiDari(await jalankan(buku));
  expect(hasil.dilakukan).toMatchObject({ pratinjau: false, terkunci: true });
  const { usang } = await layananUmum('koreksi').muat();
  expect(usang?.(hasil)).toBe(false);
  // 1.100.000 of 2.000.000 as it was locked; with the correction it would be 65.
  expect(await angka(buku)).toEqual([55, expect.anything()]);
});

describe('hari konfirmasi yang tidak mungkin', () => {
  // 31 Desember 2025 and 2 April 2026 as Excel counts days; TW1 begins on 1 Januari 2026, the clock says 1 April 2026.
  const [SEBELUM, DI_DEPAN] = [46_022, 46_114];

  test('sebelum periodenya: dikatakan, dan tetap dihitung', async () => {
    const buku = await ruangTerkompilasi();
    await ketikKoreksi(buku, 'a', { tanggal: SEBELUM });
    const hasil = await capaian(buku);
    expect(kodeCatatan(hasil)).toEqual(['koreksi-tanggal-sebelum-periode']);
    expect(bahasaDari.id.catatan(nilaiDari(hasil).catatan[0]!)).toMatch(
      /bertanggal 31 Desember 2025, sebelum .* mulai \(1 Januari 2026\)\. Koreksi ini tetap dihitung/,
    );
    expect(((await angka(buku)) as unknown[])[0]).toBe(65);
  });

  test('dicatat dengan perintah: dikatakan saat itu juga', async () => {
    const buku = await ruangTerkompilasi();
    expect(kodeCatatan(await jalankan(buku, { tanggal: '31 Desember 2025' }))).toEqual([
      'koreksi-tanggal-sebelum-periode',
    ]);
  });

  test('yang belum terjadi: dikatakan juga saat menghitung', async () => {
    const buku = await ruangTerkompilasi();
    await ketikKoreksi(buku, 'a', { tanggal: DI_DEPAN });
    const hasil = await hitungUlang(buku, lingkunganUji('hitung'), { tulis: tulisKode });
    expect(kodeCatatan(hasil)).toEqual(['koreksi-tanggal-di-depan']);
  });
});

test('unit yang tidak ada: satu catatan, pada baris koreksinya', async () => {
  const buku = await ruangTerkompilasi();
  await ketikKoreksi(buku, 'a', { opd: 'XXX' });
  const hasil = await hitungUlang(buku, lingkunganUji('hitung'), { tulis: tulisKode });
  expect(kodeCatatan(hasil)).toEqual(['koreksi-baris-tidak-ada']);
});

test('yang belum diisi disebut dengan kata, bukan opsi perintah', async () => {
  const buku = await ruangTerkompilasi();
  const satu = nilaiDari(await jalankan(buku, { nilai: '', oleh: ' ' })).catatan[0]!;
  expect(bahasaDari.id.catatan(satu)).toBe(
    'Koreksi belum lengkap. Isi dulu: nilai baru, siapa yang mencatat.',
  );
});
