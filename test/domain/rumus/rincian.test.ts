import { evaluasiRumus } from '../../../src/domain/rumus';
import { basis, kamus, konteks, rumus, tabel } from './alat';

describe('Rincian perhitungan', () => {
  // R1 counts, R2 not finished, R3 without HPS, R4 TB, R5 out of the basis, R6 status invalid, R7 basis unknown
  const transaksi = tabel({
    hps: [100, 200, null, 'TB', 50, 70, 10],
    status: ['Selesai', 'Berjalan', 'Selesai', 'Selesai', 'Selesai', '?selesai skl', 'Selesai'],
    nilai_kontrak: [90, 180, 10, 10, 0, 60, null],
  });
  const teks = 'jumlah(hps, status == "Selesai") * 2 + IK01';
  const evaluasi = evaluasiRumus(
    rumus(teks),
    konteks({
      tabel: { transaksi },
      basis: basis('nilai_kontrak > 0'),
      nilaiIndikator: () => ({ jenis: 'nilai', nilai: 5 }),
    }),
  );

  test('menyebut bagian rumus, nilainya, dan apa yang terjadi pada setiap baris', () => {
    expect(evaluasi.hasil).toEqual({ jenis: 'nilai', nilai: 205 }); // 100 × 2 + 5
    expect(evaluasi.rincian(10)).toEqual({
      agregat: [
        {
          teks: 'jumlah(hps, status == "Selesai")',
          posisi: [0, 32],
          fungsi: 'jumlah',
          tingkat: 'transaksi',
          hasil: { jenis: 'nilai', nilai: 100 },
          dibaca: ['id-hps', 'id-status'],
          dipakai: 1,
          tidakMemenuhi: 1,
          diLuarBasis: 1,
          dikeluarkan: [
            { sebab: { jenis: 'kosong', variabel: 'id-hps' }, banyak: 1 },
            { sebab: { jenis: 'tidak-berlaku', variabel: 'id-hps' }, banyak: 1 },
            { sebab: { jenis: 'tidak-sah', variabel: 'id-status' }, banyak: 1 },
            { sebab: { jenis: 'kosong', variabel: 'id-nilai_kontrak' }, banyak: 1 },
          ],
          barisDihitung: [{ id: 'R1', nilai: 100 }],
          barisTidakMemenuhi: ['R2'],
          barisDikeluarkan: [
            { id: 'R3', sebab: { jenis: 'kosong', variabel: 'id-hps' }, dariBasis: false },
            { id: 'R4', sebab: { jenis: 'tidak-berlaku', variabel: 'id-hps' }, dariBasis: false },
            { id: 'R6', sebab: { jenis: 'tidak-sah', variabel: 'id-status' }, dariBasis: false },
            { id: 'R7', sebab: { jenis: 'kosong', variabel: 'id-nilai_kontrak' }, dariBasis: true },
          ],
        },
      ],
      rujukan: [
        { posisi: [39, 43], indikatorId: 'ind-1', apa: 'nilai', hasil: { jenis: 'nilai', nilai: 5 } },
      ],
    });
  });

  test.each([
    // A word inside a text is no variable, and a variable asked only whether it is filled is one.
    ['cacah(metode == "status" dan terisi(tgl_bast))', ['id-metode', 'id-tgl_bast']],
    ['jumlah(jika(kosong(hps), nilai_kontrak, hps), NILAI_KONTRAK > 0)', ['id-hps', 'id-nilai_kontrak']],
    ['rata(hari(tgl_pengumuman, tanggal_data))', ['id-tgl_pengumuman']],
    ['cacah()', []],
  ])('%s menyebut variabel %j', (teks, variabel) => {
    const bawaan = { ...kamus, tingkatBawaan: 'transaksi' as const };
    const { agregat } = evaluasiRumus(rumus(teks, bawaan), konteks()).rincian(0);
    expect(agregat.map((satu) => satu.dibaca)).toEqual([variabel]);
  });

  test('daftar baris dibatasi, hitungannya tidak', () => {
    const [agregat] = evaluasi.rincian(1).agregat;
    expect(agregat).toMatchObject({ barisDikeluarkan: [{ id: 'R3' }], dipakai: 1 });
    expect(agregat!.dikeluarkan.reduce((a, { banyak }) => a + banyak, 0)).toBe(4);
    expect(evaluasi.rincian(0).agregat[0]).toMatchObject({
      barisDihitung: [],
      barisTidakMemenuhi: [],
      barisDikeluarkan: [],
    });
  });

  test('baris yang keluar karena agregat lain menyebut variabel agregat itu', () => {
    const t = tabel({ hps: [1, 2], nilai_kontrak: [null, 4] });
    const { agregat } = evaluasiRumus(
      rumus('jumlah(nilai_kontrak) / jumlah(hps)'),
      konteks({ tabel: { transaksi: t } }),
    ).rincian(5);
    expect(agregat[1]).toMatchObject({
      teks: 'jumlah(hps)',
      dipakai: 1,
      barisDikeluarkan: [{ id: 'R1', sebab: { jenis: 'kosong', variabel: 'id-nilai_kontrak' } }],
    });
  });

  test('pembagian dengan nol di satu baris disebut', () => {
    const t = tabel({ hps: [0, 4], nilai_kontrak: [1, 2] });
    const { agregat } = evaluasiRumus(
      rumus('rata(nilai_kontrak / hps)'),
      konteks({ tabel: { transaksi: t } }),
    ).rincian(5);
    expect(agregat[0]).toMatchObject({
      hasil: { jenis: 'nilai', nilai: 0.5 },
      barisDikeluarkan: [{ id: 'R1', sebab: { jenis: 'penyebut-nol' } }],
    });
  });

  test('di dalam lingkup, nomor baris kembali ke id yang benar', () => {
    const t = tabel({ hps: [1, 2, 3, null] });
    const isi = { tabel: { transaksi: t }, lingkup: { transaksi: Uint8Array.of(0, 0, 1, 1) } };
    const { agregat } = evaluasiRumus(rumus('jumlah(hps)'), konteks(isi)).rincian(5);
    expect(agregat[0]).toMatchObject({
      barisDihitung: [{ id: 'R3', nilai: 3 }],
      barisDikeluarkan: [{ id: 'R4' }],
    });
  });

  test('rujukan di cabang yang tidak diambil pun terdaftar', () => {
    const { rujukan } = evaluasiRumus(rumus('jika(IK01 > 50, IK02, skor(IK02))'), konteks()).rincian(5);
    expect(rujukan.map(({ indikatorId, apa }) => `${apa} ${indikatorId}`)).toEqual([
      'nilai ind-1',
      'nilai ind-2',
      'skor ind-2',
    ]);
  });
});
