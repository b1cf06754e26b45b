import { tandaiLangkah } from '../../../../src/application/alur/tandai';
import type { Workbook } from '../../../../src/application/ports/workbook';
import { setujui, type PermintaanSetujui } from '../../../../src/application/setujui';
import { lingkunganUji } from '../../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari, ruangPada } from '../../../bangun/ruang-kerja';
import { tgl } from '../../../bangun/tanggal';

const ubahSel = async (buku: Workbook, tabelId: string, kolom: string, nilai: string | number, ke = 0) => {
  const id = (await barisTabel(buku, tabelId))[ke]!['_id'] as string;
  nilaiDari(
    await buku.terapkan([{ jenis: 'simpan', tabelId, kolom: [kolom], baris: [{ id, sel: [nilai] }] }]),
  );
};
let urutan = 0;
const ajukan = (buku: Workbook, isi: Partial<PermintaanSetujui> = {}, hari = '2026-04-01') =>
  setujui(buku, lingkunganUji(`p${++urutan}`, hari), { oleh: 'Kepala', nomor: '027/2', ...isi });

describe('alasan', () => {
  test('target yang disetujui berubah: disebut satu per satu, dan tidak ada yang ditulis', async () => {
    const buku = await ruangPada('disetujui');
    await ubahSel(buku, 'target', 'nilai', 85); // IK01, 2026-TW1: 80
    await ubahSel(buku, 'target', 'batasAtas', 120, 1); // IK02, 2026-TW1: 90–110
    const awal = buku.potretSemua();
    const { isi, catatan } = nilaiDari(await ajukan(buku, { alasan: '  ' }));
    expect(isi).toBeUndefined();
    expect(catatan).toContainEqual(
      expect.objectContaining({
        kode: 'persetujuan-tanpa-alasan',
        params: {
          versi: 1,
          target: [
            { indikator: 'IK01', periode: '2026-TW1', opd: null, lama: [80], baru: [85] },
            { indikator: 'IK02', periode: '2026-TW1', opd: null, lama: [90, 110], baru: [90, 120] },
          ],
          lain: 0,
        },
      }),
    );
    expect(buku.potretSemua()).toEqual(awal);
  });

  test('yang bukan target boleh disetujui tanpa alasan; alasannya tersimpan bila diberikan', async () => {
    const buku = await ruangPada('disetujui');
    await ubahSel(buku, 'tujuan', 'pernyataan', 'lain');
    expect(isiDari(await ajukan(buku)).versi).toBe(2);
    await ubahSel(buku, 'tujuan', 'pernyataan', 'lain lagi');
    expect(isiDari(await ajukan(buku, { alasan: ' Arahan Sekda ' })).versi).toBe(3);
    const alasan = (await barisTabel(buku, 'persetujuan')).map((satu) => satu['alasan']);
    expect(alasan).toEqual([null, null, 'Arahan Sekda']);
    expect((await barisTabel(buku, 'riwayat')).at(-1)?.['ringkasan']).toBe(
      'Versi 3, 027/2, oleh Kepala. Alasan: Arahan Sekda',
    );
  });

  test('versi lama yang diubah dengan tangan: alasan tetap diminta', async () => {
    const buku = await ruangPada('disetujui');
    await ubahSel(buku, 'isi-panjang', 'teks', '{}');
    await ubahSel(buku, 'target', 'nilai', 85);
    expect(kodeCatatan(await ajukan(buku))).toContain('persetujuan-tanpa-alasan-rusak');
    expect(isiDari(await ajukan(buku, { alasan: 'APBD' })).versi).toBe(2);
  });

  test('versi lama yang tidak tersimpan: tidak diketahui, dan tidak diminta', async () => {
    const buku = await ruangPada('disetujui');
    nilaiDari(await buku.terapkan([{ jenis: 'ganti', tabelId: 'isi-panjang', kolom: ['isiId'], baris: [] }]));
    await ubahSel(buku, 'target', 'nilai', 85);
    expect(isiDari(await ajukan(buku)).versi).toBe(2);
  });
});

describe('tanggal', () => {
  test('dokumen yang bertanggal sebelum hari ini tercatat dengan tanggalnya', async () => {
    const buku = await ruangPada('berdata');
    isiDari(await ajukan(buku, { tanggal: tgl('2026-01-30') }));
    // 30 January 2026: 31 March is 46112, 60 days before it
    expect((await barisTabel(buku, 'persetujuan'))[0]).toMatchObject({ tanggal: 46_052 });
  });

  test('besok ditolak', async () => {
    const hasil = await ajukan(await ruangPada('berdata'), { tanggal: tgl('2026-04-02') });
    expect(kodeCatatan(hasil)).toContain('persetujuan-di-depan');
    expect(nilaiDari(hasil).isi).toBeUndefined();
  });

  test('sebelum versi sebelumnya ditolak', async () => {
    const buku = await ruangPada('disetujui'); // 1 April 2026
    await ubahSel(buku, 'tujuan', 'pernyataan', 'lain');
    const hasil = await ajukan(buku, { tanggal: tgl('2026-03-31') });
    expect(nilaiDari(hasil).catatan).toContainEqual(
      expect.objectContaining({
        kode: 'persetujuan-sebelum-versi',
        params: { tanggal: tgl('2026-03-31'), versi: 1, disetujui: tgl('2026-04-01') },
      }),
    );
  });

  test('sebelum rencananya dipresentasikan (langkah 6) ditolak', async () => {
    const buku = await ruangPada('berdata');
    const enam = { nomor: 6, oleh: 'Tim', tanggal: tgl('2026-04-08'), butir: ['2-k2'] };
    isiDari(await tandaiLangkah(buku, lingkunganUji('enam', '2026-04-08'), enam));
    const hasil = await ajukan(buku, { tanggal: tgl('2026-04-07') }, '2026-04-10');
    expect(nilaiDari(hasil).catatan).toContainEqual(
      expect.objectContaining({
        kode: 'persetujuan-sebelum-presentasi',
        params: { tanggal: tgl('2026-04-07'), presentasi: tgl('2026-04-08') },
      }),
    );
    expect(isiDari(await ajukan(buku, { tanggal: tgl('2026-04-08') }, '2026-04-10')).versi).toBe(1);
  });
});
