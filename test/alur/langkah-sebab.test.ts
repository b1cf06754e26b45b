import type { Sel } from '../../src/lembar/tipe';
import { csv, realisasi, realisasiContoh, rup, rupContoh } from '../bangun/data-csv';
import { tgl } from '../bangun/tanggal';
import { dikatakan, Meja } from './langkah-sebab';

/**
 * Every reason for a figure that is not there, come about as it does in the office; then what its sentence says is done, and
 * nothing else, and the figure is there. Contracts K1 and K2 of DINKES are 800,000 and 200,000, of which 400,000 and 200,000
 * domestic; U1 of DPU is 1,000,000, of which 500,000: together 1,100,000 of 2,000,000, 55 %.
 */

const kode = (...isi: readonly (readonly [string, RegExp, RegExp])[]) =>
  isi.map(([jenis, mengapa, langkah]) => [
    jenis,
    expect.stringMatching(mengapa) as string,
    expect.stringMatching(langkah) as string,
  ])[0];

const punya =
  (kolom: string, isi: Sel) =>
  (baris: Readonly<Record<string, Sel>>): boolean =>
    baris[kolom] === isi;

test('unit belum melapor: setelah isiannya dimasukkan, angkanya ada', async () => {
  const meja = await Meja.siap([]);
  await meja.lapor('DPU');
  expect(dikatakan(await meja.angka('IK01', 'DINKES'))).toEqual(
    kode([
      'unit-belum-melapor',
      /^Unit belum melapor: Dinas Kesehatan, Triwulan I 2026; templatenya belum dibuat\.$/,
      /^Buat di halaman Distribusi dan kirim, minta diisi, lalu masukkan di halaman Kompilasi\.$/,
    ]),
  );
  // Not a reason for the whole: DPU has reported, 500 of 1,000.
  expect(dikatakan(await meja.angka())).toBe(50);
  await meja.lapor('DINKES');
  expect(dikatakan(await meja.angka('IK01', 'DINKES'))).toBe(60); // 600 of 1,000
  expect(dikatakan(await meja.angka())).toBe(55);
});

test('semua berkas dikembalikan untuk perbaikan: yang diminta ialah perbaikannya', async () => {
  const meja = await Meja.siap([]);
  const rusak = (berkas: { readonly lembar: { nama: string }[] }): void => {
    berkas.lembar.splice(
      berkas.lembar.findIndex(({ nama }) => nama === 'Transaksi'),
      1,
    );
  };
  await meja.lapor('DINKES', { lain: rusak });
  await meja.lapor('DPU', { lain: rusak });
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'unit-belum-melapor',
      /0 dari 2 unit \(berkas dikembalikan untuk perbaikan: Dinas Kesehatan, Dinas Pekerjaan Umum\)\.$/,
      /^Minta berkas yang sudah diperbaiki dan template yang belum masuk, lalu masukkan di halaman Kompilasi\.$/,
    ]),
  );
  await meja.laporSemua();
  expect(dikatakan(await meja.angka())).toBe(55);
});

test('paket belum dipetakan: kolom Kode area strategis', async () => {
  const meja = await Meja.siap([{ cakupanData: 'paket-terpilih' }]);
  await meja.laporSemua();
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'paket-belum-dipetakan',
      /^Belum ada paket yang dipetakan ke area A1: 0 dari 3 paket sudah dipetakan\.$/,
      /^Isi kolom Kode area strategis pada lembar Paket/,
    ]),
  );
  await meja.ketik('paket', 'area', 'A1');
  expect(dikatakan(await meja.angka())).toBe(55);
});

test('paket belum dipetakan: atau memakai semua paket, dengan persetujuan lagi', async () => {
  const meja = await Meja.siap([{ cakupanData: 'paket-terpilih' }]);
  await meja.laporSemua();
  await meja.rencanakan([{ cakupanData: 'semua-paket' }]);
  await meja.setujui();
  expect(dikatakan(await meja.angka())).toBe(55);
});

test('area yang paketnya milik unit yang belum melapor: unitnya, bukan peta areanya', async () => {
  const meja = await Meja.siap([{ cakupanData: 'paket-terpilih' }]);
  await meja.ketik('paket', 'area', 'A1', punya('kodeRup', '1001'));
  await meja.lapor('DPU');
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'unit-belum-melapor',
      /^Belum ada unit berpaket di area A1 yang melapor untuk Triwulan I 2026: 0 dari 1 unit \(template belum dibuat: Dinas Kesehatan\)\.$/,
      /^Kumpulkan template yang sudah diisi, lalu masukkan di halaman Kompilasi\.$/,
    ]),
  );
  await meja.lapor('DINKES');
  expect(dikatakan(await meja.angka())).toBe(50); // K1 alone: 400 of 800
});

test('baris di luar area: Kode area strategis pada paketnya', async () => {
  const meja = await Meja.siap(
    [{ cakupanData: 'paket-terpilih' }],
    [
      rup(['Dinas Kesehatan', '1001', 1_000_000], ['Dinas Pekerjaan Umum', '2001', 2_000_000]),
      realisasi(['Dinas Pekerjaan Umum', 'U1', '2001', 1_000_000, 500_000]),
    ],
  );
  await meja.ketik('paket', 'area', 'A1', punya('kodeRup', '1001'));
  await meja.laporSemua();
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'baris-di-luar-area',
      /^Semua 1 baris transaksi yang dilaporkan milik paket di luar area A1\.$/,
      /kolom Kode area strategis pada lembar Paket; sesudah dibetulkan, hitung ulang\.$/,
    ]),
  );
  await meja.ketik('paket', 'area', 'A1', punya('kodeRup', '2001'));
  expect(dikatakan(await meja.angka())).toBe(50);
});

test('paket belum diimpor: impor, petakan, hitung ulang', async () => {
  const meja = await Meja.siap([{ cakupanData: 'paket-terpilih' }], [realisasiContoh]);
  await meja.laporSemua();
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'paket-belum-diimpor',
      /^Belum ada paket yang diimpor/,
      /^Impor paket RUP di halaman Data, isi kolom/,
    ]),
  );
  await meja.impor(rupContoh);
  await meja.ketik('paket', 'area', 'A1');
  expect(dikatakan(await meja.angka())).toBe(55);
});

test('tidak satu pun memenuhi syarat baris: isian yang disebut diperbaiki unit', async () => {
  const meja = await Meja.siap([{ basis: 'nilai_kontrak > 5000000' }]);
  await meja.laporSemua();
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'di-luar-syarat-baris',
      /^Tidak satu pun dari 3 baris transaksi memenuhi Syarat baris nilai_kontrak > 5000000\.$/,
      /^Periksa kolom "Nilai kontrak terakhir \(termasuk adendum\)"; isian yang salah diperbaiki unit pada templatenya, lalu kompilasi lagi/,
    ]),
  );
  await meja.lapor('DINKES', { transaksi: { K1: { nilai_kontrak: 8_000_000 } } });
  expect(dikatakan(await meja.angka())).toBe(5); // 400 thousand of 8 million
});

describe('syarat pada kolom yang diimpor, terkunci pada template', () => {
  const belum = kode([
    'di-luar-syarat-baris',
    /^Tidak satu pun dari 3 baris transaksi memenuhi Syarat baris metode == "Penunjukan Langsung"\.$/,
    /^Periksa kolom "Metode pemilihan"; isian yang salah .*UKPBJ lewat impor dan template baru bila terkunci di sana, lalu kompilasi lagi; atau dicatat sebagai Koreksi UKPBJ\./,
  ]);
  const siap = async (): Promise<Meja> => {
    const meja = await Meja.siap([{ basis: 'metode == "Penunjukan Langsung"' }]);
    await meja.laporSemua();
    expect(dikatakan(await meja.angka())).toEqual(belum);
    return meja;
  };

  test('UKPBJ membetulkannya lewat impor dan template baru', async () => {
    const meja = await siap();
    await meja.impor(
      csv(
        'realisasi.csv',
        'Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)',
        'KOTA X;Dinas Kesehatan;K1;1001;2026;Tender;APBD;PT;Penunjukan Langsung;Barang;Paket K1;SELESAI;800000;400000',
      ),
    );
    await meja.lapor('DINKES');
    expect(dikatakan(await meja.angka())).toBe(50); // K1 alone: 400 of 800
  });

  test('atau sebagai Koreksi UKPBJ', async () => {
    const meja = await siap();
    await meja.koreksi('K1', 'metode', 'Penunjukan Langsung');
    expect(dikatakan(await meja.angka())).toBe(50);
  });
});

test('syarat di dalam penyebut yang tidak dipenuhi: itu yang disebut, bukan nol begitu saja', async () => {
  const meja = await Meja.siap([
    { rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak, nilai_kontrak > 5000000) * 100' },
  ]);
  await meja.laporSemua();
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'syarat-tidak-terpenuhi',
      /^Dari 3 baris transaksi tidak satu pun memenuhi syarat pada jumlah\(nilai_kontrak, nilai_kontrak > 5000000\)\.$/,
      /^Periksa kolom "Nilai kontrak terakhir \(termasuk adendum\)"/,
    ]),
  );
  await meja.lapor('DINKES', { transaksi: { K1: { nilai_kontrak: 8_000_000 } } });
  // 400 + 200 + 500 thousand of the 8 million that meet the condition.
  expect(dikatakan(await meja.angka())).toBe(13.75);
});

test.each(['rata', 'median', 'min', 'maks'])('%s tanpa baris yang memenuhi syaratnya', async (fungsi) => {
  const meja = await Meja.siap([
    { rumus: `${fungsi}(nilai_kontrak, nilai_kontrak > 5000000)`, satuan: 'Rp' },
  ]);
  await meja.laporSemua();
  expect(dikatakan(await meja.angka())).toEqual(
    kode(['syarat-tidak-terpenuhi', /tidak satu pun memenuhi syarat pada/, /^Periksa kolom "Nilai kontrak/]),
  );
  await meja.lapor('DINKES', { transaksi: { K1: { nilai_kontrak: 8_000_000 } } });
  expect(dikatakan(await meja.angka())).toBe(8_000_000);
});

test('penyebut nol: kolomnya disebut, dan nilai yang benar memberi angka', async () => {
  const meja = await Meja.siap([]);
  const nol = { nilai_kontrak: 0, nilai_pdn: 0 };
  await meja.laporSemua({ K1: nol, K2: nol, U1: nol });
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'penyebut-nol',
      /^Penyebutnya nol: jumlah\(nilai_kontrak\), dari 3 baris\.$/,
      /^Periksa kolom "Nilai kontrak terakhir \(termasuk adendum\)".* Bila memang nol, indikator ini tidak dapat dinilai/,
    ]),
  );
  await meja.lapor('DPU', { transaksi: { U1: { nilai_kontrak: 1_000_000, nilai_pdn: 500_000 } } });
  expect(dikatakan(await meja.angka())).toBe(50);
});

test('pembagi nol pada setiap baris', async () => {
  const meja = await Meja.siap([{ rumus: 'rata(nilai_pdn / nilai_kontrak) * 100' }]);
  const nol = { nilai_kontrak: 0 };
  await meja.laporSemua({ K1: nol, K2: nol, U1: nol });
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'baris-tidak-terhitung',
      /^Tidak satu pun dari 3 baris transaksi dapat dihitung: pembaginya nol pada 3 baris\.$/,
      /^Pembagi yang salah diperbaiki unit pada templatenya, lalu kompilasi lagi/,
    ]),
  );
  await meja.lapor('DPU', { transaksi: { U1: { nilai_kontrak: 1_000_000 } } });
  expect(dikatakan(await meja.angka())).toBe(50);
});

test('kolom yang tidak diisi siapa pun, milik unit', async () => {
  const meja = await Meja.siap([{ rumus: 'jumlah(nilai_umk) / jumlah(nilai_kontrak) * 100' }]);
  await meja.laporSemua();
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'data-belum-lengkap',
      /"Nilai usaha mikro, kecil dan koperasi" kosong pada semua 3 baris\.$/,
      /^Minta unit mengisi "Nilai usaha mikro, kecil dan koperasi" pada template, lalu kompilasi lagi\.$/,
    ]),
  );
  await meja.laporSemua({ K1: { nilai_umk: 400_000 }, K2: { nilai_umk: 0 }, U1: { nilai_umk: 100_000 } });
  expect(dikatakan(await meja.angka())).toBe(25); // 500 of 2,000 thousand
});

describe('kolom yang diisi UKPBJ dan kosong pada semua baris', () => {
  const tanpaPagu = rup(
    ['Dinas Kesehatan', '1001', ''],
    ['Dinas Kesehatan', '1002', ''],
    ['Dinas Pekerjaan Umum', '2001', ''],
  );
  const pagu = [{ rumus: 'jumlah(pagu) / 1000', satuan: 'Rp' }];
  const kosong = kode([
    'data-belum-lengkap',
    /"Pagu paket" kosong pada semua 3 baris\.$/,
    /^Impor "Pagu paket" di halaman Data, dengan hari pertama perubahan paket selambatnya tanggal data periode ini, lalu hitung ulang; atau minta unit mengisinya/,
  ]);

  test('pagu: impor dengan harinya, tanpa template baru', async () => {
    const meja = await Meja.siap(pagu, [tanpaPagu, realisasiContoh]);
    await meja.laporSemua();
    expect(dikatakan(await meja.angka())).toEqual(kosong);
    await meja.impor(rupContoh, '2026-01-02');
    expect(dikatakan(await meja.angka())).toBe(3_500); // 1,000 + 500 + 2,000 thousand
  });

  test('pagu: atau unit mengisinya pada template', async () => {
    const meja = await Meja.siap(pagu, [tanpaPagu, realisasiContoh]);
    await meja.laporSemua();
    await meja.lapor('DPU', {
      lain: (berkas) => {
        const baris = berkas.pada('Paket').baris[berkas.barisId('Paket') + 2]!;
        baris[berkas.kolom('Paket', 'pagu')] = 2_000_000;
      },
    });
    expect(dikatakan(await meja.angka())).toBe(2_000);
  });

  test('yang lain: impor, template baru, kompilasi', async () => {
    const tanpaMetode = csv(
      'realisasi.csv',
      'Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)',
      'KOTA X;Dinas Kesehatan;K1;1001;2026;Tender;APBD;PT;;Barang;Paket K1;SELESAI;800000;400000',
      'KOTA X;Dinas Pekerjaan Umum;U1;2001;2026;Tender;APBD;PT;;Barang;Paket U1;SELESAI;1000000;500000',
    );
    const meja = await Meja.siap([{ rumus: 'cacah(metode == "Tender")' }], [rupContoh, tanpaMetode]);
    await meja.laporSemua();
    const belum = kode([
      'data-belum-lengkap',
      /"Metode pemilihan" kosong pada semua 2 baris\.$/,
      /^UKPBJ mengisi "Metode pemilihan" lewat impor di halaman Data, membuat lagi templatenya di halaman Distribusi, dan mengompilasi isiannya; atau unit mengisinya/,
    ]);
    expect(dikatakan(await meja.angka())).toEqual(belum);
    await meja.impor(realisasiContoh);
    // Rows are as they were returned: an import alone does not fill them.
    expect(dikatakan(await meja.angka())).toEqual(belum);
    await meja.laporSemua();
    expect(dikatakan(await meja.angka())).toBe(3); // K1, K2, U1
  });
});

test('kolom data OPD yang diketahui UKPBJ: impornya tidak ada, jadi unit yang mengisinya', async () => {
  const meja = await Meja.siap([{ rumus: 'jumlah(konsultasi_masuk)' }]);
  await meja.laporSemua();
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'data-belum-lengkap',
      /"Permintaan layanan konsultasi yang diajukan ke UKPBJ" kosong pada semua 2 baris\.$/,
      /^Minta unit mengisi "Permintaan layanan konsultasi yang diajukan ke UKPBJ" pada template, lalu kompilasi lagi\.$/,
    ]),
  );
  await meja.lapor('DPU', { lain: (berkas) => berkas.tulis('Data OPD', 'DPU', 'konsultasi_masuk', 5) });
  expect(dikatakan(await meja.angka())).toBe(5);
});

test('isian yang tidak terbaca: dibetulkan pada template', async () => {
  const meja = await Meja.siap([{ rumus: 'jumlah(nilai_umk) / jumlah(nilai_kontrak) * 100' }]);
  const salah = { nilai_umk: 'seratus' };
  await meja.laporSemua({ K1: salah, K2: salah, U1: salah });
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'data-belum-lengkap',
      /tidak terbaca pada semua 3 baris\.$/,
      /lembar Catatan .* Minta unit memperbaikinya/,
    ]),
  );
  await meja.laporSemua({ K1: { nilai_umk: 400_000 }, K2: { nilai_umk: 0 }, U1: { nilai_umk: 100_000 } });
  expect(dikatakan(await meja.angka())).toBe(25);
});

test('semua TB: bila ternyata berlaku, unit mengisi nilainya', async () => {
  const meja = await Meja.siap([{ rumus: 'jumlah(nilai_umk) / jumlah(nilai_kontrak) * 100' }]);
  const tb = { nilai_umk: 'TB' };
  await meja.laporSemua({ K1: tb, K2: tb, U1: tb });
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'data-belum-lengkap',
      /tidak berlaku \(TB\) pada semua 3 baris\.$/,
      /^Periksa apakah memang tidak berlaku \(TB\): bila tidak, minta unit mengisi nilainya/,
    ]),
  );
  await meja.laporSemua({ K1: { nilai_umk: 400_000 }, K2: { nilai_umk: 0 }, U1: { nilai_umk: 100_000 } });
  expect(dikatakan(await meja.angka())).toBe(25);
});

describe('tanpa baris', () => {
  test('impor realisasi, template baru, kompilasi', async () => {
    const meja = await Meja.siap([], [rupContoh]);
    await meja.laporSemua();
    expect(dikatakan(await meja.angka())).toEqual(
      kode([
        'baris-belum-ada',
        /^Unit sudah melapor, tetapi tidak ada baris transaksi\.$/,
        /^Impor realisasi di halaman Data, buat lagi templatenya di halaman Distribusi, minta unit mengisinya, lalu kompilasi\. Bila memang nihil/,
      ]),
    );
    await meja.impor(realisasiContoh);
    await meja.laporSemua();
    expect(dikatakan(await meja.angka())).toBe(55);
  });

  test('Nihil yang ternyata ada datanya', async () => {
    // Nothing of packages is asked, so that the template of a unit without contracts has no row.
    const meja = await Meja.siap([{}, { rumus: 'jumlah(nilai_pdn)' }], [rupContoh]);
    await meja.lapor('DPU', { lain: (berkas) => berkas.tulis('Pernyataan', 'nihil', 'isi', 'Nihil') });
    expect(dikatakan(await meja.angka('IK01', 'DPU'))).toEqual(
      kode([
        'unit-nihil',
        /^Dinas Pekerjaan Umum menyatakan Nihil/,
        /^Bila ternyata ada datanya, minta template yang diisi, lalu masukkan di halaman Kompilasi\.$/,
      ]),
    );
    await meja.impor(realisasiContoh);
    await meja.lapor('DPU');
    expect(dikatakan(await meja.angka('IK01', 'DPU'))).toBe(50);
  });
});

test('semua baris sesudah tanggal data: kompilasi dengan tanggal yang benar', async () => {
  const meja = await Meja.siap([{ kolomTanggal: 'tgl_kontrak' }]);
  const maret = { tgl_kontrak: '15 Maret 2026' };
  const transaksi = { K1: maret, K2: maret };
  await meja.lapor('DINKES', { transaksi }, { tanggalData: tgl('2026-02-28') });
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'sesudah-tanggal-data',
      /^Semua 2 baris transaksi yang memenuhi syarat bertanggal sesudah 28 Februari 2026/,
      /^Periksa tanggal datanya; bila keliru, kompilasi lagi dengan yang benar\.$/,
    ]),
  );
  await meja.lapor('DINKES', { transaksi }, { tanggalData: tgl('2026-03-31') });
  expect(dikatakan(await meja.angka())).toBe(60);
});

test('di luar jangkauan angka: bagian rumusnya', async () => {
  const meja = await Meja.siap([{ rumus: '(jumlah(nilai_kontrak) - jumlah(nilai_pdn)) ^ 0.5' }]);
  await meja.lapor('DPU', { transaksi: { U1: { nilai_pdn: 2_000_000 } } });
  expect(dikatakan(await meja.angka())).toEqual(
    kode([
      'melebihi-batas',
      /^Hasilnya di luar jangkauan angka pada .*\.$/,
      /^Periksa rumus dan besarnya isian/,
    ]),
  );
  await meja.lapor('DPU', { transaksi: { U1: { nilai_pdn: 360_000 } } });
  expect(dikatakan(await meja.angka())).toBe(800); // √640,000
});

describe('indikator yang merujuk indikator lain', () => {
  test('sebab yang terakhir, lewat dua rujukan', async () => {
    const meja = await Meja.siap([
      { rumus: 'IK02 + 1' },
      { rumus: 'jumlah(nilai_umk) / jumlah(nilai_kontrak) * 100' },
    ]);
    await meja.laporSemua();
    expect(dikatakan(await meja.angka())).toEqual(
      kode([
        'rujukan-tidak-dapat-dihitung',
        /^Nilai IK02 yang dirujuk belum ada\. Semua 3 baris transaksi .*"Nilai usaha mikro, kecil dan koperasi" kosong/,
        /^Minta unit mengisi "Nilai usaha mikro, kecil dan koperasi" pada template/,
      ]),
    );
    await meja.laporSemua({ K1: { nilai_umk: 400_000 }, K2: { nilai_umk: 0 }, U1: { nilai_umk: 100_000 } });
    expect(dikatakan(await meja.angka())).toBe(26); // 25 + 1
  });

  test('lingkaran: rumus diubah, disetujui lagi', async () => {
    const meja = await Meja.siap([]);
    await meja.laporSemua();
    await meja.rencanakan([{ rumus: 'IK02 + 1' }, { rumus: 'IK01 + 1' }]);
    expect(dikatakan(await meja.angka())).toEqual(
      kode(['siklus', /^Rumus saling merujuk: IK0/, /^Ubah salah satu rumus pada lembar Indikator/]),
    );
    await meja.rencanakan([{ rumus: 'IK02 + 1' }, { rumus: 'jumlah(nilai_pdn)' }]);
    expect(dikatakan(await meja.angka())).toBe(1_100_001);
  });
});
