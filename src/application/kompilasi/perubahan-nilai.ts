import type { KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import { uraiTabel } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { IsiBuku } from '../ports/workbook';
import type { AngkaTertulis } from './perubahan-capaian';

/** A figure that would stand differently on the sheet Capaian. */
export interface PerubahanNilai {
  readonly indikator: string;
  readonly nama: string;
  readonly satuan: string;
  /** Label of the scope, e.g. `Seluruh OPD`. */
  readonly lingkup: string;
  /** Code of the unit or area. */
  readonly kodeLingkup: string | null;
  /** As it stands there now; absent where it was never calculated. */
  readonly lama?: NilaiTertulis;
  readonly baru: NilaiTertulis;
  /** What is to be known beside the new figure. */
  readonly keadaan: readonly KeadaanAngka[];
}

export interface NilaiTertulis {
  /** `null` where it cannot be calculated. */
  readonly nilai: number | null;
  readonly status: string;
}

/** The figures that differ from those on the sheet, in value or status. */
export function perubahanNilai(isi: IsiBuku, baru: readonly AngkaTertulis[]): readonly PerubahanNilai[] {
  const tertulis = new Map(
    uraiTabel(tabelCapaian, isi.tabel.get(tabelCapaian.id)).baris.map((baris) => [baris.id, baris]),
  );
  const ringkas = ({ nilai, status }: Baris<typeof tabelCapaian>): NilaiTertulis => ({
    nilai,
    status: status ?? '',
  });
  return baru.flatMap(({ baris, keadaan }): PerubahanNilai[] => {
    const lama = tertulis.get(baris.id);
    if (lama !== undefined && lama.nilai === baris.nilai && lama.status === baris.status) return [];
    const { indikator, nama, satuan, lingkup, kodeLingkup } = baris;
    return [
      {
        indikator,
        nama,
        satuan: satuan ?? '',
        lingkup,
        kodeLingkup,
        ...(lama === undefined ? {} : { lama: ringkas(lama) }),
        baru: ringkas(baris),
        keadaan,
      },
    ];
  });
}
