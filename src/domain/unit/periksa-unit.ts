import type { Opd } from '../rencana/rencana';
import { KodeDikenal } from '../umum/nama-terdekat';
import { bagianTanggal } from '../umum/tanggal';
import { bentukBanding } from '../umum/teks';
import { isTanggalWajar } from '../data/rentang-tanggal';
import { periksaRiwayat } from './periksa-riwayat';
import { catatUnit, type CatatanUnit } from './catatan';
import { isDiketikUlang, type UnitBerwaktu } from './unit-berwaktu';

const diOpd = ({ id }: Opd, kolom: string) => ({ rujuk: { tabel: 'opd', id, kolom } });

/** What is wrong with the units over time as they stand on the sheet OPD: each finding at its cell. */
export function periksaUnit(unit: UnitBerwaktu, tahun: number): readonly CatatanUnit[] {
  return [...periksaRiwayat(unit, tahun), ...periksaSemua(unit, tahun)];
}

function periksaSemua(unit: UnitBerwaktu, tahun: number): readonly CatatanUnit[] {
  if (!unit.berubah) return [];
  const dikenal = new KodeDikenal(unit.semua.map(({ kode }) => kode));
  return unit.semua.flatMap((satu) => [
    ...periksaMasa(satu, tahun),
    ...periksaPenerus(satu, unit, dikenal),
    ...periksaKode(satu, unit),
  ]);
}

function periksaMasa(unit: Opd, tahun: number): readonly CatatanUnit[] {
  const { kode, berlakuMulai: mulai, berlakuSampai: sampai, penerus } = unit;
  return [
    ...(mulai !== null && sampai !== null && sampai < mulai
      ? [catatUnit('unit-masa-terbalik', { kode, mulai, sampai }, diOpd(unit, 'berlakuSampai'))]
      : []),
    ...(sampai === null && penerus.length > 0
      ? [catatUnit('unit-penerus-tanpa-akhir', { kode, penerus }, diOpd(unit, 'berlakuSampai'))]
      : []),
    ...(mulai !== null && bagianTanggal(mulai).tahun > tahun && isTanggalWajar(mulai)
      ? [catatUnit('unit-di-luar-tahun', { kode, tahun, mulai }, diOpd(unit, 'berlakuMulai'))]
      : []),
    ...(sampai !== null && bagianTanggal(sampai).tahun < tahun && isTanggalWajar(sampai)
      ? [catatUnit('unit-di-luar-tahun', { kode, tahun, sampai }, diOpd(unit, 'berlakuSampai'))]
      : []),
  ];
}

function periksaPenerus(asal: Opd, unit: UnitBerwaktu, dikenal: KodeDikenal): readonly CatatanUnit[] {
  const { kode, berlakuSampai: sampai } = asal;
  return asal.penerus.flatMap((sebutan): CatatanUnit[] => {
    const penerus = unit.cari(sebutan);
    if (penerus === undefined) {
      const params = { kode, penerus: sebutan, ...dikenal.saran(sebutan) };
      return [catatUnit('unit-penerus-tidak-ada', params, diOpd(asal, 'penerus'))];
    }
    const jalur = jalurBalik(asal, penerus, unit);
    if (jalur !== undefined) return [catatUnit('unit-penerus-berputar', { jalur }, diOpd(asal, 'penerus'))];
    const { berlakuMulai: mulai } = penerus;
    if (sampai === null || mulai === null || mulai === sampai + 1) return [];
    const params = { kode, sampai, penerus: penerus.kode, mulai };
    return [
      catatUnit(
        mulai <= sampai ? 'unit-masa-bertumpuk' : 'unit-masa-terputus',
        params,
        diOpd(asal, 'berlakuSampai'),
      ),
    ];
  });
}

/** The codes from a unit over a successor back to itself, where they lead there. */
function jalurBalik(asal: Opd, penerus: Opd, unit: UnitBerwaktu): readonly string[] | undefined {
  const dilihat = new Set<Opd>();
  const cari = (kini: Opd, jalur: readonly string[]): readonly string[] | undefined => {
    const sampai = [...jalur, kini.kode];
    if (kini === asal) return sampai;
    if (dilihat.has(kini)) return undefined;
    dilihat.add(kini);
    for (const sebutan of kini.penerus) {
      const berikut = unit.cari(sebutan);
      const hasil = berikut && cari(berikut, sampai);
      if (hasil !== undefined) return hasil;
    }
    return undefined;
  };
  return cari(penerus, [asal.kode]);
}

function periksaKode(satu: Opd, unit: UnitBerwaktu): readonly CatatanUnit[] {
  const bentuk = bentukBanding(satu.kode);
  const pemilik =
    unit.riwayat.find((dahulu) => dahulu.unit !== satu.id && bentukBanding(dahulu.kode) === bentuk)?.unit ??
    unit.semua.find(
      (lain) =>
        lain !== satu &&
        (isDiketikUlang(lain) || isDiketikUlang(satu)) &&
        bentukBanding(lain.kodeTercatat ?? lain.kode) === bentuk,
    )?.id;
  if (pemilik !== undefined) {
    const nama = unit.semua.find(({ id }) => id === pemilik)?.nama ?? '';
    return [catatUnit('unit-kode-pernah-dipakai', { kode: satu.kode, nama }, diOpd(satu, 'kode'))];
  }
  return isDiketikUlang(satu)
    ? [
        catatUnit(
          'unit-kode-diketik',
          { lama: satu.kodeTercatat ?? '', baru: satu.kode },
          diOpd(satu, 'kode'),
        ),
      ]
    : [];
}
