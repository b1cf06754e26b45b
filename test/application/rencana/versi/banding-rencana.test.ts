import type { Workbook } from '../../../../src/application/ports/workbook';
import {
  bandingRencana,
  type PermintaanBandingRencana,
} from '../../../../src/application/rencana/versi/banding-rencana';
import { setujui } from '../../../../src/application/setujui';
import {
  bandingRencanaJson,
  barisBandingRencana,
  sajikanBandingRencana,
} from '../../../../src/sajian/rencana/banding';
import { bahasaDari } from '../../../bangun/bahasa';
import { lingkunganUji } from '../../../bangun/lingkungan';
import { barisTabel, isiDari, nilaiDari, ruangPada } from '../../../bangun/ruang-kerja';

const ubahSel = async (buku: Workbook, tabelId: string, kolom: string, nilai: string | number, ke = 0) => {
  const id = (await barisTabel(buku, tabelId))[ke]!['_id'] as string;
  nilaiDari(
    await buku.terapkan([{ jenis: 'simpan', tabelId, kolom: [kolom], baris: [{ id, sel: [nilai] }] }]),
  );
};
const hapus = async (buku: Workbook, tabelId: string, ke: number) => {
  const id = (await barisTabel(buku, tabelId))[ke]!['_id'] as string;
  nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId, id: [id] }]));
};

/**
 * Version 1 on 1 April 2026. Version 2 on 6 July: the first target of IK01 (2026-TW1, 80) is 85.5, IK01 counts a silent unit
 * as zero, IK02 has another name, and the first action ends on 30 June. Now: the second action was taken away.
 */
const duaVersi = async () => {
  const buku = await ruangPada('disetujui');
  await ubahSel(buku, 'target', 'nilai', 85.5);
  await ubahSel(buku, 'indikator', 'nama', 'RUP diumumkan tepat waktu', 1);
  await ubahSel(buku, 'indikator', 'aturanTidakMelapor', 'Dihitung nol');
  await ubahSel(buku, 'aksi', 'selesai', 46_203); // 30 June 2026: 31 March is 46112, 91 days later
  const dunia = lingkunganUji('v2', '2026-07-06');
  isiDari(await setujui(buku, dunia, { oleh: 'Sekda', nomor: '027/9', alasan: 'Perubahan APBD' }));
  await hapus(buku, 'aksi', 1);
  return buku;
};

const banding = async (buku: Workbook, permintaan: PermintaanBandingRencana = {}) =>
  nilaiDari(await bandingRencana(buku, permintaan));

test('dua versi: setiap kolom yang berbeda dengan nilai lama dan baru, menurut lembar dan kode', async () => {
  const { isi, catatan } = await banding(await duaVersi(), { lama: '1', baru: '2' });
  expect(catatan).toEqual([]);
  expect(isi!.beda).toEqual([
    {
      bagian: 'indikator',
      lembar: 'Indikator',
      baris: [
        {
          jenis: 'diubah',
          kode: 'IK01',
          periode: null,
          opd: null,
          kolom: [
            {
              kolom: 'aturanTidakMelapor',
              label: 'Bila unit tidak melapor',
              tipe: 'teks',
              lama: 'Tidak dihitung',
              baru: 'Dihitung nol',
            },
          ],
        },
        {
          jenis: 'diubah',
          kode: 'IK02',
          periode: null,
          opd: null,
          kolom: [
            {
              kolom: 'nama',
              label: 'Nama indikator',
              tipe: 'teks',
              lama: 'RUP diumumkan',
              baru: 'RUP diumumkan tepat waktu',
            },
          ],
        },
      ],
    },
    {
      bagian: 'target',
      lembar: 'Target',
      baris: [
        {
          jenis: 'diubah',
          kode: 'IK01',
          periode: '2026-TW1',
          opd: null,
          kolom: [{ kolom: 'nilai', label: 'Target', tipe: 'angka', lama: 80, baru: 85.5 }],
        },
      ],
    },
    {
      bagian: 'aksi',
      lembar: 'Rencana Aksi',
      baris: [
        {
          jenis: 'diubah',
          kode: 'RA1',
          periode: null,
          opd: null,
          kolom: [
            {
              kolom: 'selesai',
              label: 'Selesai',
              tipe: 'tanggal',
              lama: '2026-12-18',
              baru: '2026-06-30',
            },
          ],
        },
      ],
    },
  ]);
  expect(bandingRencanaJson(isi!)).toMatchObject({
    lama: 1,
    baru: 2,
    versiKini: null,
    versi: [
      { versi: 1, oleh: 'Kepala UKPBJ', nomor: '027/1', tanggal: '2026-04-01', alasan: null },
      { versi: 2, oleh: 'Sekda', nomor: '027/9', tanggal: '2026-07-06', alasan: 'Perubahan APBD' },
    ],
  });
});

test('dalam kata: angka dan tanggal seperti dibaca orang, kedua persetujuan dengan alasannya', async () => {
  const { isi } = await banding(await duaVersi(), { lama: '1', baru: '2' });
  expect(barisBandingRencana(sajikanBandingRencana(isi!, bahasaDari.id))).toEqual([
    'Rencana kinerja: versi 1 dibandingkan dengan versi 2',
    '  Versi 1, disetujui 1 April 2026. Oleh Kepala UKPBJ, nomor 027/1.',
    '  Versi 2, disetujui 6 Juli 2026. Oleh Sekda, nomor 027/9. Alasan perubahan: Perubahan APBD',
    '4 baris berbeda:',
    'Lembar Indikator: 2 diubah',
    '  IK01',
    '    Bila unit tidak melapor: Tidak dihitung → Dihitung nol',
    '  IK02',
    '    Nama indikator: RUP diumumkan → RUP diumumkan tepat waktu',
    'Lembar Target: 1 diubah',
    '  IK01, Triwulan I 2026',
    '    Target: 80 → 85,5',
    'Lembar Rencana Aksi: 1 diubah',
    '  RA1',
    '    Selesai: 18 Desember 2026 → 30 Juni 2026',
  ]);
});

test('tanpa nomor: versi terakhir dengan rencana sekarang; baris yang hilang disebut isinya', async () => {
  const { isi } = await banding(await duaVersi());
  expect(isi).toMatchObject({ lama: 2, baru: 'kini', versiKini: null });
  const baris = barisBandingRencana(sajikanBandingRencana(isi!, bahasaDari.id));
  expect(baris).toEqual([
    'Rencana kinerja: versi 2 dibandingkan dengan rencana sekarang',
    '  Versi 2, disetujui 6 Juli 2026. Oleh Sekda, nomor 027/9. Alasan perubahan: Perubahan APBD',
    '  Rencana sekarang belum disetujui.',
    '1 baris berbeda:',
    'Lembar Rencana Aksi: 1 dihapus',
    '  RA2: dihapus',
    '    Kode indikator: IK02',
    '    Uraian aksi: Pendampingan',
    '    Penanggung jawab: Tim',
    '    Mulai: 5 Januari 2026',
  ]);
});

test('satu versi dengan sekarang menyebut semua persetujuan di antaranya', async () => {
  const { isi } = await banding(await duaVersi(), { lama: '1', baru: 'KINI' });
  const { persetujuan, judul } = sajikanBandingRencana(isi!, bahasaDari.en);
  expect(judul).toBe('Performance plan: version 1 compared with the plan as it is now');
  expect(persetujuan).toHaveLength(3);
});

test('rencana yang tidak berubah: tidak ada yang berbeda, dan kemajuan aksi bukan perubahan', async () => {
  const buku = await ruangPada('disetujui');
  await ubahSel(buku, 'aksi', 'kemajuan', 60);
  const { isi } = await banding(buku);
  expect(isi).toMatchObject({ lama: 1, baru: 'kini', versiKini: 1, beda: [] });
  expect(sajikanBandingRencana(isi!, bahasaDari.id).hasil).toBe('Tidak ada yang berbeda.');
});

test('kode indikator yang berganti satu kali disebut, bukan pada setiap target, baseline, dan aksinya', async () => {
  const buku = await ruangPada('disetujui');
  await ubahSel(buku, 'indikator', 'kode', 'PDN');
  const { isi } = await banding(buku);
  expect(isi!.beda.map(({ lembar, baris }) => [lembar, baris.map(({ kolom }) => kolom)])).toEqual([
    ['Indikator', [[{ kolom: 'kode', label: 'Kode', tipe: 'teks', lama: 'IK01', baru: 'PDN' }]]],
    // The action names its indicator, as it was read.
    ['Rencana Aksi', [[expect.objectContaining({ kolom: 'indikator', lama: 'IK01', baru: 'PDN' })]]],
  ]);
});

test('baris target yang dihapus lalu diketik lagi adalah baris yang sama', async () => {
  const buku = await ruangPada('disetujui');
  const [lama] = await barisTabel(buku, 'target');
  await hapus(buku, 'target', 0);
  const kolom = ['indikator', 'periode', 'nilai', 'indikatorId'];
  const sel = ['IK01', '2026-TW1', 90, lama!['indikatorId'] as string];
  nilaiDari(
    await buku.terapkan([{ jenis: 'simpan', tabelId: 'target', kolom, baris: [{ id: 'baru', sel }] }]),
  );
  const { isi } = await banding(buku);
  expect(isi!.beda).toEqual([
    expect.objectContaining({
      lembar: 'Target',
      baris: [
        expect.objectContaining({
          jenis: 'diubah',
          kolom: [{ kolom: 'nilai', label: 'Target', tipe: 'angka', lama: 80, baru: 90 }],
        }),
      ],
    }),
  ]);
});

describe('yang tidak dapat dibandingkan', () => {
  test.each<[string, PermintaanBandingRencana, string, object]>([
    ['versi yang tidak ada', { lama: '1', baru: '7' }, 'versi-rencana-tidak-ada', { versi: 7, ada: [1, 2] }],
    ['versi yang sama', { lama: '2', baru: '02' }, 'versi-rencana-sama', { versi: 2, ada: [1, 2] }],
    ['sekarang dua kali', { lama: 'kini' }, 'versi-rencana-sama', { versi: 'kini', ada: [1, 2] }],
    ['bukan nomor', { lama: 'satu' }, 'versi-rencana-salah', { tertulis: 'satu', ada: [1, 2] }],
    ['nol koma', { lama: '1.5' }, 'versi-rencana-salah', { tertulis: '1.5', ada: [1, 2] }],
  ])('%s: disebut versi mana yang ada', async (_, permintaan, kode, params) => {
    const { isi, catatan } = await banding(await duaVersi(), permintaan);
    expect(isi).toBeUndefined();
    expect(catatan).toEqual([expect.objectContaining({ kode, params })]);
  });

  test('rencana yang belum pernah disetujui', async () => {
    const { isi, catatan } = await banding(await ruangPada('berencana'));
    expect(isi).toBeUndefined();
    expect(catatan.map(({ kode }) => kode)).toEqual(['rencana-belum-disetujui']);
  });

  test('versi yang disetujui sebelum isinya disimpan', async () => {
    const buku = await duaVersi();
    const bagian = (await barisTabel(buku, 'isi-panjang')).map(({ _id }) => _id as string);
    const milik = bagian.filter((id) => id.startsWith('rencana-1|'));
    expect(milik.length).toBeGreaterThan(0);
    nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'isi-panjang', id: milik }]));
    const { isi, catatan } = await banding(buku, { lama: '1', baru: '2' });
    expect(isi).toBeUndefined();
    expect(catatan).toMatchObject([{ kode: 'versi-rencana-tidak-tersimpan', params: { versi: 1 } }]);
    expect((await banding(buku, { lama: '2' })).isi).toBeDefined();
  });

  test('versi yang isinya diubah dengan tangan', async () => {
    const buku = await duaVersi();
    const [bagian] = (await barisTabel(buku, 'isi-panjang')).filter(({ _id }) =>
      (_id as string).startsWith('rencana-1|'),
    );
    const teks = (bagian!['teks'] as string).replace('"nilai":80', '"nilai":99');
    expect(teks).not.toBe(bagian!['teks']);
    const baris = [{ id: bagian!['_id'] as string, sel: [teks] }];
    nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'isi-panjang', kolom: ['teks'], baris }]));
    const { isi, catatan } = await banding(buku, { lama: '1', baru: '2' });
    expect(isi).toBeUndefined();
    expect(catatan.map(({ kode }) => kode)).toEqual(['isi-panjang-berubah', 'versi-rencana-rusak']);
  });
});
