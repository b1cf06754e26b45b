import { rekomendasi } from '../../../src/application/analisis/rekomendasi';
import { alurSop } from '../../../src/application/alur/alur-sop';
import { putuskan } from '../../../src/application/keputusan/putuskan';
import type { PermintaanPutuskan } from '../../../src/application/keputusan/tipe';
import type { Workbook } from '../../../src/application/ports/workbook';
import { rencanaBerlaku } from '../../../src/application/ruang-kerja/rencana-berlaku';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import { kunciAngka } from '../../bangun/keputusan';
import { ketik } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, kumpulkan, nilaiDari, sebar } from '../../bangun/ruang-kerja';
import { serialDari } from '../../../src/domain/umum/tanggal';
import { tgl } from '../../bangun/tanggal';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';

jest.setTimeout(60_000);

const P = '2026-TW1';
const usul = async (buku: Workbook, uraian: string, lain: object = {}) =>
  isiDari(
    await rekomendasi(
      buku,
      lingkunganUji(`usul-${uraian}`, '2026-04-10'),
      {
        ...{ periode: P, indikator: 'IK01', uraian, 'penanggung-jawab': 'Kabid', oleh: 'Ani' },
        ...{ opd: 'DPU', tenggat: '30 Juni 2026', hasil: 'Kontrak PDN', ...lain },
      },
      () => ({ uraian: '', hasil: '' }),
    ),
  );

async function berekomendasi(...uraian: readonly string[]): Promise<Workbook> {
  const buku = await ruangTerkompilasi();
  await kunciAngka(buku, P);
  for (const satu of uraian) await usul(buku, satu);
  return buku;
}

const setuju = (buku: Workbook, pilihan?: readonly string[], lain: Partial<PermintaanPutuskan> = {}) =>
  putuskan(buku, lingkunganUji(`rapat-${++ke}`, '2026-04-20'), {
    ...{ periode: P, dicatat: 'Budi', nomor: '027/5' },
    rapat: {
      cara: 'satu',
      butir: [
        {
          indikator: 'IK01',
          cabang: 'setujui-rekomendasi',
          ...(pilihan === undefined ? {} : { rekomendasi: pilihan }),
        },
      ],
    },
    ...lain,
  });
let ke = 0;

test('rekomendasi yang disetujui menjadi aksi rencana, dan rapatnya persetujuan versi berikutnya', async () => {
  const buku = await berekomendasi('Pakai produk dalam negeri');
  const hasil = isiDari(await setuju(buku));
  expect(hasil.dilakukan).toMatchObject({
    keputusan: [{ kode: 'KEP-001', cabang: 'setujui-rekomendasi' }],
    aksi: [{ kode: 'TL-001' }],
    versiRencana: 2,
  });
  const aksi = await barisTabel(buku, 'aksi');
  expect(aksi.map(({ kode }) => kode)).toEqual(['RA1', 'RA2', 'TL-001']);
  expect(aksi[2]).toMatchObject({
    indikator: 'IK01',
    uraian: 'Pakai produk dalam negeri',
    penanggungJawab: 'Kabid',
    opd: 'DPU',
    mulai: serialDari(tgl('2026-04-20')),
    selesai: serialDari(tgl('2026-06-30')),
    keluaran: 'Kontrak PDN',
    status: 'Belum dimulai',
  });
  expect((await barisTabel(buku, 'persetujuan')).at(-1)).toMatchObject({
    versi: 2,
    oleh: 'Kepala UKPBJ',
    nomor: '027/5',
    tanggal: serialDari(tgl('2026-04-20')),
    alasan: 'Rekomendasi disetujui: REK-001',
  });
  expect((await barisTabel(buku, 'rekomendasi'))[0]).toMatchObject({
    keputusan: 'KEP-001',
    aksi: 'TL-001',
    status: 'Belum ditindaklanjuti',
  });
  // The plan in force is the one with the action.
  expect(rencanaBerlaku(nilaiDari(await muatRuangKerja(buku)).data)).toMatchObject({
    persetujuan: { versi: 2 },
  });
});

test('template berikutnya unit itu memuat rekomendasinya, unit lain tidak; yang kembali diterima', async () => {
  const buku = await berekomendasi('Pakai produk dalam negeri');
  isiDari(await setuju(buku));
  const template = await sebar(buku, '2026-TW2');
  const dpu = BerkasKembali.dari(template.get('DPU')!);
  const { baris } = dpu.pada('Rekomendasi');
  const isi = baris.flat().filter((sel) => sel !== null && sel !== '');
  expect(isi).toEqual(
    expect.arrayContaining(['REK-001', 'TL-001', 'Pakai produk dalam negeri', 'Kontrak PDN']),
  );
  expect(isi).toContain('Belum ditindaklanjuti');
  const dinkes = BerkasKembali.dari(template.get('DINKES')!);
  expect(() => dinkes.pada('Rekomendasi')).toThrow();
  dpu.tulis('Data OPD', 'DPU', 'belanja_pbj', 2_500_000);
  const kembali = isiDari(await kumpulkan(buku, [['dpu.xlsx', await dpu.bytes()]]));
  expect(kembali.berkas[0]!.status).toBe('diterima-dengan-catatan');
  expect(kembali.berkas[0]!.catatan.map(({ kode }) => kode)).toEqual([
    'pernyataan-kosong',
    'tanggal-berkas-dilewati',
  ]);
});

test('template yang beredar sebelum rapat tetap diterima', async () => {
  const buku = await berekomendasi('Pakai produk dalam negeri');
  const template = await sebar(buku, '2026-TW2', ['DPU']);
  isiDari(await setuju(buku));
  const dpu = BerkasKembali.dari(template.get('DPU')!);
  dpu.tulis('Data OPD', 'DPU', 'belanja_pbj', 2_500_000);
  const { berkas } = isiDari(await kumpulkan(buku, [['dpu.xlsx', await dpu.bytes()]]));
  expect(berkas[0]!.status).toBe('diterima-dengan-catatan');
  expect(berkas[0]!.catatan.map(({ kode }) => kode)).toContain('template-versi-dahulu');
});

test('tanpa rekomendasi ditolak; dari beberapa disebut yang mana; yang asing disebut', async () => {
  const kosong = await setuju(await berekomendasi());
  expect(nilaiDari(kosong).catatan).toMatchObject([
    { kode: 'keputusan-tanpa-rekomendasi', lokasi: { kode: 'IK01' }, params: { pilihan: [] } },
  ]);
  const buku = await berekomendasi('satu', 'dua');
  expect(nilaiDari(await setuju(buku)).catatan).toMatchObject([
    { kode: 'keputusan-tanpa-rekomendasi', params: { pilihan: ['REK-001', 'REK-002'] } },
  ]);
  expect(kodeCatatan(await setuju(buku, ['REK-009', 'REK-001']))).toEqual([
    'keputusan-rekomendasi-tidak-dikenal',
  ]);
  expect(await barisTabel(buku, 'persetujuan')).toHaveLength(1);
  isiDari(await setuju(buku, ['rek-002']));
  expect((await barisTabel(buku, 'rekomendasi')).map(({ aksi }) => aksi)).toEqual([null, 'TL-001']);
});

test('tenggat sebelum rapat, dan rencana yang berubah sesudah disetujui, menahannya', async () => {
  const buku = await berekomendasi('satu');
  const [rek] = await barisTabel(buku, 'rekomendasi');
  await ketik(buku, 'rekomendasi', rek!['_id'] as string, 'tenggat', serialDari(tgl('2026-04-19')));
  expect(nilaiDari(await setuju(buku)).catatan).toMatchObject([
    { kode: 'keputusan-rekomendasi-tenggat', params: { rekomendasi: 'REK-001', tenggat: tgl('2026-04-19') } },
  ]);
  await ketik(buku, 'rekomendasi', rek!['_id'] as string, 'tenggat', serialDari(tgl('2026-06-30')));
  const [aksi] = await barisTabel(buku, 'aksi');
  await ketik(buku, 'aksi', aksi!['_id'] as string, 'keluaran', 'Lain');
  expect(kodeCatatan(await setuju(buku))).toEqual(['rencana-berubah']);
  expect(await barisTabel(buku, 'keputusan')).toEqual([]);
});

test('aksi yang dihapus dari lembar disebut; keputusan yang dibatalkan meninggalkan aksinya, dan tidak membuat yang kedua', async () => {
  const buku = await berekomendasi('satu');
  isiDari(await setuju(buku));
  const batal = await putuskan(buku, lingkunganUji('batal', '2026-04-21'), {
    ...{ periode: P, dicatat: 'Budi' },
    rapat: { batal: 'IK01', alasan: 'notula diganti' },
  });
  expect(nilaiDari(batal).catatan).toMatchObject([
    { kode: 'keputusan-aksi-tetap', params: { aksi: ['TL-001'] } },
  ]);
  const lagi = isiDari(await setuju(buku));
  expect(lagi.dilakukan).toMatchObject({ aksi: [], versiRencana: null });
  expect((await barisTabel(buku, 'rekomendasi'))[0]).toMatchObject({ keputusan: 'KEP-002', aksi: 'TL-001' });
  const aksi = (await barisTabel(buku, 'aksi')).find(({ kode }) => kode === 'TL-001')!;
  nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'aksi', id: [aksi['_id'] as string] }]));
  const catatan = nilaiDari(await alurSop(buku, tgl('2026-04-21'))).catatan;
  expect(catatan.find(({ kode }) => kode === 'keputusan-aksi-hilang')).toMatchObject({
    lokasi: { lembar: 'Rekomendasi', kolom: 'Kode aksi' },
    params: { rekomendasi: 'REK-001', aksi: 'TL-001', keputusan: 'KEP-002' },
  });
});
