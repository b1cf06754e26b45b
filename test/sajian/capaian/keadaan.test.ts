import type { HasilCapaian } from '../../../src/application/capaian/capaian';
import type { HasilRincian } from '../../../src/application/capaian/rincian';
import { barisCapaian } from '../../../src/application/kompilasi/baris-capaian';
import { cetakCapaian } from '../../../src/cli/cetak/capaian';
import {
  daftarJenisKeadaan,
  gabungkanKeadaan,
  sifatKeadaan,
  tandaiUsang,
  type JenisKeadaan,
  type KeadaanAngka,
} from '../../../src/domain/capaian/keadaan-angka';
import { akhirPeriode, periodePasti } from '../../../src/domain/kalender/periode';
import { barisRincian } from '../../../src/sajian/capaian/baris-rincian';
import { sajikanCapaian } from '../../../src/sajian/capaian/capaian';
import { sajikanRincian } from '../../../src/sajian/capaian/rincian';
import { capaianJson } from '../../../src/sajian/json/capaian';
import { rincianJson } from '../../../src/sajian/json/rincian';
import { sajikanCapaianBerubah } from '../../../src/sajian/kompilasi/capaian-berubah';
import { penulisLembar } from '../../../src/sajian/penulis-lembar';
import { bahasaDari } from '../../bangun/bahasa';
import { perhitungan, transaksi } from '../../bangun/perhitungan';
import { indikator, opd, target } from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

/** One of each kind, with its label in both languages. A kind that has none here does not compile. */
const contoh: { readonly [J in JenisKeadaan]: readonly [KeadaanAngka & { jenis: J }, string, string] } = {
  'rencana-draf': [
    { jenis: 'rencana-draf', versi: 2, tanggal: tgl('2026-01-20') },
    'Rencana berubah sejak disetujui',
    'Plan changed since approval',
  ],
  'potret-rusak': [
    { jenis: 'potret-rusak', versi: 0 },
    'Angka yang dikunci tidak terbaca',
    'Locked figure cannot be read',
  ],
  'perlu-dihitung-ulang': [
    { jenis: 'perlu-dihitung-ulang' },
    'Perlu dihitung ulang',
    'Needs calculating again',
  ],
  'baris-diubah': [
    { jenis: 'baris-diubah', baris: 1200 },
    '1.200 baris diubah tanpa Koreksi UKPBJ',
    '1,200 rows edited without Koreksi UKPBJ',
  ],
  'baris-dihapus': [{ jenis: 'baris-dihapus', baris: 1 }, '1 baris dihapus', '1 row deleted'],
  'kelengkapan-rendah': [{ jenis: 'kelengkapan-rendah' }, 'Kelengkapan data rendah', 'Data incomplete'],
  'kelengkapan-bawaan': [
    { jenis: 'kelengkapan-bawaan', kode: ['IK02', 'IK03'] },
    'Kelengkapan data rendah pada IK02, IK03',
    'Data incomplete for IK02, IK03',
  ],
  'dipantau-di-bawah-target': [
    { jenis: 'dipantau-di-bawah-target', kode: 'KEP-001' },
    'Di bawah target sesudah ditetapkan tercapai',
    'Below target after it was declared reached',
  ],
  dipantau: [
    { jenis: 'dipantau', status: 'tercapai', kode: 'KEP-001', periode: '2026-TW1' },
    'Dipantau',
    'Watched',
  ],
  'berubah-sejak-dikunci': [
    { jenis: 'berubah-sejak-dikunci' },
    'Data berubah sejak dikunci',
    'Data changed since locked',
  ],
  'tanpa-batas-tanggal': [
    { jenis: 'tanpa-batas-tanggal' },
    'Tidak dibatasi tanggal data',
    'Not bounded by the data date',
  ],
  'periode-hilang': [
    { jenis: 'periode-hilang', periode: ['2026-TW2', '2026-TW4'], cara: 'jumlah' },
    'Tanpa Triwulan II 2026, Triwulan IV 2026',
    'Without Quarter II 2026, Quarter IV 2026',
  ],
  'posisi-terdahulu': [
    { jenis: 'posisi-terdahulu', unit: 2, periode: '2026-TW4' },
    '2 unit menurut laporan terdahulu',
    '2 units as last reported',
  ],
  'target-periode-terakhir': [
    { jenis: 'target-periode-terakhir', periode: '2026-TW2' },
    'Target Triwulan II 2026',
    'Target of Quarter II 2026',
  ],
  'nol-tanpa-penyebut': [
    { jenis: 'nol-tanpa-penyebut' },
    'Unit yang diam tidak mengurangi angka',
    'Silent units cost nothing',
  ],
  'keadaan-bawaan': [
    { jenis: 'keadaan-bawaan', kode: ['IK02'] },
    'Lihat catatan IK02',
    'See the notes of IK02',
  ],
  'sesudah-tanggal-data': [
    { jenis: 'sesudah-tanggal-data', baris: 4 },
    '4 baris sesudah tanggal data',
    '4 rows after the data date',
  ],
  dikoreksi: [{ jenis: 'dikoreksi', baris: 1 }, '1 baris dikoreksi UKPBJ', '1 row corrected by UKPBJ'],
  sementara: [{ jenis: 'sementara' }, 'Angka sementara', 'Provisional figure'],
  tetap: [{ jenis: 'tetap' }, 'Angka tetap', 'Final figure'],
  perbaikan: [{ jenis: 'perbaikan', ke: 1 }, 'Perbaikan ke-1', 'Correction 1'],
};

const periode = periodePasti('2026-TW1');

/** IK01: 60 of 100 against a target of 80, in this state. */
function angka(satu: KeadaanAngka) {
  const [hasil] = perhitungan({
    indikator: [indikator()],
    unit: ['A'],
    data: [transaksi({ id: '1' }, { nilai_kontrak: 100, nilai_pdn: 60 })],
    rencana: { target: [target()] },
  }).semua();
  return { ...hasil!, keadaan: gabungkanKeadaan(hasil!.keadaan, [satu]) };
}

const hasilCapaian = (satu: KeadaanAngka): HasilCapaian => ({
  periode,
  perTanggal: akhirPeriode(periode),
  capaian: [angka(satu)],
  keadaan: sifatKeadaan[satu.jenis].milik === 'periode' ? [satu] : [],
  belumWaktunya: [],
  terkompilasi: [],
  belumMelapor: [],
  opd: [opd({ kode: 'A' })],
  area: [],
  desimal: 2,
  usang: false,
  kunci: undefined,
  kode: (id) => id,
  baseline: () => undefined,
  setahun: () => undefined,
  tren: () => undefined,
});

const hasilRincian = (satu: KeadaanAngka): HasilRincian => ({
  capaian: angka(satu),
  rincian: { agregat: [], rujukan: [] },
  perTanggal: akhirPeriode(periode),
  desimal: 2,
  usang: false,
  terkunci: undefined,
  belumWaktunya: false,
  asal: () => undefined,
  baris: () => undefined,
  opd: [],
  periode,
  kode: (id) => id,
});

describe.each(daftarJenisKeadaan)('%s', (jenis) => {
  const [satu, id, en] = contoh[jenis];

  test('pada lembar Capaian', () => {
    const baris = barisCapaian('2026-TW1', akhirPeriode(periode), angka(satu), 2, penulisLembar);
    expect(baris.keadaan).toBe(id);
  });

  test('pada panel: sekali untuk periode, atau pada angkanya', () => {
    const sajian = sajikanCapaian(hasilCapaian(satu), bahasaDari.id);
    const label = { jenis, label: id, arti: expect.stringMatching(/\.$/) as string };
    expect(sajian.kelompok[0]!.indikator[0]!.keadaan).toMatchObject([label]);
    expect(sajian.keadaan).toMatchObject(sifatKeadaan[jenis].milik === 'periode' ? [label] : []);
    expect(sajikanRincian(hasilRincian(satu), bahasaDari.id).indikator.keadaan).toMatchObject([label]);
  });

  test('pada baris perintah, dalam kedua bahasa', () => {
    for (const [kode, kata] of [
      ['id', id],
      ['en', en],
    ] as const) {
      const bahasa = bahasaDari[kode];
      expect(cetakCapaian(hasilCapaian(satu), bahasa, '', '').join('\n')).toContain(kata);
      expect(barisRincian(sajikanRincian(hasilRincian(satu), bahasa), bahasa).join('\n')).toContain(kata);
    }
  });

  test('pada JSON, dengan parameternya', () => {
    const tertulis = jenis === 'rencana-draf' ? { ...satu, tanggal: '2026-01-20' } : satu;
    expect(capaianJson(hasilCapaian(satu))).toMatchObject({ capaian: [{ keadaan: [tertulis] }] });
    expect(rincianJson(hasilRincian(satu))).toMatchObject({ keadaan: [tertulis] });
  });

  test('pada pratinjau kompilasi bila milik angkanya', () => {
    const { nilai } = sajikanCapaianBerubah(
      [
        {
          indikator: 'IK01',
          nama: 'Belanja',
          satuan: '%',
          lingkup: 'Seluruh OPD',
          kodeLingkup: null,
          baru: { nilai: 60, status: 'Kurang' },
          keadaan: [satu],
        },
      ],
      bahasaDari.id,
    );
    const milikAngka = sifatKeadaan[jenis].milik === 'angka';
    expect(nilai[0]!.keadaan).toMatchObject(milikAngka ? [{ label: id }] : []);
  });
});

test('urutan: yang paling perlu diketahui lebih dulu, setiap jenis sekali', () => {
  const semua = daftarJenisKeadaan.map((jenis) => contoh[jenis][0]);
  expect(gabungkanKeadaan(semua.toReversed(), semua)).toEqual(semua);
  const berat = semua.map(({ jenis }) => sifatKeadaan[jenis].berat);
  expect(berat.lastIndexOf('peringatan')).toBeLessThan(berat.indexOf('info'));
});

describe('tanda perlu dihitung ulang pada sel', () => {
  test.each([
    ['', true, 'Perlu dihitung ulang'],
    ['', false, ''],
    ['Perlu dihitung ulang', false, ''],
    ['Angka sementara', true, 'Perlu dihitung ulang; Angka sementara'],
    [
      'Perlu dihitung ulang; Kelengkapan data rendah; Angka sementara',
      false,
      'Kelengkapan data rendah; Angka sementara',
    ],
    ['Perlu dihitung ulang; Angka sementara', true, 'Perlu dihitung ulang; Angka sementara'],
  ])('%j %s', (sel, usang, menjadi) => {
    expect(tandaiUsang(sel, usang)).toBe(menjadi);
  });
});

test('kelengkapan data berbahasa Inggris: satu baris bukan "1 rows"', () => {
  const { sesudah } = bahasaDari.en.teks.sajian.capaian.kelengkapan;
  expect([sesudah('1'), sesudah('4')]).toEqual(['1 row after the data date', '4 rows after the data date']);
});
