import type { HasilDasbor } from '../../../src/application/dasbor/tipe';
import type { LembarBebas } from '../../../src/lembar/bebas/tipe';
import { barisDasbor } from '../../../src/sajian/dasbor/baris-dasbor';
import { sajikanBuatDasbor } from '../../../src/sajian/dasbor/dasbor';
import { lembarDasbor } from '../../../src/sajian/dasbor/lembar-dasbor';
import { bahasaDari } from '../../bangun/bahasa';
import { dasborContoh, diperbanyak } from '../../bangun/dasbor';

const { id } = bahasaDari;
const rapi = (teks: string): string => teks.replace(/\s/g, ' ');

let hasil: HasilDasbor;
beforeAll(async () => {
  hasil = await dasborContoh();
});

/** Texts of a sheet by row, cells left to right. */
const teks = ({ sel }: LembarBebas): string[] =>
  sel.flatMap(({ isi }) => (typeof isi === 'string' || typeof isi === 'number' ? [String(isi)] : []));

test('dibaca dari atas: judul, keadaan, keputusan yang diminta, yang tercapai, lalu daftarnya', () => {
  const baris = barisDasbor(sajikanBuatDasbor({ ...hasil, ditulis: ['Dasbor'] }, id), id).map(rapi);
  // By hand, DPU missing: IK01 2.410 of 2.200 million is met. Ceilings: DPU 2.000.000 of 3.500.000 = 57 %.
  expect(baris.slice(0, 7)).toEqual([
    'CAPAIAN KINERJA PBJ, Triwulan II 2026, Kota X',
    'Lembar Dasbor ditulis.',
    'Data per 30 Juni 2026 · Keadaan per 20 Juli 2026 · ANGKA SEMENTARA',
    'Keputusan yang diminta (3)',
    '  Putuskan indikator Triwulan I 2026: IK01, IK02, IK03',
    '  Kunci angka Triwulan II 2026',
    '  Tanda tangani permintaan data kedua: 1 OPD (DPU)',
  ]);
  expect(baris).toContain('Belum melapor: 1 dari 2 unit, pagu Rp 2 juta (57 %)');
  expect(baris.at(-1)).toBe(
    'Kelengkapan data 1 dari 2 unit, 43 % pagu · Rencana versi 1 · Dokumen kerja internal',
  );
});

test('lembar pertama, tidak terkunci, satu halaman lebar; halaman kedua mulai pada rinciannya', () => {
  const [lembar, data] = lembarDasbor(hasil);
  expect(lembar).toMatchObject({ id: 'dasbor', tempat: 'awal', visibilitas: 'tampak', dilindungi: false });
  const [mulai] = lembar!.cetak!.halaman!;
  const judul = lembar!.sel.find(({ alamat }) => alamat === `B${mulai}`);
  expect(judul?.isi).toBe('Rincian Triwulan II 2026');
  expect(data).toMatchObject({ id: 'data-dasbor', visibilitas: 'tersembunyi' });
  expect(lembar!.bagan!.map(({ bagan }) => bagan.jenis)).toEqual([
    'bertumpuk',
    'mendatar-bertumpuk',
    'mendatar-bertumpuk',
    'jadwal',
    'garis',
  ]);
});

test('angka bagan adalah angka pada lembar data', () => {
  const [lembar, data] = lembarDasbor(hasil);
  const isi = new Map(data!.sel.map(({ alamat, isi: nilai }) => [alamat, nilai]));
  for (const { bagan, sumber } of lembar!.bagan!) {
    const baris = Number(sumber.sel.slice(1));
    bagan.kategori.forEach((nama, k) => {
      expect(isi.get(`B${baris + 1 + k}`)).toBe(nama);
      expect(isi.get(`C${baris + 1 + k}`)).toBe(bagan.deret[0]!.nilai[k] ?? null);
    });
  }
});

test('bagan yang sama sepanjang tahun: deretnya tetap, apa pun statusnya', () => {
  const nama = (dari: HasilDasbor): string[] =>
    lembarDasbor(dari)[0]!.bagan!.map(({ bagan }) => bagan.deret.map((satu) => satu.nama).join('; '));
  const tanpaNilai = hasil.indikator.map((satu) => ({
    ...satu,
    capaian: {
      ...satu.capaian,
      capaian: {
        ...satu.capaian.capaian,
        skor: { jenis: 'tidak-dapat-dinilai' as const, sebab: 'realisasi-kosong' as const },
      },
    },
  }));
  expect(nama({ ...hasil, indikator: tanpaNilai })).toEqual(nama(hasil));
  expect(nama(hasil)[0]).toBe(
    'Tercapai / Mendekati target; Perlu perhatian; Jauh dari target; Data belum memadai; Target = 100',
  );
});

describe('banyak, panjang, atau tidak ada', () => {
  const banyak = (n: number): HasilDasbor => diperbanyak(hasil, n, 120);

  test('60 indikator dan 120 OPD: terburuk dahulu, dan berapa yang lain', () => {
    const [lembar] = lembarDasbor(banyak(60));
    expect(teks(lembar!)).toEqual(
      expect.arrayContaining(['dan 48 lainnya', 'dan 108 lainnya', 'dan 80 lainnya']),
    );
    const status = lembar!.bagan!.find(({ bagan }) => bagan.id === 'dasbor-status-unit')!;
    expect(status.bagan.kategori).toHaveLength(12);
    // A table for each 24 indicators.
    expect(teks(lembar!).filter((satu) => satu === 'OPD')).toHaveLength(4);
  });

  test('nama 300 huruf dipotong, dengan tanda bahwa masih ada lanjutannya', () => {
    const panjang = teks(lembarDasbor(banyak(1))[0]!).filter((satu) => satu.startsWith('NNN'));
    expect(panjang).toHaveLength(1);
    expect(panjang[0]).toMatch(/^N{119}… \(/);
  });

  test('tanpa indikator, tanpa OPD, tanpa aksi: dikatakan, tanpa bagan kosong', () => {
    const [lembar] = lembarDasbor({
      ...hasil,
      ...{ indikator: [], tercapai: 0, sebelum: undefined, pengaruh: [], perUnit: [], opd: [], aksi: [] },
      ...{ belumMelapor: [], unit: 0, pagu: 0, diminta: [] },
    });
    expect(teks(lembar!)).toEqual(
      expect.arrayContaining([
        'Keputusan yang diminta: tidak ada',
        'Tidak ada indikator yang dinilai pada periode ini',
        'Belum tercapai: tidak ada',
        'Rencana tidak meminta angka per OPD.',
      ]),
    );
    expect(lembar!.bagan!.map(({ bagan }) => bagan.id)).toEqual(['dasbor-pengembalian', 'dasbor-tren']);
  });
});
