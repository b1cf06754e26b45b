import { analisis, type PermintaanAnalisis } from '../../../src/application/analisis/analisis';
import { rekomendasi, type PermintaanRekomendasi } from '../../../src/application/analisis/rekomendasi';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Luaran } from '../../../src/application/luaran';
import type { Workbook } from '../../../src/application/ports/workbook';
import { perubahanSimpan } from '../../../src/application/ruang-kerja/perubahan';
import { tabelPelaksana } from '../../../src/lembar/daftar/pelaksana';
import { lembarAnalisis } from '../../../src/sajian/analisis/lembar-analisis';
import { tulisUsulanLembar } from '../../../src/sajian/analisis/usulan';
import { penulisLembar } from '../../../src/sajian/penulis-lembar';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, buka, isiDari, nilaiDari } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi, ruangTerkompilasiBerkas } from '../../bangun/terkompilasi';

const jalankan = (buku: Workbook, permintaan: PermintaanAnalisis = {}) =>
  analisis(buku, lingkunganUji('a'), { periode: '2026-TW1', ...permintaan }, lembarAnalisis);
const catat = (buku: Workbook, permintaan: PermintaanRekomendasi = {}, id = 'r') =>
  rekomendasi(buku, lingkunganUji(id), { periode: '2026-TW1', ...permintaan }, tulisUsulanLembar);
const kode = async (luaran: Luaran<unknown>) => {
  const { catatan, isi } = nilaiDari(await luaran);
  return { kode: catatan.map((satu) => satu.kode), ada: isi !== undefined };
};

/** Up to the binary noise of dividing. */
const dekat = (nilai: number): unknown => expect.closeTo(nilai, 9);

describe('analisis dua OPD yang dihitung dengan tangan', () => {
  test('IK01: 55 % dari target 80; DINKES (60.000.000 − 80.000.000) / 2.000.000 = −10, DPU −15', async () => {
    const { indikator, belumMelapor } = isiDari(await jalankan(await ruangTerkompilasi()));
    const [ik01] = indikator;
    expect(ik01).toMatchObject({
      selisih: { terhadap: 80, selisih: dekat(-25), tercapai: false },
      uraian: { cara: 'pecahan', menjumlah: true, tetap: 0 },
      perubahan: {
        sebelum: { jenis: 'belum-tersedia', sebab: 'periode-sebelum-tidak-ada', periode: '2025-TW4' },
        tahunLalu: { jenis: 'belum-tersedia', periode: '2025-TW1' },
      },
      bedaDariTerkunci: false,
      pertanyaan: { jenis: 'sebab-belum-diketahui' },
    });
    expect(ik01!.uraian).toMatchObject({
      unit: [
        // Without DPU 600.000 / 1.000.000, without DINKES 500.000 / 1.000.000.
        { kode: 'DPU', kontribusi: -15, nilai: 50, tanpa: 60, merugikan: true },
        { kode: 'DINKES', kontribusi: -10, nilai: 60, tanpa: 50, merugikan: true },
      ],
    });
    expect(ik01!.usulan.slice(0, 2)).toMatchObject([
      { nomor: 1, opd: 'DPU', selisihTertutup: 15, isi: { jenis: 'perbaiki-unit' } },
      { nomor: 2, opd: 'DINKES', selisihTertutup: 10 },
    ]);
    expect(belumMelapor).toEqual([]);
  });

  test('IK02 dibagi dengan data OPD, di tingkat lain: DINKES (150 − 90·1,5) … terhadap batas bawah 90', async () => {
    const { indikator } = isiDari(await jalankan(await ruangTerkompilasi()));
    // 3.500.000 / 4.000.000 = 87,5 against 90. DINKES (150.000.000 − 135.000.000) / 4.000.000 = 3,75;
    // DPU (200.000.000 − 225.000.000) / 4.000.000 = −6,25. Together −2,5.
    expect(indikator[1]).toMatchObject({
      selisih: { terhadap: 90, selisih: -2.5 },
      uraian: {
        unit: [
          { kode: 'DPU', kontribusi: -6.25 },
          { kode: 'DINKES', kontribusi: 3.75 },
        ],
      },
    });
  });

  test('periode yang belum dikompilasi: disebut, dan tidak ada analisis', async () =>
    expect(await kode(jalankan(await ruangTerkompilasi(), { periode: '2026-TW3' }))).toEqual({
      kode: expect.arrayContaining(['periode-belum-dikompilasi']) as unknown,
      ada: false,
    }));

  test('terhadap periode sebelumnya seperti yang dikunci', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(
      await tetapkan(buku, lingkunganUji('k'), { periode: '2026-TW1', oleh: 'Ani', tulis: penulisLembar }),
    );
    await kompilasikan(buku, '2026-TW2', ['DINKES', 'DPU']);
    const { indikator } = isiDari(await jalankan(buku, { periode: '2026-TW2' }));
    expect(indikator[0]!.perubahan.sebelum).toMatchObject({
      ...{ jenis: 'ada', periode: '2026-TW1', dari: dekat(55) },
      tren: { selisih: 0, satuan: 'poin persen' },
    });
    // The locked quarter itself is analysed from the rows of today, which still give its figure.
    const dahulu = isiDari(await jalankan(buku));
    expect(dahulu.kunci?.kepala.versi).toBe(0);
    expect(dahulu.indikator[0]).toMatchObject({ bedaDariTerkunci: false, uraian: { nilai: dekat(55) } });
  });
});

describe('yang dicatat tim', () => {
  test('metode, sebab dan pertanyaan pada satu baris; yang tidak disebut tetap', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(
      await jalankan(buku, {
        ...{ catat: 'ik01', metode: 'Telaah berkas', tanya: 'Mengapa DPU terlambat?', oleh: 'Budi' },
      }),
    );
    isiDari(await jalankan(buku, { catat: 'IK01', sebab: 'Kontrak terlambat', oleh: 'Ani' }));
    expect(await barisTabel(buku, 'analisis')).toMatchObject([
      {
        ...{
          _id: '2026-TW1|rencana-3',
          periode: '2026-TW1',
          indikator: 'IK01',
          metodeAnalisis: 'Telaah berkas',
        },
        ...{ sebab: 'Kontrak terlambat', pertanyaan: 'Mengapa DPU terlambat?', oleh: 'Ani' },
      },
    ]);
    const { indikator } = isiDari(await jalankan(buku));
    expect(indikator[0]).toMatchObject({
      pertanyaan: { jenis: 'ditanyakan-tim', teks: 'Mengapa DPU terlambat?' },
      tercatat: { metodeAnalisis: 'Telaah berkas' },
    });
    isiDari(await jalankan(buku, { catat: 'IK01', tanya: '-', oleh: 'Ani' }));
    const lagi = isiDari(await jalankan(buku)).indikator[0]!;
    expect(lagi.tercatat).toMatchObject({ pertanyaan: null, sebab: 'Kontrak terlambat' });
    expect(lagi.pertanyaan).toBeUndefined();
  });

  test('sebab 32.767 huruf dengan baris baru dan "=" kembali seperti ditulis; sehuruf lebih ditolak', async () => {
    const buku = await ruangTerkompilasiBerkas();
    const panjang = `=1+1\nbaris dua\n${'x'.repeat(32_767)}`.slice(0, 32_767);
    isiDari(await jalankan(buku, { catat: 'IK01', sebab: panjang, oleh: 'Budi' }));
    const lagi = buka(buku.bytes());
    const { indikator } = isiDari(await jalankan(lagi));
    expect(indikator[0]!.tercatat?.sebab).toBe(panjang);
    const sebelum = lagi.bytes();
    expect(await kode(jalankan(lagi, { catat: 'IK01', sebab: `${panjang}x`, oleh: 'Budi' }))).toEqual({
      kode: expect.arrayContaining(['teks-analisis-terlalu-panjang']) as unknown,
      ada: false,
    });
    expect(lagi.bytes()).toBe(sebelum);
  });

  test.each<readonly [string, PermintaanAnalisis, string]>([
    ['tanpa isi', { catat: 'IK01', oleh: 'Budi' }, 'analisis-belum-lengkap'],
    ['tanpa nama', { catat: 'IK01', sebab: 'x' }, 'analisis-belum-lengkap'],
    ['indikator lain', { catat: 'IK99', sebab: 'x', oleh: 'Budi' }, 'indikator-tidak-dikenal'],
    ['tanpa indikator', { sebab: 'x', oleh: 'Budi' }, 'indikator-tidak-dikenal'],
  ])('%s: ditolak', async (_, permintaan, harapan) =>
    expect((await kode(jalankan(await ruangTerkompilasi(), permintaan))).kode).toContain(harapan),
  );

  test('lembar Analisis Capaian dibuat, dan dibuat lagi di tempat yang sama', async () => {
    const buku = await ruangTerkompilasi();
    expect(isiDari(await jalankan(buku, { tulis: true })).lembar).toBe('Analisis Capaian');
    isiDari(await jalankan(buku, { tulis: true }));
    const lembar = nilaiDari(await buku.daftarLembar()).filter(
      ({ bebas }) => bebas?.id === 'analisis-capaian',
    );
    expect(lembar.map(({ nama, visibilitas }) => [nama, visibilitas])).toEqual([
      ['Analisis Capaian', 'tersembunyi'],
    ]);
  });
});

describe('rekomendasi', () => {
  const lengkap: PermintaanRekomendasi = {
    ...{ indikator: 'IK01', uraian: 'Dampingi PPK', 'penanggung-jawab': 'Siti', tenggat: '30 Juni 2026' },
    oleh: 'Budi',
  };

  test('kode berurut, dan yang dihapus tidak datang lagi', async () => {
    const buku = await ruangTerkompilasi();
    expect(isiDari(await catat(buku, lengkap, 'satu')).ditambahkan?.kode).toBe('REK-001');
    const dua = isiDari(await catat(buku, { ...lengkap, uraian: 'Lain' }, 'dua')).ditambahkan!;
    expect(dua.kode).toBe('REK-002');
    nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'rekomendasi', id: [dua.id] }]));
    expect(isiDari(await catat(buku, { ...lengkap, uraian: 'Lain lagi' }, 'tiga')).ditambahkan?.kode).toBe(
      'REK-003',
    );
    expect(await barisTabel(buku, 'rekomendasi')).toMatchObject([
      {
        kode: 'REK-001',
        indikator: 'IK01',
        indikatorId: 'rencana-3',
        asal: 'Tim',
        status: 'Belum ditindaklanjuti',
      },
      { kode: 'REK-003' },
    ]);
  });

  test('NIP penanggung jawab dari lembar Pelaksana, kecuali yang disebut sendiri', async () => {
    const buku = await ruangTerkompilasi();
    const siti = {
      ...{ id: 'p', nama: 'Siti', nip: '198001012005011001', pangkat: null, jabatan: null, peran: null },
      ...{ keputusan: null, sejak: null, sampai: null, sementara: null, kualifikasi: null },
    };
    nilaiDari(await buku.terapkan([perubahanSimpan(tabelPelaksana, [siti])]));
    expect(isiDari(await catat(buku, lengkap)).ditambahkan?.nip).toBe('198001012005011001');
    const sendiri = { ...lengkap, uraian: 'Lain', nip: '1990' };
    expect(isiDari(await catat(buku, sendiri, 'dua')).ditambahkan?.nip).toBe('1990');
  });

  test('dari usulan: isinya dari analisis, yang disebut orang menggantinya', async () => {
    const buku = await ruangTerkompilasi();
    const { ditambahkan } = isiDari(
      await catat(buku, { indikator: 'IK01', 'dari-usulan': '1', 'penanggung-jawab': 'Rina', oleh: 'Budi' }),
    );
    expect(ditambahkan).toMatchObject({ asal: 'program', opd: 'DPU', penanggungJawab: 'Rina' });
    expect(ditambahkan?.uraian).toMatch(/^Perbaiki capaian .* dari 50 % menuju 80 %$/);
    expect(ditambahkan?.hasil).toBe('Selisih tertutup 15 poin persen bila tercapai seluruhnya');
    const { indikator } = isiDari(await jalankan(buku));
    expect(indikator[0]!.rekomendasi).toMatchObject([{ selesai: false, lewatTenggat: false }]);
    expect((await kode(catat(buku, { indikator: 'IK01', 'dari-usulan': '1', oleh: 'Budi' }))).kode).toContain(
      'rekomendasi-sudah-ada',
    );
  });

  test.each<readonly [string, PermintaanRekomendasi, string]>([
    ['tanpa uraian dan lainnya', { indikator: 'IK01' }, 'rekomendasi-belum-lengkap'],
    ['tanpa indikator', { ...lengkap, indikator: '' }, 'rekomendasi-belum-lengkap'],
    ['indikator lain', { ...lengkap, indikator: 'IK99' }, 'indikator-tidak-dikenal'],
    ['unit lain', { ...lengkap, opd: 'DINKESS' }, 'unit-tidak-dikenal'],
    ['tenggat bukan tanggal', { ...lengkap, tenggat: 'besok' }, 'rekomendasi-tenggat-salah'],
    ['usulan yang tidak ada', { ...lengkap, 'dari-usulan': '99' }, 'usulan-tidak-ada'],
  ])('%s: ditolak', async (_, permintaan, harapan) => {
    const hasil = await kode(catat(await ruangTerkompilasi(), permintaan));
    expect(hasil.kode).toContain(harapan);
    expect(hasil.ada).toBe(false);
  });

  test('tenggat yang sudah lewat tetap dicatat, dan disebut', async () => {
    const buku = await ruangTerkompilasi();
    expect(await kode(catat(buku, { ...lengkap, tenggat: '2020-01-31' }))).toEqual({
      kode: expect.arrayContaining(['rekomendasi-tenggat-lampau']) as unknown,
      ada: true,
    });
    const { indikator } = isiDari(await jalankan(buku));
    expect(indikator[0]!.rekomendasi).toMatchObject([{ lewatTenggat: true, selesai: false }]);
  });
});
