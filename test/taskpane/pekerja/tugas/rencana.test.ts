import { batasRencana } from '../../../../src/adapters/rencana-json/batas-rencana';
import * as tugas from '../../../../src/taskpane/pekerja/tugas/rencana';
import { tugas as layanan } from '../../../../src/taskpane/pekerja/tugas/layanan';
import * as rumus from '../../../../src/taskpane/pekerja/tugas/rencana-rumus';
import {
  barisTabel,
  isiDari,
  isiSemua,
  kodeCatatan,
  nilaiDari,
  ruangBerkas,
} from '../../../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../../../bangun/terkompilasi';
import { jalankanTugas, konteksUji } from '../pembangun-konteks';

const pada = async (tahap: Parameters<typeof ruangBerkas>[0]) =>
  konteksUji((await ruangBerkas(tahap)).bytes());
const dokumen = (isi: unknown, nama = 'rencana.json') =>
  new File([typeof isi === 'string' ? isi : JSON.stringify(isi)], nama);

test('ringkasan, lalu persetujuan: versi, siapa, dan tanggalnya', async () => {
  const { konteks } = await pada('berencana');
  expect(isiDari(await jalankanTugas(tugas.ringkasan, konteks, {}))).toMatchObject({
    jumlah: { indikator: 2, target: 10 },
    siapDisetujui: true,
  });
  const masukan = { oleh: 'Kepala UKPBJ', nomor: '027/9' };
  expect(isiDari(await jalankanTugas(tugas.setujui, konteks, masukan))).toBe(
    'Persetujuan dicatat: rencana versi 1, dengan 2 indikator.',
  );
  expect(isiDari(await jalankanTugas(tugas.ringkasan, konteks, {})).persetujuan).toEqual({
    versi: 1,
    teks: 'Versi 1, disetujui 1 April 2026',
    oleh: 'Oleh Kepala UKPBJ, nomor 027/9.',
    berlaku: true,
    keadaan: 'Rencana masih sama dengan yang disetujui.',
  });
});

test('target yang berubah: formulir meminta alasannya, lalu versi dibandingkan seperti di baris perintah', async () => {
  const { konteks, buku } = await pada('disetujui');
  const id = (await barisTabel(buku, 'target'))[0]!['_id'] as string;
  const baris = [{ id, sel: [85] }];
  nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'target', kolom: ['nilai'], baris }]));
  const masukan = { oleh: 'Sekda', nomor: '027/9', tanggal: '2026-04-01' };
  expect(kodeCatatan(await jalankanTugas(tugas.setujui, konteks, masukan))).toContain(
    'persetujuan-tanpa-alasan',
  );
  isiDari(await jalankanTugas(tugas.setujui, konteks, { ...masukan, alasan: 'Perubahan APBD' }));
  const versi = { lama: '1', baru: '2' };
  expect(isiDari(await jalankanTugas(layanan['banding-rencana'], konteks, versi))).toMatchObject({
    persetujuan: [
      'Versi 1, disetujui 1 April 2026. Oleh Kepala UKPBJ, nomor 027/1.',
      'Versi 2, disetujui 1 April 2026. Oleh Sekda, nomor 027/9. Alasan perubahan: Perubahan APBD',
    ],
    bagian: [
      {
        judul: 'Lembar Target: 1 diubah',
        baris: [{ judul: 'IK01, Triwulan I 2026', kolom: ['Target: 80 → 85'] }],
      },
    ],
    pilihan: [
      { nilai: 'kini', label: 'Rencana sekarang' },
      { nilai: '2', label: 'Versi 2, disetujui 1 April 2026' },
      { nilai: '1', label: 'Versi 1, disetujui 1 April 2026' },
    ],
  });
});

describe('dokumen rencana', () => {
  const isi = { tujuan: [{ kode: 'T1', pernyataan: 'Baru', dasar: 'rkpd' }] };

  test('pratinjau tidak menulis; sesudahnya isinya tertulis', async () => {
    const { konteks, buku } = await pada('berencana');
    const semula = await isiSemua(buku, ['tujuan', 'riwayat']);
    const bagian = [{ lembar: 'Tujuan', teks: '0 baru, 1 diperbarui, 0 dihapus' }];
    const berkas = dokumen(isi);
    expect(
      isiDari(await jalankanTugas(tugas.imporDokumen, konteks, { berkas, pratinjau: true })),
    ).toMatchObject({ bagian, kesiapan: 'Rencana lengkap dan siap dimintakan persetujuan.' });
    expect(await isiSemua(buku, ['tujuan', 'riwayat'])).toEqual(semula);
    expect(
      isiDari(await jalankanTugas(tugas.imporDokumen, konteks, { berkas, pratinjau: false })),
    ).toMatchObject({ bagian });
    expect((await barisTabel(buku, 'tujuan'))[0]).toMatchObject({ pernyataan: 'Baru', dasar: 'RKPD' });
  });

  test.each([
    ['bukan JSON', dokumen('{'), 'json-rusak'],
    ['kunci yang tidak dikenal', dokumen({ tujuann: [] }), 'json-kunci-tidak-dikenal'],
    ['lebih dari 20 MB', dokumen(' '.repeat(batasRencana.berkas + 1)), 'json-rusak'],
  ])('%s ditolak seperti pada baris perintah', async (_, berkas, kode) => {
    const { konteks } = await pada('kosong');
    const hasil = await tugas.imporDokumen(konteks, { berkas, pratinjau: true });
    expect(kodeCatatan(hasil)).toEqual([kode]);
    expect(nilaiDari(hasil).isi).toBeUndefined();
  });

  test('berkas yang tidak dapat dibaca disebut namanya', async () => {
    const { konteks } = await pada('kosong');
    const rusak = { name: 'r.json', slice: () => ({ arrayBuffer: () => Promise.reject(new Error('x')) }) };
    expect(
      await tugas.imporDokumen(konteks, { berkas: rusak as unknown as File, pratinjau: true }),
    ).toMatchObject({ ok: false, error: { kode: 'unreadable', berkas: 'r.json' } });
  });
});

test('indikator pustaka ditambahkan ke area, dan sesudahnya tampak sudah ada', async () => {
  const { konteks, buku } = await pada('berencana');
  const pilihan = [{ pustaka: 'tender-gagal', area: 'A1' }];
  expect(isiDari(await jalankanTugas(tugas.tambahPustaka, konteks, { pilihan }))).toMatchObject({
    ditambahkan: [{ kode: 'IK03' }],
  });
  expect((await barisTabel(buku, 'indikator')).map(({ kode }) => kode)).toEqual(['IK01', 'IK02', 'IK03']);
  const { entri } = isiDari(await jalankanTugas(tugas.pustaka, konteks, {}));
  expect(entri.find(({ id }) => id === 'tender-gagal')!.sudahAda).toEqual(['IK03']);
});

test('cara penilaian setiap indikator', async () => {
  const { konteks } = await pada('berencana');
  const aturan = isiDari(await jalankanTugas(tugas.aturan, konteks, {}));
  expect(aturan.map(({ kode, atribut }) => [kode, ...(atribut.at(-1) ?? [])])).toEqual([
    ['IK01', 'Target tahun ini', '80 %'],
    ['IK02', 'Target tahun ini', '90–110 %'],
  ]);
});

describe('rumus', () => {
  test('bahan, pemeriksaan di luar buku kerja, dan penyimpanan ke selnya', async () => {
    const { konteks, buku } = await pada('disetujui');
    const bahan = isiDari(await jalankanTugas(rumus.bahan, konteks, {}));
    const indikatorId = bahan.indikator[0]!.id;
    expect(bahan.nama.variabel.map(({ nama }) => nama)).toContain('nilai_pdn');
    const draf = { indikatorId, rumus: 'jumlah(nilai_pdm)', basis: '' };
    const periksa = isiDari(await jalankanTugas(rumus.periksa, konteks, { bahan, draf }));
    expect(periksa.rumus).toEqual([
      expect.objectContaining({
        tingkat: 'galat',
        lokasi: expect.objectContaining({ posisi: [7, 16] }) as object,
        teks: expect.stringContaining('nilai_pdn') as string,
      }),
    ]);
    const dahulu = { rumus: bahan.indikator[0]!.rumus, basis: '' };
    const simpan = { indikatorId, rumus: 'jumlah(nilai_pdn)', basis: '', dahulu };
    expect(kodeCatatan(await jalankanTugas(rumus.simpan, konteks, simpan))).toEqual([
      'rencana-disetujui-diubah',
    ]);
    expect((await barisTabel(buku, 'indikator'))[0]).toMatchObject({ rumus: 'jumlah(nilai_pdn)' });
    // Saved a second time from the same beginning: someone (here: we) changed the cell meanwhile.
    expect(await jalankanTugas(rumus.simpan, konteks, simpan)).toMatchObject({
      ok: false,
      error: { kode: 'conflict' },
    });
  });

  test('uji: nilai, bagian, baris dengan nama paketnya, dan sebab baris yang dikeluarkan', async () => {
    const { konteks } = await konteksUji((await ruangTerkompilasiBerkas()).bytes());
    const { periode } = isiDari(await jalankanTugas(rumus.bahan, konteks, {}));
    expect(periode).toEqual([{ kode: '2026-TW1', label: 'Triwulan I 2026' }]);
    const isi = isiDari(
      await jalankanTugas(rumus.uji, konteks, {
        draf: { rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100', basis: '' },
        sumber: { periode: '2026-TW1' },
        batas: 2,
        satuan: '%',
      }),
    );
    // 1.100.000 of 2.000.000.
    expect(isi).toMatchObject({
      periode: { label: 'Triwulan I 2026' },
      perTanggal: { iso: '2026-03-31' },
      nilai: '55 %',
    });
    expect(isi.kelengkapan).toMatch(/^2 dari 2 OPD, 3 dari 3 baris/);
    expect(isi.bagian.map(({ teks, hasil, hitungan }) => [teks, hasil, hitungan])).toEqual([
      ['jumlah(nilai_pdn)', '1.100.000', ['3 transaksi dipakai']],
      ['jumlah(nilai_kontrak)', '2.000.000', ['3 transaksi dipakai']],
    ]);
    expect(isi.bagian[0]!.baris).toHaveLength(2);
    for (const { opd } of isi.bagian[0]!.baris) expect(['DINKES', 'DPU']).toContain(opd);
  });

  test('rumus baru menjadi indikator', async () => {
    const { konteks, buku } = await pada('berencana');
    const [acuan] = isiDari(await jalankanTugas(rumus.bahan, konteks, {})).indikator;
    const { id: _, kode: __, ...atribut } = acuan!;
    const hasil = await jalankanTugas(rumus.tambah, konteks, {
      ...atribut,
      nama: 'Pagu',
      rumus: 'jumlah(pagu)',
    });
    expect(isiDari(hasil).ditambahkan).toEqual([{ kode: 'IK03', nama: 'Pagu', area: 'A1' }]);
    expect((await barisTabel(buku, 'indikator'))[2]).toMatchObject({ nama: 'Pagu', rumus: 'jumlah(pagu)' });
  });
});
