import type { CapaianIndikator } from '../../domain/perhitungan/capaian-indikator';
import { sebabAkhir } from '../../domain/perhitungan/urutan-sebab';
import type { SebabCapaian } from '../../domain/perhitungan/sebab';
import type { Opd } from '../../domain/rencana/rencana';
import { kelompokkan } from '../../domain/umum/kelompok';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';

/** Units that a finding names; the others are counted. */
const DISEBUT = 5;

/** Told of the packages themselves, before anything is calculated (`periksaPemetaan`). */
const disebutSendiri = new Set<SebabCapaian['jenis']>(['paket-belum-dipetakan', 'paket-belum-diimpor']);

/**
 * Which figures will have no value, a finding for each reason and not for each figure: over all units, and where a unit that
 * reports now left a whole column blank.
 */
export function catatTanpaNilai(
  periode: string,
  angka: readonly CapaianIndikator[],
  melaporBaru: readonly Opd[],
): readonly CatatanRuangKerja[] {
  const tanpaNilai = angka.filter(({ hasil }) => hasil.jenis !== 'nilai');
  return [
    ...diSeluruh(
      periode,
      tanpaNilai.filter(({ lingkup }) => lingkup.jenis === 'seluruh'),
    ),
    ...diUnit(periode, tanpaNilai, melaporBaru),
  ];
}

function diSeluruh(periode: string, angka: readonly CapaianIndikator[]): readonly CatatanRuangKerja[] {
  const bersebab = angka.flatMap((satu) => {
    const [utama] = satu.sebab();
    if (utama === undefined) return [];
    const sebab = sebabAkhir(utama);
    return typeof sebab !== 'string' && disebutSendiri.has(sebab.jenis)
      ? []
      : [{ kode: satu.indikator.kode, sebab }];
  });
  return [...kelompokkan(bersebab, ({ sebab }) => JSON.stringify(sebab)).values()].map((milik) =>
    catatRuangKerja('angka-tanpa-nilai', {
      periode,
      indikator: milik.map(({ kode }) => kode),
      sebab: milik[0].sebab,
    }),
  );
}

function diUnit(
  periode: string,
  angka: readonly CapaianIndikator[],
  melaporBaru: readonly Opd[],
): readonly CatatanRuangKerja[] {
  const nama = new Map(melaporBaru.map((satu) => [satu.kode, satu.nama]));
  const kosong = angka.flatMap((satuAngka) => {
    const {
      indikator: { kode },
      lingkup,
      hasil,
    } = satuAngka;
    const unit = lingkup.jenis === 'opd' ? nama.get(lingkup.kode) : undefined;
    // Looked for only where rows are there and all were left out: reasons take a walk over the rows.
    if (unit === undefined || hasil.jenis === 'nilai' || hasil.sebab.jenis !== 'semua-data-kosong') return [];
    const kolom = satuAngka
      .sebab()
      .flatMap((satu) =>
        satu.jenis === 'data-belum-lengkap'
          ? satu.variabel.flatMap(({ label, keadaan, baris }) =>
              keadaan === 'kosong' && baris === satu.baris ? [label] : [],
            )
          : [],
      );
    return kolom.length === 0 ? [] : [{ kode, unit, kolom }];
  });
  return [...kelompokkan(kosong, ({ kolom }) => JSON.stringify(kolom)).values()].map((milik) => {
    const unit = [...new Set(milik.map((satu) => satu.unit))];
    return catatRuangKerja('kolom-unit-kosong', {
      periode,
      kolom: milik[0].kolom,
      indikator: [...new Set(milik.map(({ kode }) => kode))],
      unit: unit.slice(0, DISEBUT),
      lain: Math.max(0, unit.length - DISEBUT),
    });
  });
}
