import type { BarisData } from '../../domain/data/baris-data';
import { denganIsian, type IsianBaris } from '../../domain/data/isian-baris';
import { periodeDari } from '../../domain/kalender/periode';
import { kunciLingkup, seluruhOpd, type Lingkup } from '../../domain/perhitungan/lingkup';
import { variabelBaku } from '../../domain/variabel/daftar';
import { perhitunganDiingat } from '../capaian/perhitungan-diingat';
import { bacaInduk } from '../data/baris-induk';
import { perhitunganPeriode } from '../kompilasi/hitung';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { CapaianBerubah } from './tipe';

/** The figures of a row's period that another value in it changes: those of all units and of its unit. */
export function capaianBerubah(
  ruang: RuangKerja,
  data: readonly BarisData[],
  baris: BarisData,
  nilai: IsianBaris,
): readonly CapaianBerubah[] {
  const periode = periodeDari(baris.periode);
  const perTanggal = periode && ruang.data.tanggalData.get(periode.kode);
  if (periode === undefined || perTanggal === undefined) return [];
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku).baris;
  const lingkup = new Set([seluruhOpd, { jenis: 'opd', kode: baris.opd } as const].map(kunciLingkup));
  const dalamLingkup = (satu: Lingkup): boolean => lingkup.has(kunciLingkup(satu));
  const sesudah = data.map((satu) =>
    satu === baris ? { ...satu, isian: denganIsian(satu.isian, nilai) } : satu,
  );
  const dahulu = perhitunganDiingat(ruang, induk, data)(periode, perTanggal).semua(dalamLingkup);
  const kelak = perhitunganPeriode(ruang.data, periode, perTanggal, induk, sesudah).semua(dalamLingkup);
  const lama = new Map(dahulu.map((satu) => [`${satu.indikator.id}|${kunciLingkup(satu.lingkup)}`, satu]));
  return kelak.flatMap((baru): readonly CapaianBerubah[] => {
    const dulu = lama.get(`${baru.indikator.id}|${kunciLingkup(baru.lingkup)}`);
    if (dulu === undefined || JSON.stringify(dulu.hasil) === JSON.stringify(baru.hasil)) return [];
    return [{ lama: dulu, baru }];
  });
}

/** Name of the package or transaction of a row, as it was imported. */
export const namaBaris = (ruang: RuangKerja, { tingkat, id }: BarisData): string | null =>
  bacaInduk(ruang.tabel.isi, variabelBaku).baris.find((satu) => satu.tingkat === tingkat && satu.id === id)
    ?.nama ?? null;
