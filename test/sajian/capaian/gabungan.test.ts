import type { HasilCapaian } from '../../../src/application/capaian/capaian';
import { cetakCapaian } from '../../../src/cli/cetak/capaian';
import { akhirPeriode, periodeDari } from '../../../src/domain/kalender/periode';
import { sajikanCapaian } from '../../../src/sajian/capaian/capaian';
import { capaianJson } from '../../../src/sajian/json/capaian';
import { bahasaDari } from '../../bangun/bahasa';
import { perhitungan, transaksi } from '../../bangun/perhitungan';
import { indikator, opd, target } from '../../bangun/rencana';

/**
 * IK01 60 % of a target of 80: score 75, weight 1. IK02 the mean HPS of the one row of two that has one, 200 of a target of
 * 100: score 120 on half the rows, weight 3. IK03 2 of 4: score 50, weight 0. IK04 has no target.
 */
function hasil(bobot: Readonly<Record<string, number>> = {}): HasilCapaian {
  const lingkupEvaluasi = ['seluruh', 'opd'] as const;
  const daftar = [
    indikator({ lingkupEvaluasi, bobot: bobot['IK01'] ?? 1 }),
    indikator({ id: 'ik-2', kode: 'IK02', rumus: 'rata(hps)', bobot: 3, lingkupEvaluasi }),
    indikator({ id: 'ik-3', kode: 'IK03', rumus: 'cacah(nilai_kontrak > 0)', bobot: 0, lingkupEvaluasi }),
    indikator({ id: 'ik-4', kode: 'IK04', rumus: 'cacah(nilai_kontrak > 0)', bobot: 9, lingkupEvaluasi }),
  ];
  const periode = periodeDari('2026-TW1')!;
  const capaian = perhitungan({
    indikator: daftar,
    unit: ['A'],
    data: [
      transaksi({ id: '1' }, { nilai_kontrak: 100, nilai_pdn: 60, hps: 200 }),
      transaksi({ id: '2' }, { nilai_kontrak: 100, nilai_pdn: 60 }),
    ],
    rencana: {
      target: [
        target(),
        target({ id: 't2', indikatorId: 'ik-2', nilai: 100 }),
        target({ id: 't3', indikatorId: 'ik-3', nilai: 4 }),
      ],
    },
  }).semua();
  return {
    periode,
    perTanggal: akhirPeriode(periode),
    capaian,
    belumWaktunya: [],
    terkompilasi: [],
    belumMelapor: [],
    opd: [opd({ kode: 'A' })],
    area: [],
    desimal: 2,
    usang: false,
    kunci: undefined,
    keadaan: [],
    kode: (id) => id,
    baseline: () => undefined,
    setahun: () => undefined,
    tren: () => undefined,
  };
}

const diLuar =
  'Tidak ikut karena tidak dapat dinilai: IK04. Tidak ikut karena datanya belum memadai: IK02. Tidak ikut karena bobotnya 0: IK03.';

test('panel: gabungan hanya dari yang datanya memadai, sisanya disebut, juga per area', () => {
  const seluruh = hasil().capaian.filter(({ lingkup }) => lingkup.jenis === 'seluruh');
  const sajian = sajikanCapaian({ ...hasil(), capaian: seluruh }, bahasaDari.id);
  const harapan = { skor: '75 %', tanpaGabungan: null, tanpaSkor: diLuar, dinilai: 1 };
  expect(sajian).toMatchObject({ ...harapan, kelompok: [harapan] });
});

test('baris perintah: sama', () => {
  const teks = cetakCapaian(hasil(), bahasaDari.id, 'kinerja hitung x.xlsx', 'kinerja setujui x.xlsx').join(
    '\n',
  );
  expect(teks).toContain(`Capaian gabungan menurut bobot: 75 % (1 indikator).\n${diLuar}`);
});

test('JSON: setiap lingkup, seluruhnya dan per area, dengan sebab setiap yang tidak ikut', () => {
  const tidakIkut = [
    { kode: 'IK02', sebab: 'data-belum-memadai' },
    { kode: 'IK03', sebab: 'tanpa-bobot' },
    { kode: 'IK04', sebab: 'target-kosong' },
  ];
  const satu = { skor: 75, dinilai: ['IK01'], tidakIkut };
  // IK03 counts rows: of one unit it has no target, so there is no score of which a weight could be asked.
  const milikUnit = {
    ...satu,
    tidakIkut: tidakIkut.map((lain) =>
      lain.kode === 'IK03' ? { ...lain, sebab: 'target-tidak-diturunkan' } : lain,
    ),
  };
  const seluruh = { jenis: 'seluruh', kode: null };
  const unit = { jenis: 'opd', kode: 'A' };
  expect(capaianJson(hasil())).toMatchObject({
    gabungan: [
      { lingkup: seluruh, area: null, ...satu },
      { lingkup: seluruh, area: 'A1', ...satu },
      { lingkup: unit, area: null, ...milikUnit },
      { lingkup: unit, area: 'A1', ...milikUnit },
    ],
  });
});

test('tanpa satu pun yang dihitung, sebabnya disebut', () => {
  const teks = cetakCapaian(
    hasil({ IK01: 0 }),
    bahasaDari.id,
    'kinerja hitung x.xlsx',
    'kinerja setujui x.xlsx',
  ).join('\n');
  expect(teks).not.toContain('Capaian gabungan menurut bobot:');
  expect(teks).toContain('Capaian gabungan belum dapat dihitung: belum ada indikator');
});
