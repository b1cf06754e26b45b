import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { akhirPeriode, periodeDari } from '../../domain/kalender/periode';
import { catatPaket, type CatatanPaket } from '../../domain/paket/catatan';
import type { RiwayatPaket } from '../../domain/paket/riwayat-paket';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** Packages that somebody moved on the sheet Paket without saying since when; one finding, with the first of them. */
export function catatPindah(
  { unit }: Pick<DataRuangKerja, 'unit'>,
  riwayat: RiwayatPaket,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): readonly CatatanPaket[] {
  const terakhir = new Map<string, BarisData>();
  for (const satu of data) {
    if (satu.tingkat !== 'rup') continue;
    const ada = terakhir.get(satu.id);
    // Periods of one frequency follow each other by their codes; only the last return says whose the package was.
    if (ada === undefined || ada.periode <= satu.periode) terakhir.set(satu.id, satu);
  }
  if (terakhir.size === 0) return [];
  const pindah = induk.flatMap((satu) => {
    const kembali = satu.tingkat === 'rup' ? terakhir.get(satu.id) : undefined;
    const [kode = ''] = satu.kodeRup;
    if (kembali === undefined || kembali.opd === satu.opd) return [];
    const { opd: dari, periode } = kembali;
    // A package of a unit that ended is its successor's without a line: the successor returns it, the sheet keeps the code.
    const masa = periodeDari(periode);
    const hari = masa && akhirPeriode(masa);
    if (hari !== undefined && unit.kodePada(satu.opd, hari) === unit.kodePada(dari, hari)) return [];
    const [lama, kini] = [unit.cari(dari), unit.cari(satu.opd)];
    if (lama === undefined || kini === undefined || lama.id === kini.id) return [];
    return riwayat.baris(kode, 'pindah-unit').length > 0 ? [] : [{ kode, dari, ke: satu.opd }];
  });
  const [pertama] = pindah;
  if (pertama === undefined) return [];
  return [
    catatPaket('paket-pindah-tanpa-tanggal', { jumlah: pindah.length, ...pertama }, { lembar: 'Paket' }),
  ];
}
