import {
  aturanCapaianBawaan,
  aturanUntukPolarisasi,
  batasSkorBawaan,
} from '../../../src/domain/capaian/aturan-bawaan';
import { periksaAturanCapaian, periksaSkala } from '../../../src/domain/capaian/periksa-aturan';
import { periksaTarget } from '../../../src/domain/capaian/periksa-target';
import { skalaTigaWarna } from '../../../src/domain/capaian/skala-status';
import { skalaPermendagri86 } from './skala-permendagri';
import { labelPolarisasi, type Polarisasi, type Sifat } from '../../../src/domain/rencana/atribut-indikator';
import type { AturanCapaian, NilaiTarget, SkalaStatus } from '../../../src/domain/rencana/aturan-capaian';
import { pesanCapaian as pesanEn } from '../../../src/teks/en/catatan/capaian';
import { pesanCapaian as pesanId } from '../../../src/teks/id/catatan/capaian';
import { tulis as tulisEn } from '../../../src/teks/en/tulis';
import { tulis as tulisId } from '../../../src/teks/id/tulis';

const batas = batasSkorBawaan;
const kode = (daftar: readonly { readonly kode: string }[]) => daftar.map((catatan) => catatan.kode);

describe('aturan capaian', () => {
  const periksa = (polarisasi: Polarisasi, aturanCapaian: AturanCapaian, ambangStatus?: SkalaStatus) =>
    periksaAturanCapaian({
      kode: 'IK01',
      polarisasi,
      aturanCapaian,
      ...(ambangStatus ? { ambangStatus } : {}),
    });

  test('aturan bawaan setiap polarisasi cocok, dan menjadi pilihan pertama', () => {
    for (const polarisasi of Object.keys(labelPolarisasi) as Polarisasi[]) {
      const aturan = aturanCapaianBawaan(polarisasi);
      expect(periksa(polarisasi, aturan)).toEqual([]);
      expect(aturanUntukPolarisasi[polarisasi][0]).toBe(aturan.jenis);
    }
  });

  test('aturan R ÷ T untuk makin rendah adalah galat yang menyebut pilihannya', () => {
    expect(periksa('makin-rendah', { jenis: 'makin-tinggi', batas })).toEqual([
      {
        kode: 'aturan-capaian-tidak-sesuai-polarisasi',
        tingkat: 'galat',
        akibat: 'menahan-rencana',
        lokasi: { kode: 'IK01' },
        params: {
          aturan: 'makin-tinggi',
          polarisasi: 'makin-rendah',
          pilihan: ['makin-rendah-selisih', 'makin-rendah-rasio', 'tabel-pita'],
        },
      },
    ]);
  });

  test('semua catatan satu indikator keluar sekaligus', () => {
    const aturan: AturanCapaian = {
      jenis: 'tabel-pita',
      batas: { bawah: 120, atas: 0 },
      pita: [
        { mulai: 5, poin: 0 },
        { mulai: 5, poin: 0 },
      ],
    };
    const skala: SkalaStatus = {
      id: 's',
      nama: 's',
      jenjang: [
        { mulai: 70, label: 'B', warna: 'hijau' },
        { mulai: 0, label: 'A', warna: 'merah' },
      ],
    };
    expect(kode(periksa('makin-tinggi', aturan, skala))).toEqual([
      'batas-skor-terbalik',
      'pita-tanpa-poin',
      'pita-tidak-urut',
      'jenjang-status-tidak-urut',
    ]);
  });

  test('skala yang urut dari nol tidak bercatatan', () => {
    for (const skala of [skalaTigaWarna, skalaPermendagri86]) expect(periksaSkala(skala)).toEqual([]);
  });
});

describe('target', () => {
  const titik = (nilai: number): NilaiTarget => ({ jenis: 'titik', nilai });
  const ik = (satuan: string, sifat: Sifat, polarisasi: Polarisasi = 'makin-tinggi') => ({
    kode: 'IK01',
    satuan,
    sifat,
    polarisasi,
    aturanCapaian: aturanCapaianBawaan(polarisasi),
  });
  const triwulan = (nilai: readonly (number | undefined)[], tahun: number | undefined) => ({
    perPeriode: nilai.map((n, i) => ({
      periode: `2026-TW${i + 1}`,
      target: n === undefined ? undefined : titik(n),
    })),
    tahun: { periode: '2026', target: tahun === undefined ? undefined : titik(tahun) },
  });

  test.each([
    ['jumlah naik sampai target tahun', 'paket', 'kumulatif', [10, 20, 20, 40], 40, []],
    ['jumlah menurun', 'paket', 'kumulatif', [10, 5, 20, 40], 40, ['target-kumulatif-menurun']],
    [
      'menurun melompati periode kosong',
      'Rp',
      'kumulatif',
      [10, undefined, 5, 40],
      40,
      ['target-kumulatif-menurun'],
    ],
    ['persen boleh menurun', '%', 'kumulatif', [95, 90, 90, 90], 90, []],
    [
      'akhir berbeda dari tahun',
      'paket',
      'kumulatif',
      [10, 20, 30, 40],
      50,
      ['target-akhir-beda-dari-tahun'],
    ],
    [
      'persen pun berakhir pada target tahun',
      '%',
      'kumulatif',
      [80, 80, 85, 85],
      90,
      ['target-akhir-beda-dari-tahun'],
    ],
    ['periodik bebas', 'paket', 'periodik', [40, 10, 5, 1], 100, []],
    ['yang kosong bukan urusan pemeriksaan ini', 'paket', 'kumulatif', [10, 20, 30, undefined], 40, []],
    ['tahun kosong', 'paket', 'kumulatif', [10, 20, 30, 40], undefined, []],
    ['nol pada makin tinggi', '%', 'periodik', [0, 50, 50, 50], 50, ['target-nol']],
    ['negatif', '%', 'periodik', [-1, 50, 50, 50], 50, ['target-negatif']],
  ] as const)('%s', (_, satuan, sifat, nilai, tahun, harapan) => {
    expect(kode(periksaTarget(ik(satuan, sifat), triwulan(nilai, tahun)))).toEqual(harapan);
  });

  test('target nol pada makin rendah dapat dinilai, jadi bukan catatan', () => {
    expect(periksaTarget(ik('%', 'periodik', 'makin-rendah'), triwulan([0, 0, 0, 0], 0))).toEqual([]);
  });

  test.each([
    ['dalam-rentang', 90, 110, []],
    ['dalam-rentang', 110, 90, ['rentang-target-terbalik']],
    ['makin-tinggi', 90, 110, ['target-harus-satu-nilai']],
  ] as const)('rentang pada %s: %d–%d', (polarisasi, bawah, atas, harapan) => {
    const target = { jenis: 'rentang', bawah, atas } as const;
    const isi = { perPeriode: [], tahun: { periode: '2026', target } };
    expect(kode(periksaTarget(ik('%', 'kumulatif', polarisasi), isi))).toEqual(harapan);
  });

  test('target dalam rentang boleh negatif', () => {
    expect(periksaTarget(ik('%', 'periodik', 'dalam-rentang'), triwulan([-5], 0))).toEqual([]);
  });
});

describe('pesan', () => {
  const params = { periode: '2026-TW2', nilai: 1005, periodeSebelum: '2026-TW1', nilaiSebelum: 1010 };

  test('menyebut yang salah dan yang harus dilakukan, dengan angka menurut bahasanya', () => {
    expect(pesanId['target-kumulatif-menurun'](params, tulisId)).toBe(
      'Target kumulatif Triwulan II 2026 (1.005) lebih kecil daripada Triwulan I 2026 (1.010). Isi target sejak 1 Januari sampai akhir periode, jadi tidak pernah menurun.',
    );
    expect(pesanEn['target-kumulatif-menurun'](params, tulisEn)).toContain(
      'Quarter II 2026 (1,005) is below that of Quarter I 2026 (1,010)',
    );
  });

  test('aturan yang salah menyebut semua pilihan', () => {
    const teks = pesanId['aturan-capaian-tidak-sesuai-polarisasi'](
      { aturan: 'makin-tinggi', polarisasi: 'makin-rendah', pilihan: aturanUntukPolarisasi['makin-rendah'] },
      tulisId,
    );
    expect(teks).toContain('"(2T − R) ÷ T × 100"; "T ÷ R × 100"');
  });
});
