import { bahasaIndonesia } from '../../../../src/teks/bahasa-indonesia';
import { distribusiLembar } from '../../../../src/application/lembar-isian/distribusi-lembar';
import { berkasTertunda } from '../../../../src/taskpane/pekerja/berkas-tertunda';
import * as tugas from '../../../../src/taskpane/pekerja/tugas/kompilasi';
import { BerkasKembali } from '../../../bangun/berkas-kembali';
import { lingkunganUji } from '../../../bangun/lingkungan';
import { barisTabel, isiDari, isiSemua, nilaiDari, ruangBerkas, sebar } from '../../../bangun/ruang-kerja';
import { jalankanTugas, konteksUji, pilihBerkas } from '../pembangun-konteks';

const tabelHasil = ['data-rup', 'data-transaksi', 'data-opd', 'register', 'capaian', 'catatan', 'meta'];

const pilihan = (nama: string, isi: Uint8Array<ArrayBuffer>) => pilihBerkas(nama, new Blob([isi]));

/** Two units have their templates; DINKES returns its own with one wrong cell, DPU returns nothing. */
async function terkirim() {
  const ruang = await ruangBerkas('disetujui');
  const template = await sebar(ruang);
  const kembali = BerkasKembali.dari(template.get('DINKES')!)
    .tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_500_000)
    .tulis('Transaksi', 'inaproc:K1:1', 'nilai_pdn', 'salah');
  const bytes = (await kembali.bytes()) as Uint8Array<ArrayBuffer>;
  return { ...(await konteksUji(ruang.bytes())), bytes };
}

test('register menyebut setiap unit, tenggatnya, dan periode yang dikirim', async () => {
  const { konteks } = await terkirim();
  const { periode, siap, usang } = isiDari(await jalankanTugas(tugas.register, konteks, {}));
  expect([siap, usang]).toEqual([true, null]);
  expect(periode).toHaveLength(1);
  expect(periode[0]).toMatchObject({
    kode: '2026-TW1',
    label: 'Triwulan I 2026',
    dataPer: 'Belum pernah dikompilasi.',
    melapor: 0,
  });
  expect(periode[0]!.unit.map(({ kode, status }) => [kode, status.kode])).toEqual([
    ['DINKES', 'terkirim'],
    ['DPU', 'terkirim'],
  ]);
  // Five working days after 31 March 2026: 1 and 2 April, not Good Friday 3 April, then 6, 7 and 8 April.
  expect(periode[0]!.belumMelapor.unit.map(({ kode, tenggat }) => [kode, tenggat])).toEqual([
    ['DINKES', 'paling lambat 8 April 2026'],
    ['DPU', 'paling lambat 8 April 2026'],
  ]);
});

test('berkas dikenali satu per satu sebelum apa pun dibandingkan', async () => {
  const { konteks, bytes } = await terkirim();
  const berkas = [pilihan('dinkes.xlsx', bytes), pilihan('kosong.xlsx', new Uint8Array())];
  const [baik, kosong] = isiDari(await jalankanTugas(tugas.baca, konteks, { berkas }));
  // Two packages, two transactions, one row of the unit.
  expect(baik).toMatchObject({
    id: berkas[0]!.id,
    dapatDipakai: true,
    keterangan: 'Triwulan I 2026 · 5 baris · dinkes.xlsx',
  });
  expect(kosong).toEqual({
    id: berkas[1]!.id,
    nama: 'kosong.xlsx',
    unit: null,
    dapatDipakai: false,
    keterangan: 'Berkas ini kosong. Minta berkas yang utuh.',
  });
});

describe('pratinjau', () => {
  test('menyebut semua yang akan berubah dan tidak menulis apa pun', async () => {
    const { konteks, buku, bytes } = await terkirim();
    const semula = await isiSemua(buku, tabelHasil);
    const berkas = [pilihan('dinkes.xlsx', bytes), pilihan('kosong.xlsx', new Uint8Array())];
    const isi = isiDari(
      await jalankanTugas(tugas.pratinjau, konteks, {
        berkas,
        diterima: { [berkas[0]!.id]: '2026-04-09' },
      }),
    );
    expect(isi).toMatchObject({
      periode: { label: 'Triwulan I 2026' },
      tanggalData: { iso: '2026-03-31' },
      data: [
        '1 dari 2 berkas diterima',
        '1 berkas tidak diterima; datanya tidak diubah',
        '5 baris data baru',
      ],
      keadaan: 'Belum ada yang ditulis ke Buku Kerja Kinerja.',
      tanpaPerubahan: false,
    });
    expect(
      isi.berkas.map(({ id, nama, status, ketepatan, cacah }) => [
        id,
        nama,
        status.kode,
        ketepatan?.kode,
        cacah,
      ]),
    ).toEqual([
      // Due on 8 April.
      [
        berkas[0]!.id,
        'dinkes.xlsx',
        'diterima-dengan-catatan',
        'terlambat',
        expect.stringMatching(/^1 harus diperbaiki/) as unknown,
      ],
      [berkas[1]!.id, 'kosong.xlsx', 'dikembalikan', undefined, '1 harus diperbaiki'],
    ]);
    expect(isi.belumMelapor.unit.map(({ kode, status }) => [kode, status.teks])).toEqual([
      ['DPU', 'Sudah dibuat'],
    ]);
    // IK01 of DINKES: K1 is left out for its wrong cell, K2 is 200.000 of 200.000. Nothing was there before.
    expect(isi.capaian.nilai.map(({ kode, lama, baru }) => [kode, lama, baru])).toContainEqual([
      'IK01',
      'belum ada',
      expect.stringMatching(/^100 % \(/) as unknown,
    ]);
    expect(await isiSemua(buku, tabelHasil)).toEqual(semula);
  });

  test('sesudah diterapkan: nilai lama menjadi nilai baru', async () => {
    const { konteks, bytes } = await terkirim();
    isiDari(await jalankanTugas(tugas.terapkan, konteks, { berkas: [pilihan('dinkes.xlsx', bytes)] }));
    const benar = BerkasKembali.dari(bytes).tulis('Transaksi', 'inaproc:K1:1', 'nilai_pdn', 400_000);
    const berkas = [pilihan('dinkes.xlsx', (await benar.bytes()) as Uint8Array<ArrayBuffer>)];
    const isi = isiDari(await jalankanTugas(tugas.pratinjau, konteks, { berkas }));
    expect(isi.data).toEqual(['1 dari 1 berkas diterima', '1 baris data berganti isi', '4 baris data tetap']);
    // (400.000 + 200.000) / (800.000 + 200.000) = 60 %.
    expect(isi.capaian.nilai.map(({ kode, lama, baru }) => [kode, lama, baru])).toContainEqual([
      'IK01',
      expect.stringMatching(/^100 % \(/) as unknown,
      expect.stringMatching(/^60 % \(/) as unknown,
    ]);
  });
});

test('terapkan menulis, dan berkas yang sama sekali lagi tidak mengubah apa pun', async () => {
  const { konteks, buku, bytes } = await terkirim();
  const permintaan = { berkas: [pilihan('dinkes.xlsx', bytes)] };
  const isi = isiDari(await jalankanTugas(tugas.terapkan, konteks, permintaan));
  expect(isi.keadaan).toBe(
    'Selesai: 1 dari 1 berkas diterima untuk Triwulan I 2026, dan capaiannya sudah dihitung.',
  );
  expect((await barisTabel(buku, 'data-transaksi')).map(({ baris }) => baris)).toEqual([
    'inaproc:K1:1',
    'inaproc:K2:1',
  ]);
  const lagi = isiDari(await jalankanTugas(tugas.pratinjau, konteks, permintaan));
  expect([lagi.tanpaPerubahan, lagi.data]).toEqual([
    true,
    ['1 dari 1 berkas diterima', '5 baris data tetap'],
  ]);
});

test('catatan satu berkas diambil saat dibuka, yang terberat dahulu, juga bila pratinjaunya sudah lain', async () => {
  const { konteks, bytes } = await terkirim();
  const permintaan = { berkas: [pilihan('dinkes.xlsx', bytes)] };
  await jalankanTugas(tugas.pratinjau, konteks, permintaan);
  await jalankanTugas(tugas.pratinjau, konteks, { berkas: [pilihan('lain.xlsx', bytes)] });
  const [id] = permintaan.berkas.map((satu) => satu.id);
  const [pertama, ...sisa] = isiDari(
    await jalankanTugas(tugas.catatanBerkas, konteks, { permintaan, id: id!, batas: 1 }),
  );
  expect(sisa).toEqual([]);
  expect(pertama).toMatchObject({
    tingkat: 'galat',
    kode: 'angka-tidak-terbaca',
    lokasi: { berkas: 'dinkes.xlsx', lembar: 'Transaksi', sel: 'F9' },
  });
});

test('dibatalkan di tengah: buku kerja seperti semula', async () => {
  const { konteks, buku, bytes, batalkan } = await terkirim();
  const semula = await isiSemua(buku, tabelHasil);
  batalkan();
  const hasil = await jalankanTugas(tugas.terapkan, konteks, { berkas: [pilihan('dinkes.xlsx', bytes)] });
  expect(hasil).toEqual({ ok: false, error: { kode: 'cancelled' } });
  expect(await isiSemua(buku, tabelHasil)).toEqual(semula);
});

describe('pengembalian dari salinan lain: cadangan dipulihkan sesudah template dikirim', () => {
  async function dipulihkan() {
    const hilang = await ruangBerkas('disetujui');
    const cadangan = await konteksUji(hilang.bytes());
    const template = await sebar(hilang);
    const kembali = BerkasKembali.dari(template.get('DINKES')!).tulis('Data OPD', 'DINKES', 'belanja_pbj', 1);
    return {
      ...cadangan,
      berkas: [pilihan('dinkes.xlsx', (await kembali.bytes()) as Uint8Array<ArrayBuffer>)],
    };
  }
  const dinkes = { opd: 'DINKES', nama: 'Dinas Kesehatan', kiriman: [1] };

  test('ditawarkan, dipratinjau lagi bila dicentang, dan diterapkan sama seperti pratinjaunya', async () => {
    const { konteks, buku, berkas } = await dipulihkan();
    const semula = await isiSemua(buku, tabelHasil);
    const ditolak = isiDari(await jalankanTugas(tugas.pratinjau, konteks, { berkas, ambilAlih: [] }));
    expect(ditolak.salinanLain).toEqual([{ ...dinkes, diambil: false }]);
    expect(ditolak.berkas[0]!.status.kode).toBe('dikembalikan');
    expect(ditolak.data[0]).toBe('0 dari 1 berkas diterima');

    const permintaan = { berkas, ambilAlih: ['DINKES'] };
    const diambil = isiDari(await jalankanTugas(tugas.pratinjau, konteks, permintaan));
    expect(diambil.salinanLain).toEqual([{ ...dinkes, diambil: true }]);
    expect(diambil.data.slice(0, 2)).toEqual(['1 dari 1 berkas diterima', '5 baris data baru']);
    expect(await isiSemua(buku, tabelHasil)).toEqual(semula);

    const selesai = isiDari(await jalankanTugas(tugas.terapkan, konteks, permintaan));
    expect(selesai.data).toEqual(diambil.data);
    expect(await barisTabel(buku, 'register')).toMatchObject([{ opd: 'DINKES', serial: 1, serialTerima: 1 }]);
  });

  test('catatan satu berkas mengikuti centangnya', async () => {
    const { konteks, berkas } = await dipulihkan();
    await jalankanTugas(tugas.pratinjau, konteks, { berkas, ambilAlih: ['DINKES'] });
    const kode = async (ambilAlih: readonly string[]) => {
      const permintaan = { berkas, ambilAlih };
      const isi = { permintaan, id: berkas[0]!.id, batas: 100 };
      const daftar = isiDari(await jalankanTugas(tugas.catatanBerkas, konteks, isi));
      return daftar.map((satu) => satu.kode).filter((satu) => /^(terbitan|belum-pernah)/.test(satu));
    };
    expect(await kode([])).toEqual(['belum-pernah-dikirim']);
    expect(await kode(['DINKES'])).toEqual(['terbitan-diambil-alih']);
  });
});

describe('berkas yang tidak dapat diambil isinya', () => {
  const MB = 1024 * 1024;
  test('lebih dari batas: ditolak menurut namanya, tanpa dibaca', async () => {
    const isi = { size: 100 * MB, arrayBuffer: () => Promise.reject(new Error('was read')) };
    const pane = { berkas: () => Promise.resolve(isi as unknown as Blob) };
    expect(await berkasTertunda(pane, { id: '1', nama: 'besar.xlsx' }).ambil()).toEqual({
      ok: false,
      error: { kode: 'too-large', berkas: 'besar.xlsx', batas: 'ukuran-berkas' },
    });
  });

  test('terbuka di program lain: menjadi catatan pada berkas itu, yang lain tetap dibaca', async () => {
    const isi = {
      size: 1,
      arrayBuffer: () => Promise.reject(new DOMException('locked', 'NotReadableError')),
    };
    const { konteks, bytes } = await terkirim();
    const berkas = [pilihBerkas('terkunci.xlsx', isi as unknown as Blob), pilihan('dinkes.xlsx', bytes)];
    const [terkunci, baik] = nilaiDari(await tugas.baca(konteks, { berkas })).isi!(bahasaIndonesia);
    expect([terkunci!.dapatDipakai, baik!.dapatDipakai]).toEqual([false, true]);
    expect(terkunci!.keterangan).toMatch(/^Berkas ini tidak dapat dibaca: sedang terbuka di program lain/);
  });
});

describe('lembar isian di buku kerja ini', () => {
  const TRANSAKSI = 'DINKES TW1 Transaksi';
  async function berlembar() {
    const ruang = await ruangBerkas('disetujui');
    isiDari(
      await distribusiLembar(ruang, lingkunganUji('lembar'), { periode: '2026-TW1', unit: ['DINKES'] }),
    );
    return konteksUji(ruang.bytes());
  }
  const pilihanLembar = {
    id: 'lembar-1',
    nama: 'Lembar isian DINKES',
    lembar: { periode: '2026-TW1', opd: 'DINKES' },
  };

  test('register menyebut unit yang lembarnya ada', async () => {
    const { konteks } = await berlembar();
    const { periode } = isiDari(await jalankanTugas(tugas.register, konteks, {}));
    expect(periode.map(({ kode, lembarIsian }) => [kode, lembarIsian])).toEqual([
      ['2026-TW1', [{ opd: 'DINKES', nama: 'Lembar isian DINKES' }]],
    ]);
  });

  test('yang diketik sesudah pratinjau ikut, dan catatannya menuju sel lembar itu', async () => {
    const { konteks, buku, host } = await berlembar();
    const permintaan = { berkas: [pilihanLembar] };
    isiDari(await jalankanTugas(tugas.pratinjau, konteks, permintaan));
    host.user.type('DINKES TW1 Pernyataan', 'C7', 'Siti');
    host.user.type(TRANSAKSI, 'F9', '300000');
    host.user.type(TRANSAKSI, 'F10', 'salah');
    const isi = isiDari(await jalankanTugas(tugas.terapkan, konteks, permintaan));
    expect(isi.berkas.map(({ nama, status, cacah }) => [nama, status.kode, cacah])).toEqual([
      ['Lembar isian DINKES', 'diterima-dengan-catatan', expect.stringMatching(/^1 harus diperbaiki/)],
    ]);
    const transaksi = await barisTabel(buku, 'data-transaksi');
    expect(transaksi.find(({ baris }) => baris === 'inaproc:K1:1')).toMatchObject({ nilai_pdn: 300_000 });
    const daftar = isiDari(
      await jalankanTugas(tugas.catatanBerkas, konteks, { permintaan, id: 'lembar-1', batas: 1 }),
    );
    expect(daftar[0]!.lokasi).toMatchObject({ lembar: TRANSAKSI, sel: 'F10' });
    expect(daftar[0]!.lokasi.berkas).toBeUndefined();
  });

  test('lembar yang terhapus sejak dipilih adalah catatan, bukan kegagalan', async () => {
    const { konteks, host } = await berlembar();
    host.user.does((workbook) => {
      for (const nama of ['Paket', 'Transaksi', 'Data OPD', 'Pernyataan'])
        workbook.sheets.splice(workbook.sheets.indexOf(workbook.findSheet(`DINKES TW1 ${nama}`)!), 1);
    });
    const [satu] = isiDari(await jalankanTugas(tugas.baca, konteks, { berkas: [pilihanLembar] }));
    expect(satu!.dapatDipakai).toBe(false);
    expect(satu!.keterangan).toContain('Tidak ada lembar isian Triwulan I 2026');
  });
});
