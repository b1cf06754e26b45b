import type { NilaiTarget } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';
import { samaTeks } from '../umum/teks';
import { catatanCapaian, type CatatanCapaian } from './catatan';
import { bertetangga } from '../umum/pasti';

/** The targets of one indicator (and one unit, where it has its own), the periods in order of time. */
export interface TargetIndikator {
  readonly perPeriode: readonly { readonly periode: string; readonly target: NilaiTarget | undefined }[];
  readonly tahun: { readonly periode: string; readonly target: NilaiTarget | undefined };
}

/** Units of a ratio, an average or an index: their cumulative figure may fall. Everything else is an amount. */
const satuanBukanJumlah = ['%', 'persen', 'hari', 'hari kerja', 'indeks', 'skor', 'poin', 'nilai', 'rasio'];

const isJumlah = (satuan: string): boolean => !satuanBukanJumlah.some((lain) => samaTeks(satuan, lain));

/**
 * Everything wrong with the targets that are given; whether one is missing is the plan's check. Cumulative targets of
 * amounts never decrease, and the last one is the year's (docs/aturan.md#what-is-planned).
 */
export function periksaTarget(
  indikator: Pick<Indikator, 'kode' | 'satuan' | 'sifat' | 'polarisasi' | 'aturanCapaian'>,
  { perPeriode, tahun }: TargetIndikator,
): readonly CatatanCapaian[] {
  const satuSatu = [...perPeriode, tahun].flatMap(({ periode, target }) =>
    target === undefined ? [] : periksaNilai(indikator, periode, target),
  );
  if (indikator.sifat !== 'kumulatif') return satuSatu;

  const lokasi = { kode: indikator.kode };
  const titik = perPeriode.flatMap(({ periode, target }) =>
    target?.jenis === 'titik' ? [{ periode, nilai: target.nilai }] : [],
  );
  const menurun = !isJumlah(indikator.satuan)
    ? []
    : [...bertetangga(titik)].flatMap(([sebelum, { periode, nilai }]) => {
        const params = { periode, nilai, periodeSebelum: sebelum.periode, nilaiSebelum: sebelum.nilai };
        return nilai < sebelum.nilai ? [catatanCapaian('target-kumulatif-menurun', params, lokasi)] : [];
      });
  const terakhir = perPeriode.at(-1);
  const beda =
    terakhir?.target?.jenis === 'titik' &&
    tahun.target?.jenis === 'titik' &&
    terakhir.target.nilai !== tahun.target.nilai
      ? [
          catatanCapaian(
            'target-akhir-beda-dari-tahun',
            { periode: terakhir.periode, nilai: terakhir.target.nilai, tahun: tahun.target.nilai },
            lokasi,
          ),
        ]
      : [];
  return [...satuSatu, ...menurun, ...beda];
}

function periksaNilai(
  { kode, polarisasi, aturanCapaian: { jenis } }: Pick<Indikator, 'kode' | 'polarisasi' | 'aturanCapaian'>,
  periode: string,
  target: NilaiTarget,
): readonly CatatanCapaian[] {
  const lokasi = { kode };
  if (target.jenis === 'rentang') {
    const { bawah, atas } = target;
    if (bawah > atas) return [catatanCapaian('rentang-target-terbalik', { periode, bawah, atas }, lokasi)];
    return polarisasi === 'dalam-rentang'
      ? []
      : [catatanCapaian('target-harus-satu-nilai', { periode }, lokasi)];
  }
  const { nilai } = target;
  if (jenis === 'tabel-pita' || jenis === 'dalam-rentang') return [];
  if (nilai < 0) return [catatanCapaian('target-negatif', { periode, nilai }, lokasi)];
  return nilai === 0 && jenis === 'makin-tinggi' ? [catatanCapaian('target-nol', { periode }, lokasi)] : [];
}
